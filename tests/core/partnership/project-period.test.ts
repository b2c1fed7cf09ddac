import { describe, expect, test } from 'vitest';
import { projectDates, statedPeriod } from '../../../src/core/partnership/project-period.js';
import { budgetTable, event, line, partnership } from '../../support/partnership-of.js';
import { partnershipIn } from '../../support/partnership-in.js';
import { calc, type CellLike, day, sheetOf, workbookOf } from '../../support/sheet-of.js';

type Cells = Parameters<typeof sheetOf>[1];

/** A budget whose head stands in row 6, under these title rows. */
function titled(rows: Cells) {
  const sheet = sheetOf('Budget', rows);
  return partnership({
    workbook: workbookOf(sheet),
    rows: [line({ amount: 100 })],
    tables: [budgetTable],
  });
}

describe('the period that a title block states', () => {
  const year = { from: '2027-01-01', to: '2027-12-31' };
  const cases: Readonly<Record<string, readonly [Cells, object | undefined]>> = {
    'in its title': [[['Joint budget, January to December 2027']], { months: 12, dates: year }],
    'dates beside a label': [
      [['Project period', day('2027-01-01'), day('2027-12-31')]],
      { months: 12, dates: year },
    ],
    'a first and a last day, each in its row': [
      [
        ['Start date:', day('2027-01-01')],
        ['End date:', day('2027-12-31')],
      ],
      { months: 12, dates: year },
    ],
    'a first and a last month': [
      [
        ['Start date', 'March 2027'],
        ['End date: December 2027', null],
      ],
      { months: 10, dates: { from: '2027-03-01', to: '2027-12-31' } },
    ],
    'both in one row': [
      [['Start date', '1 January 2027', 'End date', '31 December 2027']],
      { months: 12, dates: year },
    ],
    'a number of months': [[['Duration: 18 months']], { months: 18, dates: undefined }],
    'a number beside its label': [[['Duration (months)', 9]], { months: 9, dates: undefined }],
    years: [[['Durée du projet : 2 ans']], { months: 24, dates: undefined }],
    'nothing of it': [[['Budget 2027'], ['Prepared on', day('2026-11-01')]], undefined],
    'the period of a report is not the project’s': [
      [['Interim report, January to March 2027']],
      undefined,
    ],
  };
  for (const [name, [rows, expected]] of Object.entries(cases)) {
    test(name, () => {
      const found = statedPeriod(titled(rows));
      if (expected === undefined) expect(found).toBeUndefined();
      else expect(found).toMatchObject(expected);
    });
  }

  test('it points to the cell', () => {
    const found = statedPeriod(titled([[], ['January to December 2027']]));
    expect(found?.at).toEqual([{ sheet: 'Budget', row: 2, column: 1 }]);
  });
});

describe('the period that stands away from the budget', () => {
  const budget = sheetOf('Water Trust', [
    ['Item', 'Quantity', 'Unit cost', 'Amount (USD)'],
    ['Kits', 40, 10, 400],
    ['Meals', 100, 2, 200],
    ['Total', null, null, 600],
  ]);
  const beside = (name: string, ...rows: readonly (readonly CellLike[])[]) =>
    statedPeriod(partnershipIn(sheetOf(name, rows), budget))?.months;

  test('over a summary', () => {
    const months = beside(
      'Summary',
      ['Wells for all, March 2027 to November 2027'],
      [],
      ['Partner', 'Amount (USD)'],
      ['Water Trust', calc("='Water Trust'!D4", 600)],
      ['Total', calc('=SUM(B4:B4)', 600)],
    );
    expect(months).toBe(9);
  });

  test('on a cover, where it is called a period', () => {
    expect(beside('Cover', ['Implementation period', 'March 2027 to November 2027'])).toBe(9);
    expect(beside('Cover', ['Our strategy, March 2027 to November 2027'])).toBeUndefined();
  });
});

describe('the period of a timeline', () => {
  test('a row that names it', () => {
    const given = partnership({
      events: [event({ what: 'Project period', starts: '2027-01-01', due: '2028-06-30' })],
    });
    expect(statedPeriod(given)?.months).toBe(18);
  });

  test('its start and its end in rows of their own', () => {
    const given = partnership({
      events: [
        event({ what: 'Start of the project', due: '2027-01-01' }),
        event({ row: 3, what: 'End of the project', due: '2027-06-30' }),
      ],
    });
    expect(statedPeriod(given)?.months).toBe(6);
  });

  test('activities tell when it runs, and state nothing', () => {
    const given = partnership({
      events: [
        event({ kind: 'activity', starts: '2027-02-01', due: '2027-05-31' }),
        event({ kind: 'activity', starts: '2027-01-15', due: '2027-03-31' }),
        event({ kind: 'report', due: '2027-09-30' }),
      ],
    });
    expect(statedPeriod(given)).toBeUndefined();
    expect(projectDates(given)).toEqual({ from: '2027-01-15', to: '2027-05-31' });
  });
});
