import { describe, expect, test } from 'vitest';
import { unsettledPlace } from '../../../src/core/checklist/ground.js';
import { measurePressure } from '../../../src/core/checklist/pressure.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { scorePartnership } from '../../../src/core/checklist/scores.js';
import type { Line, Partnership } from '../../../src/core/partnership/partnership.js';
import type { Finding } from '../../../src/core/rules/run-rules.js';
import {
  budget,
  budgetTable,
  line,
  organisation,
  partnership,
} from '../../support/partnership-of.js';

const harbour = organisation({ name: 'Harbour', kind: 'lead' });
const amal = organisation({ name: 'Amal', kind: 'rlo' });
const green = organisation({ name: 'Green Valley', kind: 'local-ngo' });

describe('open money', () => {
  const rows = budget(line({ row: 7, amount: 750 }), line({ row: 8, amount: 250 }));
  const cases: Readonly<
    Record<string, readonly [Partnership, readonly Finding[], number | undefined]>
  > = {
    'all of it, where no line is veiled': [rows, [], 1],
    'less what stands on a lump sum': [rows, [finding({ row: 8 })], 0.75],
    'a line with two troubles counts once': [
      rows,
      [finding({ row: 8 }), finding({ row: 8, rule: 'disclosure/vague-description' })],
      0.75,
    ],
    'a lump sum whose parts are described is open': [rows, [finding({ severity: 'info' })], 1],
    'a sum that does not add up veils nothing': [
      rows,
      [finding({ rule: 'disclosure/line-arithmetic' })],
      1,
    ],
    'a deduction does not lift the share': [
      budget(line({ row: 7, amount: 900 }), line({ row: 8, amount: -100 })),
      [finding({ row: 8 })],
      0.9,
    ],
    'lines without amounts say nothing': [budget(line({ row: 7 })), [], undefined],
    'no budget, no figure': [partnership({}), [], undefined],
  };
  for (const [name, [given, findings, value]] of Object.entries(cases)) {
    test(name, () => expect(scores(given, findings).disclosure.value).toBe(value));
  }
});

describe('core costs, side by side', () => {
  const cases: Readonly<Record<string, readonly [Partnership, number | undefined]>> = {
    'half the rate of the lead': [rates({ Harbour: 100, Amal: 50 }), 0.5],
    'the lowest local partner counts': [
      rates({ Harbour: 100, Amal: 50, 'Green Valley': 25 }),
      0.25,
    ],
    'a partner without any is at nought': [rates({ Harbour: 100, Amal: 0 }), 0],
    'a lead without core costs is no measure': [rates({ Harbour: 0, Amal: 50 }), undefined],
    'no local partner with direct costs': [rates({ Harbour: 100 }), undefined],
  };
  for (const [name, [given, value]] of Object.entries(cases)) {
    test(name, () => expect(scores(given).coreCostParity.value).toBe(value));
  }
});

describe('core costs, side by side, where lines may be core or direct', () => {
  const open = (row: number, name: string, otherClass: 'core' | 'direct') =>
    line({
      row,
      amount: 100,
      organisation: name,
      costClass: otherClass === 'core' ? 'direct' : 'core',
      otherClass,
    });
  const parity = (...rows: readonly Line[]) =>
    scores(partnership({ rows, organisations: [harbour, green] })).coreCostParity;
  const rows = [
    line({ amount: 900, organisation: 'Harbour' }),
    line({ amount: 100, organisation: 'Harbour', costClass: 'core' }),
    line({ amount: 900, organisation: 'Green Valley' }),
  ];

  test('the figure has two ends', () => {
    const { value, facts } = parity(...rows, open(20, 'Green Valley', 'core'));
    expect(value).toBe(0);
    expect(facts).toMatchObject({ least: { share: 0 }, most: { share: 1 } });
  });

  test('none where nothing is open, or the lead may have no core costs at all', () => {
    expect(parity(...rows).facts).not.toHaveProperty('least');
    const [direct, , local] = rows;
    const bare = [direct, local].flatMap((one) => one ?? []);
    expect(parity(...bare, open(20, 'Harbour', 'direct')).facts).not.toHaveProperty('least');
  });
});

/** Amal's lines. */
const paid = (...amounts: readonly number[]) =>
  partnership({
    rows: amounts.map((amount, at) => line({ row: 7 + at, amount, organisation: 'Amal' })),
    organisations: [harbour, amal],
  });

