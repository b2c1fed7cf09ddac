import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

const rule = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['lead', 'RLO'], true)
  .setAllowInvalid(true).setHelpText('What kind?').build();`;

describe('lists to choose from', () => {
  test('land in every cell of the range, and are told back', () => {
    const store = storeOf();
    const body = `${rule}
      sheet.getRange('B2:B4').setDataValidation(rule);
      var told = sheet.getRange('B4').getDataValidation();
      return [told.getCriteriaValues(), told.getAllowInvalid(), told.getHelpText(),
        told.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        sheet.getRange('B5').getDataValidation()];`;
    expect(result(body, { store })).toEqual([
      [['lead', 'RLO'], true],
      true,
      'What kind?',
      true,
      null,
    ]);
    expect(store.sheets[0]?.cells.get('2,2')?.choice?.words).toEqual(['lead', 'RLO']);
  });

  test('do not count as content, and leave what a cell holds', () => {
    const body = `${rule} sheet.getRange('A1').setValue('x');
      sheet.getRange('A1:B9').setDataValidation(rule);
      return [sheet.getLastRow(), sheet.getRange('A1').getValue()];`;
    expect(result(body)).toEqual([1, 'x']);
  });

  test('stay when the content is cleared, and go when they are cleared or all is', () => {
    const after = (clearing: string) =>
      result(`${rule} sheet.getRange('A1').setDataValidation(rule).${clearing};
        return sheet.getRange('A1').getDataValidation() !== null;`);
    expect(after('clearContent()')).toBe(true);
    expect(after('clearDataValidations()')).toBe(false);
    expect(after('clear()')).toBe(false);
    expect(after('setDataValidation(null)')).toBe(false);
  });

  test.each([
    ["requireValueInList('lead')", "don't match the method signature"],
    ['requireValueInList([1])', "don't match the method signature"],
    ['requireValueInList([])', 'between 1 and 500'],
    ['setHelpText("x").build()', 'must have criteria'],
    ["requireValueInList(['a']).setAllowInvalid(false).build()", 'not emulated'],
    ['requireDate()', 'not emulated'],
  ])('refuses %s', (call, text) => {
    expect(refusal(`SpreadsheetApp.newDataValidation().${call};`)).toContain(text);
  });

  test('are no writing matter for a custom function', () => {
    const body = `${rule} sheet.getRange('A1').setDataValidation(rule);`;
    expect(refusal(body, { mode: 'CUSTOM_FUNCTION' })).toMatch(/permission/);
  });
});
