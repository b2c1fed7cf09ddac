import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/messages/ar/index.js';
import { digestOfArea } from '../../../src/present/digest.js';
import { viewSidebar } from '../../../src/present/sidebar-view.js';
import { findingOf, reportOf, tableOf } from '../../support/report-of.js';
import { areaOf, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { budget, phrasebook, view } from './view-of.js';

describe('the place of a finding', () => {
  const placed = (different: Partial<ReturnType<typeof findingOf>>) => {
    const [finding] =
      view({ findings: [findingOf(different)] }).sections[0]?.troubles[0]?.findings ?? [];
    return finding;
  };

  it('has a digest of what the cells held', () => {
    expect(placed({ range: 'A7:B8' })?.place).toEqual({
      sheet: 'Budget',
      range: 'A7:B8',
      seen: digestOfArea(budget, areaOf('A7:B8')),
    });
  });

  it.each([
    ['one cell', 'J7', 'Budget!J7', 'J7'],
    ['a row, named once', 'J7, B7, D7', 'Budget!J7', 'J7'],
    ['three places, all named', 'J7, J8, J9', 'Budget!J7, J8, J9', 'J7'],
    [
      'more, counted; it goes to the first',
      'J7, J8, J9, J10, J11',
      'Budget!J7, J8, J9 and 2 more',
      'J7',
    ],
  ])('%s', (_, range, text, goesTo) => {
    expect(placed({ range })?.placeText).toBe(text);
    expect(placed({ range })?.place?.range).toBe(goesTo);
  });

  it.each([
    ['the whole workbook', { sheet: null, range: null }],
    ['a sheet that is not there', { sheet: 'Gone' }],
    ['a range that is none', { range: 'somewhere' }],
  ])('%s is nowhere to go to', (_, different) => {
    expect(placed(different)?.place).toBeNull();
  });
});

describe('texts out of cells', () => {
  it('cannot turn the direction of ours, but name their sheet exactly', () => {
    const sheet = sheetOf('Bud\u202eget', [['x']]);
    const report = reportOf({
      tables: [tableOf()],
      findings: [findingOf({ sheet: sheet.name, range: 'A1', message: 'It says \u202eeciR.' })],
    });
    const shown = viewSidebar(report, workbookOf(sheet), phrasebook);
    const finding = shown.sections[0]?.troubles[0]?.findings[0];
    expect(finding?.message).toBe('It says eciR.');
    expect(finding?.placeText).toBe("'Budget'!A1");
    expect(finding?.place?.sheet).toBe(sheet.name);
  });

  it('keep a sheet’s name in its place where it runs from right to left', () => {
    const [line] = view({ tables: [tableOf({ sheet: 'الميزانية' })] }).head.recognised;
    expect(line).toBe("\u2066'الميزانية'!A6:J9\u2069, 2 lines, USD\u00a0119,500");
  });

  it('keep the quotes around a sheet’s name where the page runs from right to left', () => {
    const report = reportOf({ tables: [tableOf({ sheet: 'Who is who' })] });
    const [table] = viewSidebar(report, workbookOf(budget), ar).reading.tables;
    expect(table?.title).toBe("\u2066'Who is who'!A6:J9\u2069");
  });
});
