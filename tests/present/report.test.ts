import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.js';
import { assessChecklist } from '../../src/core/checklist/assess-checklist.js';
import { items } from '../../src/core/checklist/items.js';
import { measurePressure } from '../../src/core/checklist/pressure.js';
import { scorePartnership } from '../../src/core/checklist/scores.js';
import { explainFindings } from '../../src/core/explanations.js';
import type { Partnership } from '../../src/core/partnership/partnership.js';
import { rankFindings } from '../../src/core/rules/rank-findings.js';
import type { Finding, RulesSettings, Verdict } from '../../src/core/rules/run-rules.js';
import { en } from '../../src/messages/en/index.js';
import { composeReport } from '../../src/present/report.js';
import { rangeOf } from '../../src/present/report/findings.js';
import { schemaTroubles } from '../support/report-schema.js';
import { budgetTable, event, line, organisation, partnership } from '../support/partnership-of.js';

const program = { name: 'even-terms', version: '0.1.0' };

const joint = partnership({
  organisations: [
    organisation({ name: 'Northern Fund', kind: 'donor' }),
    organisation({ name: 'Harbour', kind: 'lead', row: 3 }),
    organisation({ name: 'Amal Network', kind: 'rlo', aliases: ['AN'], row: 4 }),
    organisation({ name: 'Green Valley', row: 5 }),
  ],
  rows: [
    line({ row: 7, amount: 1000, organisation: 'Harbour' }),
    line({ row: 8, amount: 100.005, organisation: 'Harbour', costClass: 'core' }),
    line({ row: 9, amount: 500, organisation: 'Amal Network', isStaff: true }),
  ],
  events: [
    event({ kind: 'report', who: ['Amal Network'], askedOn: '2026-11-01', due: '2026-11-06' }),
  ],
  tables: [
    {
      ...budgetTable,
      statedTotal: { value: 1600, cell: { sheet: 'Budget', row: 40, column: 6 } },
      rows: [
        { row: 6, kind: 'header', confidence: 1 },
        { row: 7, kind: 'line', confidence: 1 },
        { row: 40, kind: 'total', confidence: 1 },
      ],
      columns: [
        {
          column: 6,
          role: 'amount',
          name: undefined,
          header: 'Amount',
          confidence: 0.98765,
          reasons: [],
        },
      ],
    },
    { ...budgetTable, sheet: 'Old', use: 'ignored', confidence: 0.5, statedTotal: undefined },
  ],
  notices: [
    {
      code: 'unsure-column',
      at: { sheet: 'Budget', row: 6, column: 8 },
      saying: { key: 'a-key-without-text', facts: {} },
    },
  ],
});

const verdicts: readonly Verdict[] = [
  verdict('disclosure/lump-sum', [
    finding({ amount: 500, at: [cell(9, 6), cell(7, 6), cell(8, 6)], partner: 'Amal Network' }),
  ]),
  verdict('disclosure/total-mismatch', [finding({ rule: 'disclosure/total-mismatch', at: [] })]),
  { ...verdict('core-costs/unequal-rate', []), outcome: 'crashed', crash: 'x is undefined' },
  { ...verdict('rlo/expenses-only', []), outcome: 'off' },
];