describe('money for refugee-led organisations', () => {
  const cases: Readonly<Record<string, readonly [Partnership, number | undefined]>> = {
    'their part of all lines': [rates({ Harbour: 0, Amal: 0 }), 0.5],
    'none is nought where people said who is who': [rates({ Harbour: 0, 'Green Valley': 0 }), 0],
    'unknown where discounts take away as much as there is': [paid(100, -100), undefined],
    'unknown where they take away more': [paid(100, -150), undefined],
    'unknown where cents cancel out but for what a computer leaves': [
      paid(0.1, 0.2, -0.3),
      undefined,
    ],
    'unknown where nobody has said': [
      partnership({
        rows: [line({ amount: 10, organisation: 'Amal' })],
        organisations: [organisation({ name: 'Amal' })],
      }),
      undefined,
    ],
  };
  for (const [name, [given, value]] of Object.entries(cases)) {
    test(name, () => expect(scores(given).rloShare.value).toBe(value));
  }
});

describe('what may still change', () => {
  const rows = [line({ row: 7, amount: 750 })];
  test('nothing on settled ground', () => {
    expect(scores(budget(...rows)).disclosure.mayChange).toBeUndefined();
  });

  test('money figures where sums do not add up', () => {
    const wrong = finding({ rule: 'disclosure/total-mismatch' });
    expect(scores(budget(...rows), [wrong]).disclosure.mayChange).toEqual({
      key: 'may-change-sums',
      facts: { count: 1 },
    });
  });

  test('money figures where the table itself is not sure', () => {
    const unsure = partnership({ rows, tables: [{ ...budgetTable, confidence: 0.4 }] });
    expect(scores(unsure).rloShare.mayChange?.key).toBe('may-change-table');
    expect(scores(unsure).timelinePressure.mayChange).toBeUndefined();
  });
  test('figures of the calendar, and what stands in it, where its table is not sure', () => {
    const calendar = { ...budgetTable, sheet: 'Plan', kind: 'timeline', confidence: 0.4 } as const;
    const unsure = partnership({ rows, tables: [budgetTable, calendar] });
    const change = { key: 'may-change-table', facts: { sheet: 'Plan' } };
    const at = { sheet: 'Plan', row: calendar.area.top, column: calendar.area.left };
    expect(scores(unsure).timelinePressure.mayChange).toEqual(change);
    expect(scores(unsure).disclosure.mayChange).toBeUndefined();
    expect(unsettledPlace(unsure, at)).toEqual(change);
    expect(unsettledPlace(unsure, { ...at, sheet: budgetTable.sheet })).toBeUndefined();
  });

  test('with a column that nobody is sure of, in a budget that counts', () => {
    const column = budgetTable.area.left;
    const at = { sheet: budgetTable.sheet, row: budgetTable.area.top, column };
    const doubt = { what: 'column', best: 'amount', alternatives: [] } as const;
    const notices = [{ code: 'unsure-heading', at, saying: { key: '', facts: {} }, doubt }];
    const unsure = { ...partnership({ rows, tables: [budgetTable] }), notices };
    expect(scores(unsure).disclosure.mayChange).toEqual({
      key: 'may-change-column',
      facts: { cell: { cell: at }, role: { term: 'role.amount' } },
    });
    expect(unsettledPlace(unsure, { ...at, row: at.row + 1 })?.key).toBe('may-change-column');
    expect(unsettledPlace(unsure, { ...at, column: column + 1 })).toBeUndefined();
    const left = { ...unsure, tables: [{ ...budgetTable, use: 'ignored' as const }] };
    expect(scores(left).disclosure.mayChange).toBeUndefined();
  });

  test('with a row that nobody is sure of, and a finding only in that row', () => {
    const { top, left: column } = budgetTable.area;
    const at = { sheet: budgetTable.sheet, row: top + 1, column };
    const doubt = { what: 'row', best: 'total', alternatives: [] } as const;
    const notices = [{ code: 'unsure-total', at, saying: { key: '', facts: {} }, doubt }];
    const unsure = { ...partnership({ rows, tables: [budgetTable] }), notices };
    const saying = {
      key: 'may-change-row',
      facts: { cell: { cell: at }, kind: { term: 'row.total' } },
    };
    expect(scores(unsure).disclosure.mayChange).toEqual(saying);
    expect(unsettledPlace(unsure, { ...at, column: column + 1 })).toEqual(saying);
    expect(unsettledPlace(unsure, { ...at, row: top + 2 })).toBeUndefined();
  });
});

/** Each organisation spends 1,024 directly and takes so much for core costs. */
function rates(core: Readonly<Record<string, number>>): Partnership {
  const rows = Object.entries(core).flatMap(([name, amount]) => [
    line({ amount: 1024, organisation: name }),
    line({ amount, organisation: name, costClass: 'core' }),
  ]);
  return partnership({ rows, organisations: [harbour, amal, green] });
}

function scores(given: Partnership, findings: readonly Finding[] = []) {
  return scorePartnership(given, findings, measurePressure(given, defaultSettings));
}

function finding({ row = 7, ...given }: Partial<Finding> & { readonly row?: number }): Finding {
  return {
    rule: 'disclosure/lump-sum',
    severity: 'error',
    message: 'undisclosed',
    at: [{ sheet: 'Budget', row, column: 6 }],
    facts: {},
    ...given,
  };
}
