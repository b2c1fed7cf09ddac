import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { readCorrections } from '../../../src/core/tables/read-corrections.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';

const budget = sheetOf('Budget', [
  ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount'],
  ['Lead Aid', 'Project officer', 'month', 10, 1000, 10000],
  ['Lead Aid', 'Coordination house', 'month', 10, 200, 2000],
  ['Lead Aid', 'Outreach in the camp', 'month', 10, 400, 4000],
  ['Hope Network', 'Community sessions', 'session', 10, 100, 1000],
  ['', 'Total', '', '', '', 17000],
]);
const partners = sheetOf('Partners', [
  ['Organisation', 'Kind', 'Country'],
  ['Lead Aid', 'Lead', 'Norway'],
  ['Hope Network', 'Refugee-led organisation', 'Uganda'],
]);

/** The check in the light of what people said of lines of the budget. */
function checked(...rows: readonly object[]) {
  return checkedWith({ corrections: 1, tables: [{ sheet: 'Budget', rows }] });
}

function checkedWith(json: unknown) {
  const corrections = readCorrections(json);
  if ('trouble' in corrections) throw new Error(JSON.stringify(corrections.trouble));
  const { partnership, findings } = checkWorkbook(workbookOf(budget, partners), {
    today: '2026-11-21',
    settings: defaultSettings,
    corrections,
  });
  const money = (name: string) =>
    partnership.budget?.byPartner.find(({ partner }) => partner === name);
  return {
    line: (row: number) => partnership.budget?.lines.find((line) => line.row === row),
    lead: money('Lead Aid'),
    rlo: money('Hope Network'),
    notices: partnership.notices
      .filter(({ code }) => /^class|^correction/.test(code))
      .map(({ saying }) => saying.key),
    rules: findings.map(({ rule }) => rule),
  };
}

describe('a class that a person set', () => {
  test('nobody said anything: words tell', () => {
    const { line, lead, rlo, notices } = checked();
    expect([line(3)?.costClass, line(3)?.classSaid]).toEqual(['direct', undefined]);
    expect([lead?.core, lead?.passedOn, rlo?.time, rlo?.expenses]).toEqual([0, 0, 0, 1000]);
    expect(notices).toEqual([]);
  });

  test('core counts as core, also where rules judge it', () => {
    const { lead, notices, rules } = checked({ row: 3, class: 'core' });
    expect([lead?.core, lead?.direct]).toEqual([2000, 14000]);
    expect(notices).toEqual(['class-said']);
    expect(checked().rules).toContain('core-costs/none-budgeted');
    expect(rules).not.toContain('core-costs/none-budgeted');
  });

  test('direct takes a line out of core', () => {
    const { line } = checked({ row: 3, class: 'direct' });
    expect(line(3)).toMatchObject({ costClass: 'direct', classSaid: 'direct' });
  });

  test('passed on, to whom', () => {
    const { lead, rlo, notices } = checked({ row: 4, class: 'passed-on', to: 'hope network' });
    expect([lead?.passedOn, lead?.direct, rlo?.direct]).toEqual([4000, 12000, 5000]);
    expect(notices).toEqual(['class-said-to']);
  });

  test('passed on, to nobody named', () => {
    const { lead, notices } = checked({ row: 4, class: 'passed-on' });
    expect([lead?.passedOn, lead?.direct]).toEqual([4000, 12000]);
    expect(notices).toEqual(['class-said']);
  });

  test('time of refugee-led work is paid work', () => {
    const { rlo, rules } = checked({ row: 5, class: 'rlo-time' });
    expect([rlo?.time, rlo?.expenses]).toEqual([1000, 0]);
    expect(rules).not.toContain('rlo/expenses-only');
    expect(checked().rules).toContain('rlo/expenses-only');
  });

  test('and is the money of the one that the person names', () => {
    const { rlo, lead, notices } = checked({ row: 4, class: 'rlo-time', to: 'Hope Network' });
    expect([rlo?.time, rlo?.direct, lead?.direct]).toEqual([4000, 5000, 12000]);
    expect(notices).toEqual(['class-said-to']);
  });

  test('expenses are no pay, whatever the line is called', () => {
    const { rlo, line } = checked({ row: 2, class: 'rlo-expenses', to: 'Hope Network' });
    expect([rlo?.time, rlo?.expenses, line(2)?.isStaff]).toEqual([0, 11000, false]);
  });

  test('the later statement wins', () => {
    const { line } = checked({ row: 3, class: 'core' }, { row: 3, class: 'direct' });
    expect(line(3)?.costClass).toBe('direct');
  });
});

describe('what no longer fits is dropped, and said', () => {
  test.each([
    ['the row is no line', { row: 6, class: 'core' }, ['correction-row-gone']],
    [
      'another line stands there',
      { row: 3, class: 'core', description: 'Rent' },
      ['correction-line-differs'],
    ],
    [
      'nothing names the receiver',
      { row: 4, class: 'passed-on', to: 'Nobody Known' },
      ['class-said', 'correction-organisation-gone'],
    ],
  ])('%s', (_, row, expected) => expect(checked(row).notices).toEqual(expected));

  test('the same line under its own name holds', () => {
    const { notices } = checked({ row: 3, class: 'core', description: ' coordination HOUSE' });
    expect(notices).toEqual(['class-said']);
  });
});

describe('a report that people edited', () => {
  const report = (...rows: readonly object[]) => ({
    schema: 1,
    tables: [{ sheet: 'Budget', rows: rows.map((row) => ({ kind: 'line', to: null, ...row })) }],
    partners: [],
  });

  test('nowhere says nothing', () => {
    const { notices, line } = checkedWith(report({ row: 3, class: 'direct', classSaid: false }));
    expect([notices, line(3)?.classSaid]).toEqual([[], undefined]);
  });

  test('in the class of one line', () => {
    const edited = report({ row: 2, class: 'direct' }, { row: 3, class: 'core' });
    const { notices, lead } = checkedWith(edited);
    expect([notices, lead?.core]).toEqual([['class-said'], 2000]);
  });
});
