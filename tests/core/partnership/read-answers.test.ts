import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import type { Answers } from '../../../src/core/partnership/partnership.js';
import { type CellLike, day, sheetOf, workbookOf } from '../../support/sheet-of.js';

const register = sheetOf('Partners', [
  ['Name', 'Short name', 'Kind', 'Country'],
  ['North Aid', 'NA', 'lead', 'Norway'],
  ['Amal Network', 'AN', 'RLO', 'Kenya'],
]);

function answersIn(rows: readonly (readonly CellLike[])[]): Answers | undefined {
  const workbook = workbookOf(register, sheetOf('Checklist', rows));
  const { partnership } = checkWorkbook(workbook, {
    today: '2026-11-21',
    settings: defaultSettings,
  });
  return partnership.answers;
}

const head = ['Item', 'Question', 'North Aid', 'AN', 'Notes', 'Next step', 'Review date'];

describe('the table of answers', () => {
  const answers = answersIn([
    head,
    [
      '3.2.a',
      'Is every line disclosed?',
      3,
      1,
      'Two lines are open',
      'Break them down',
      day('2027-03-01'),
    ],
    ['4.1.a', 'Money for translation?', 'n/a', 'n/a', 'One language for all', null, null],
    ['4.2.a', 'Flexible money?', null, 0, null, null, null],
    ['5.1.a', 'Standing moments?', 'n/a', null, null, null, null],
    ['5.2.a', 'Joint review?', 2, null, null, null, null],
  ]);
  const item = (id: string) => answers?.items.find((one) => one.item === id);

  test('has a column for each organisation, by whatever name', () => {
    expect(answers?.partners).toEqual(['North Aid', 'Amal Network']);
  });

  test('gives each answer with its cell, and what stands beside', () => {
    expect(item('3.2.a')).toEqual({
      item: '3.2.a',
      cell: { sheet: 'Checklist', row: 2, column: 1 },
      answers: [
        { partner: 'North Aid', value: 3, cell: { sheet: 'Checklist', row: 2, column: 3 } },
        { partner: 'Amal Network', value: 1, cell: { sheet: 'Checklist', row: 2, column: 4 } },
      ],
      notApplicable: undefined,
      notes: 'Two lines are open',
      nextStep: 'Break them down',
      reviewOn: '2027-03-01',
    });
  });

  test('keeps a blank apart from a zero', () => {
    expect(item('4.2.a')?.answers.map(({ partner, value }) => [partner, value])).toEqual([
      ['Amal Network', 0],
    ]);
  });

  test('takes "not applicable" with a reason only', () => {
    expect(item('4.1.a')?.notApplicable).toBe('One language for all');
    expect(item('5.1.a')?.notApplicable).toBeUndefined();
  });

  test('is not there in a workbook without one', () => {
    expect(answersIn([['Hello']])).toBeUndefined();
  });

  test('reads French heads, and leaves a blank column that names nobody', () => {
    const french = answersIn([
      ['Point', 'Question', 'North Aid', 'Amal Network', 'Remarque', 'Prochaine étape', 'Divers'],
      ['3.2.a', 'Visible ?', 2, 2, 'oui', null, null],
      ['4.1.a', 'Traduction ?', 1, 'sans objet', null, 'En parler', null],
      ['4.2.a', 'Souplesse ?', 1, 1, null, null, null],
    ]);
    expect(french?.partners).toEqual(['North Aid', 'Amal Network']);
    expect(french?.items.map(({ notes, nextStep }) => [notes, nextStep])).toEqual([
      ['oui', undefined],
      [undefined, 'En parler'],
      [undefined, undefined],
    ]);
  });

  test('takes no figure beyond 3 for an answer, and no such column for an organisation', () => {
    const odd = answersIn([
      [...head, 'Priority'],
      ['3.2.a', 'a?', 3, 5, null, null, null, 7],
      ['4.1.a', 'b?', 3, 2, null, null, null, 2],
      ['4.2.a', 'c?', 3, 4, null, null, null, 1],
    ]);
    expect(odd?.partners).toEqual(['North Aid', 'Amal Network']);
    expect(odd?.items.map(({ answers: own }) => own.map(({ value }) => value))).toEqual([
      [3],
      [3, 2],
      [3],
    ]);
  });

  test('knows an organisation that no register names by the answers beneath it', () => {
    const rows = ['3.2.a', '4.1.a', '4.2.a'].map((one) => [one, 'Why?', 2, 's.o.', 'words']);
    const own = answersIn([['Item', 'Question', 'Sawa', 'Dune', 'Mood'], ...rows]);
    expect(own?.partners).toEqual(['Sawa', 'Dune']);
  });
});
