import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.js';
import { phrasebooks } from '../../../src/messages/index.js';
import { composeReport } from '../../../src/present/report.js';
import type { SheetPlan } from '../../../src/present/sheet-plan.js';
import { budgetPlan } from '../../../src/present/tabs/budget.js';
import { checklistPlan } from '../../../src/present/tabs/checklist.js';
import { partnersPlan } from '../../../src/present/tabs/partners.js';
import { timelinePlan } from '../../../src/present/tabs/timeline.js';
import { day, workbookOf } from '../../support/sheet-of.js';
import { type Filled, sheetOfPlan } from '../../support/sheet-of-plan.js';

const check = (...sheets: readonly Sheet[]) =>
  checkWorkbook(workbookOf(...sheets), { today: '2026-11-21', settings: defaultSettings });

function readBack(plan: SheetPlan, filled: Filled = {}) {
  return check(sheetOfPlan(plan, filled)).partnership;
}

/** The words offered in a column. */
const offered = (plan: SheetPlan, column: number): readonly string[] =>
  plan.choices?.find((one) => one.column === column)?.words ?? [];

/** A row for each word offered, with the same in front. */
function oneEach(plan: SheetPlan, column: number, beside: (place: number) => readonly CellValue[]) {
  const rows = offered(plan, column).map((word, place) => [
    place + 3,
    { ...Object.fromEntries(beside(place).map((value, at) => [at + 1, value])), [column]: word },
  ]);
  return Object.fromEntries(rows) as Filled;
}

describe.each(phrasebooks)('in $language', (phrasebook) => {
  const partners = partnersPlan(phrasebook);
  const timeline = timelinePlan(['Harbour Aid', 'Amal Network'], phrasebook);
  const budget = budgetPlan(['Harbour Aid', 'Amal Network'], phrasebook);

  describe('the partners tab', () => {
    it('is read as what its headings say', () => {
      const filled = oneEach(partners, 3, (place) => [`Group ${place}`]);
      const [table] = readBack(partners, filled).tables;
      expect(table?.kind).toBe('partners');
      expect(table?.columns.map(({ role }) => role)).toEqual([
        'name',
        'aliases',
        'kind',
        'country',
        'joined-on',
        'funding',
        'decision-role',
        'budget-access',
        'languages',
        'brings',
        'time',
        'naming',
        'email',
        'notes',
      ]);
    });

    it('names nobody while only its example stands there', () => {
      const { organisations, hasRegister } = readBack(partners);
      expect(organisations).toEqual([]);
      expect(hasRegister).toBe(false);
    });

    it.each([
      [
        3,
        'kind',
        [
          'donor',
          'lead',
          'ingo',
          'local-ngo',
          'rlo',
          'community-group',
          'network',
          'fiscal-sponsor',
          'other',
        ],
      ],
      [6, 'funding', ['direct', 'sub-grant', 'contract', 'none']],
      [7, 'decisionRole', ['decides', 'co-decides', 'consulted', 'informed']],
      [8, 'budgetAccess', ['full', 'own part', 'none']],
    ] as const)(
      'means by each word of column %i what people choose it for',
      (column, key, meant) => {
        const filled = oneEach(partners, column, (place) => [`Group ${place}`, `G${place}`]);
        const { organisations } = readBack(partners, filled);
        expect(organisations.map((one) => one[key])).toEqual(meant);
      },
    );
  });

  describe('the timeline tab', () => {
    const dated = (place: number): readonly CellValue[] => [`Step ${place}`];
    const withDays = (column: number): Filled => {
      const rows = Object.entries(oneEach(timeline, column, dated)).map(([row, cells]) => [
        row,
        { ...cells, 5: day('2026-03-02'), 7: day('2026-04-02') },
      ]);
      return Object.fromEntries(rows) as Filled;
    };

    it('is read as what its headings say', () => {
      const [table] = readBack(timeline, withDays(2)).tables;
      expect(table?.kind).toBe('timeline');
      expect(table?.columns.map(({ role }) => role)).toEqual([
        'what',
        'kind',
        'who',
        'set-by',
        'asked-on',
        'starts',
        'due',
        'done-on',
        'hours',
        'amount',
        'notes',
      ]);
    });

    it('holds no date while only its example stands there', () => {
      expect(readBack(timeline).timeline?.events ?? []).toEqual([]);
    });

    it('means by each kind and setter what people choose it for', () => {
      const kinds = readBack(timeline, withDays(2)).timeline?.events.map(({ kind }) => kind);
      expect(kinds).toEqual([
        'call',
        'proposal',
        'revision',
        'document-request',
        'decision',
        'agreement',
        'disbursement',
        'activity',
        'report',
        'meeting',
        'review',
        'learning',
        'exit',
      ]);
      const setters = readBack(timeline, withDays(4)).timeline?.events.map(({ setBy }) => setBy);
      expect(setters).toEqual(['donor', 'lead', 'together']);
    });
  });

  describe('the budget tab', () => {
    const filled: Filled = {
      4: { 1: 'Nurse', 2: 'Amal Network', 3: 'month', 4: 1, 5: 12, 6: 500, 7: 6000 },
      5: { 1: 'Driver', 2: 'Harbour Aid', 3: 'month', 4: 1, 5: 12, 6: 300, 7: 3600 },
    };

    it('is read as what its headings say', () => {
      const [table] = readBack(budget, filled).tables;
      expect(table?.kind).toBe('budget');
      expect(table?.columns.map(({ role }) => role)).toEqual([
        'description',
        'organisation',
        'unit',
        'quantity',
        'duration',
        'unit-cost',
        'amount',
        'notes',
      ]);
    });

    it('counts what people fill in, and not its example', () => {
      const { budget: read } = readBack(budget, filled);
      expect(read?.linesTotal).toBe(9600);
      expect(read?.lines.filter(({ amount }) => (amount ?? 0) > 0)).toHaveLength(2);
    });

    it('holds no money, and no findings on its lines, while nobody has filled it in', () => {
      const { findings, partnership } = check(sheetOfPlan(budget));
      expect(partnership.budget?.linesTotal ?? 0).toBe(0);
      expect(findings.filter(({ rule }) => rule.startsWith('disclosure/'))).toEqual([]);
    });
  });

  it('the checklist tab is read with every item, and what organisations answer', () => {
    const report = composeReport(
      check(sheetOfPlan(partners, { 3: { 1: 'Harbour Aid' }, 4: { 1: 'Amal Network' } })),
      phrasebook,
      { name: 'even-terms', version: '0' },
    );
    const plan = checklistPlan(report, phrasebook);
    const { answers } = readBack(plan, { 3: { 4: 3, 5: 1, 6: 'Why', 7: 'Meet' } });
    expect(report.checklist.length).toBeGreaterThan(20);
    expect(answers?.items).toHaveLength(report.checklist.length);
    expect(answers?.partners).toEqual(['Harbour Aid', 'Amal Network']);
    expect(answers?.items[0]).toMatchObject({
      item: '1.1.a',
      answers: [
        { partner: 'Harbour Aid', value: 3 },
        { partner: 'Amal Network', value: 1 },
      ],
      notes: 'Why',
      nextStep: 'Meet',
    });
  });
});