describe('a report', () => {
  const report = reportOf(joint, verdicts);

  test('is as its schema says', () => {
    expect(schemaTroubles(report)).toEqual([]);
  });

  test('is as its schema says with nothing in it', () => {
    expect(schemaTroubles(reportOf(partnership({}), []))).toEqual([]);
  });

  test('a field too many is against the schema', () => {
    expect(schemaTroubles({ ...report, extra: 1 } as typeof report)).toHaveLength(1);
  });

  test('a table says what it is, where, and what its lines make', () => {
    expect(report.tables[0]).toMatchObject({
      range: 'A6:L40',
      firstRow: 7,
      lastRow: 40,
      statedTotal: 1600,
      statedTotalCell: 'F40',
      linesTotal: 1600.01,
      columns: [{ column: 'F', role: 'amount', name: null, header: 'Amount', confidence: 0.9877 }],
    });
  });

  test('a table that is not counted has no lines of its own', () => {
    expect(report.tables[1]).toMatchObject({ use: 'ignored', linesTotal: null, statedTotal: null });
  });

  test('of two tables side by side each has its own lines', () => {
    const beside = { ...budgetTable, area: { ...budgetTable.area, left: 20, right: 25 } };
    const { tables } = reportOf({ ...joint, tables: [budgetTable, beside] }, []);
    expect(tables.map(({ linesTotal }) => linesTotal)).toEqual([1600.01, 0]);
  });

  test('a kind that nobody has said is null', () => {
    expect(report.partners.map(({ kind }) => kind)).toEqual(['donor', 'lead', 'rlo', null]);
  });

  test('money by partner leaves the donor out', () => {
    expect(report.money.byPartner.map(({ partner, total }) => [partner, total])).toEqual([
      ['Harbour', 1100.01],
      ['Amal Network', 500],
      ['Green Valley', 0],
    ]);
    expect(report.money.rloCompensation).toEqual({
      time: 500,
      expenses: 0,
      core: 0,
      share: 0.3125,
    });
  });

  test('a finding points first where it is told, and lists all rows', () => {
    expect(report.findings[0]).toMatchObject({
      sheet: 'Budget',
      range: 'F9,F7:F8',
      row: 9,
      rows: [7, 8, 9],
      items: ['3.2.a'],
      partner: 'Amal Network',
    });
  });

  test('a finding without a place has none', () => {
    expect(report.findings[1]).toMatchObject({ sheet: null, range: null, row: null, rows: [] });
  });

  test('a figure that rests on wrong sums says so', () => {
    expect(report.scores.disclosure.mayChange).toContain('does not add up');
    expect(report.scores.timelinePressure).toMatchObject({ value: 38, mayChange: null });
  });

  test('a figure without ground says what it would take', () => {
    const { value, how } = reportOf(partnership({}), []).scores.coreCostParity;
    expect([value, how]).toEqual([null, en.scores['coreCostParity']?.unknown]);
  });

  test('what broke off or was switched off is said, and never with the error’s own words', () => {
    const reasons = report.coverage.rules.map(({ reason }) => reason);
    expect(reasons).toEqual([null, null, en.terms['reason.crashed'], en.terms['reason.off']]);
  });

  test('changed settings are listed', () => {
    const settings = { off: [], changed: { 'disclosure/lump-sum': { materialShare: 0.02 } } };
    expect(reportOf(joint, verdicts, settings).coverage.settingsChanged).toEqual([
      'disclosure/lump-sum: materialShare = 0.02',
    ]);
  });

  test('a text that is still to be written shows as its key', () => {
    expect(report.notices).toEqual([
      { code: 'unsure-column', sheet: 'Budget', range: 'H6', message: 'a-key-without-text' },
    ]);
  });
});

describe('a range over several cells', () => {
  const cases: Readonly<
    Record<string, readonly [cells: readonly (readonly [number, number])[], string]>
  > = {
    'one cell': [[[12, 10]], 'J12'],
    'cells below one another': [
      [
        [12, 10],
        [13, 10],
        [14, 10],
      ],
      'J12:J14',
    ],
    'cells beside one another': [
      [
        [12, 4],
        [12, 5],
      ],
      'D12:E12',
    ],
    'cells apart, in their order': [
      [
        [20, 10],
        [12, 10],
      ],
      'J20,J12',
    ],
    'a row of cells and one below is no block': [
      [
        [12, 4],
        [12, 5],
        [13, 5],
      ],
      'D12:E12,E13',
    ],
  };
  for (const [name, [cells, range]] of Object.entries(cases)) {
    test(name, () => expect(rangeOf(cells.map(([row, column]) => cell(row, column)))).toBe(range));
  }
});

describe('English texts', () => {
  test('every checklist item has its question, every element its name', () => {
    expect(Object.keys(en.items)).toEqual(items.map(({ id }) => id));
    expect(Object.keys(en.elements)).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

function reportOf(
  given: Partnership,
  all: readonly Verdict[],
  settings: RulesSettings = { off: [], changed: {} },
) {
  const findings = explainFindings(rankFindings(all, 0), given.workbook, []);
  const pressure = measurePressure(given, settings);
  const assessment: Assessment = {
    partnership: given,
    verdicts: all,
    findings,
    scores: scorePartnership(given, findings, pressure),
    pressure,
    overheadSharing: [],
    netGrants: [],
    checklist: assessChecklist(given, all, findings),
    settings,
  };
  return composeReport(assessment, en, program);
}

function verdict(rule: Verdict['rule'], findings: readonly Finding[]): Verdict {
  const outcome = findings.length > 0 ? 'found' : 'clean';
  return { rule, outcome, unjudged: undefined, crash: undefined, findings };
}

function finding(given: Partial<Finding>): Finding {
  return {
    rule: 'disclosure/lump-sum',
    severity: 'error',
    message: 'some-message',
    at: [],
    facts: {},
    ...given,
  };
}

function cell(row: number, column: number) {
  return { sheet: 'Budget', row, column };
}
