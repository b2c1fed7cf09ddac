import { describe, expect, test } from 'vitest';
import type { Budget, Line } from '../../../src/core/partnership/partnership.js';
import { calc, formatted, noted } from '../../support/sheet-of.js';
import { build, type TableByHand } from './table-by-hand.js';

const usual = [
  'code',
  'description',
  'unit',
  'quantity',
  'unit-cost',
  'percent',
  'amount',
  'notes',
];

describe('a line', () => {
  const budget = budgetOf({
    columns: usual,
    rows: [
      ['header', 'No', 'Item', 'Unit', 'Quantity', 'Unit cost', '%', 'Amount', 'Notes'],
      ['section', null, 'Staff'],
      [
        'line',
        '1.1',
        'Coordinator',
        'month',
        12,
        500,
        formatted(0.5, '0%'),
        calc('=D3*E3*F3', 3000),
        'Half time',
      ],
      ['line', '1.2', 'Trainer', 'day', null, 'TBC', null, '#REF!'],
      ['note', null, 'Two trainers, in both camps'],
      ['line', 1.3, noted('Driver', 'Shared with the clinic'), 'month', '1 200', 0, null, '-'],
      ['subtotal 3-6', null, 'Subtotal', null, null, null, null, calc('=SUM(G3:G6)', 3000)],
      ['line', '2', 'Overhead 7%', null, null, null, null, calc('=G7*7%', 210)],
      ['total 7-8', null, 'Total', null, null, null, null, 3300],
    ],
  });

  test('has every figure with the cell that it came from', () => {
    expect(lineAt(budget, 3)).toMatchObject({
      section: ['Staff'],
      code: '1.1',
      description: 'Coordinator',
      unit: 'month',
      unitCost: 500,
      amount: 3000,
      amountFormula: '=D3*E3*F3',
      isStaff: true,
      isRate: false,
      costClass: 'direct',
      remarks: ['Half time'],
      factors: [
        { role: 'quantity', value: 12, cell: { sheet: 'Budget', row: 3, column: 4 } },
        { role: 'percent', value: 0.5, cell: { sheet: 'Budget', row: 3, column: 6 } },
      ],
    });
  });

  test('a blank is unknown, text where a figure belongs is unreadable, neither is zero', () => {
    const line = lineAt(budget, 4);
    expect(line.factors).toEqual([]);
    expect([line.unitCost, line.amount]).toEqual([undefined, undefined]);
    expect(line.unreadable.map(({ role, text }) => [role, text])).toEqual([
      ['unit-cost', 'TBC'],
      ['amount', '#REF!'],
    ]);
    expect(Object.keys(line.cells)).toContain('quantity');
  });

  test('a zero is a zero, and a dash is nothing', () => {
    expect(lineAt(budget, 6)).toMatchObject({ unitCost: 0, amount: undefined, unreadable: [] });
  });

  test('rows beneath and notes on cells describe it', () => {
    expect(lineAt(budget, 4).remarks).toEqual(['Two trainers, in both camps']);
    expect(lineAt(budget, 6).remarks).toEqual(['Shared with the clinic']);
  });

  test('a rate on a subtotal is a line beneath no heading', () => {
    expect(lineAt(budget, 8)).toMatchObject({ isRate: true, costClass: 'indirect', section: [] });
  });

  test('sums say what they state and what their rows make', () => {
    expect(
      budget.sums.map(({ kind, label, stated, computed }) => [kind, label, stated, computed]),
    ).toEqual([
      ['subtotal', 'Subtotal', 3000, undefined],
      ['total', 'Total', 3300, 3210],
    ]);
  });

  test('unknown amounts add nothing to the lines’ total', () => {
    expect(budget.linesTotal).toBe(3210);
  });
});

describe('the amount of a line', () => {
  const columns = ['description', 'period-amount: Year 1', 'period-amount: Year 2', 'amount'];
  const header = ['header', 'Item', 'Year 1', 'Year 2', 'Total'] as const;

  test('is the amount column as it stands, also where the years make another', () => {
    const budget = budgetOf({ columns, rows: [header, ['line', 'Rice', 10, 20, 35]] });
    expect(lineAt(budget, 2).amount).toBe(35);
    expect(lineAt(budget, 2).parts.map(({ name, value }) => [name, value])).toEqual([
      ['Year 1', 10],
      ['Year 2', 20],
    ]);
  });

  test('is what the years make where the amount is blank', () => {
    const budget = budgetOf({ columns, rows: [header, ['line', 'Rice', 10, 20, null]] });
    expect(lineAt(budget, 2).amount).toBe(30);
  });

  test('is unknown where the amount cannot be read', () => {
    const budget = budgetOf({ columns, rows: [header, ['line', 'Rice', 10, 20, 'n/a']] });
    expect(lineAt(budget, 2).amount).toBeUndefined();
  });

  test('is what the years make where there is no amount column', () => {
    const budget = budgetOf({
      columns: columns.slice(0, 3),
      rows: [header, ['line', 'Rice', 10, 20], ['total 2-2', 'Total', 10, 25]],
    });
    expect(budget.linesTotal).toBe(30);
    expect(budget.sums.map(({ stated, computed }) => [stated, computed])).toEqual([
      [10, 10],
      [25, 20],
    ]);
  });
});

describe('percents', () => {
  const share = (...values: readonly (number | string)[]) =>
    budgetOf({
      columns: ['description', 'percent', 'amount'],
      rows: [
        ['header', 'Item', '%', 'Amount'],
        ...values.map((value) => ['line', 'Post', value, 1] as const),
      ],
    }).lines.map(({ factors }) => factors[0]?.value);

  const cases: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
    'shares stay shares': [
      [0.5, 1],
      [0.5, 1],
    ],
    'points become shares over the whole column': [
      [50, 100, 1],
      [0.5, 1, 0.01],
    ],
    'two posts are two posts': [
      [2, 0.5],
      [2, 0.5],
    ],
  };
  for (const [name, [given, read]] of Object.entries(cases)) {
    test(name, () => expect(share(...given)).toEqual(read));
  }
});

describe('headings above a line', () => {
  const cases: Readonly<
    Record<string, readonly [rows: readonly string[], section: readonly string[]]>
  > = {
    'one within another': [
      ['section 1 A', 'section 2 A.1', 'LINE'],
      ['A', 'A.1'],
    ],
    'the next of its kind takes its place': [
      ['section 1 A', 'section 2 A.1', 'line x', 'section 2 A.2', 'LINE'],
      ['A', 'A.2'],
    ],
    'an outer one closes the inner': [
      ['section 1 A', 'section 2 A.1', 'line x', 'section 1 B', 'LINE'],
      ['B'],
    ],
    'a subtotal closes what it sums': [
      ['section 1 A', 'line x', 'section 2 A.1', 'line y', 'subtotal@5-5 S', 'LINE'],
      ['A'],
    ],
    'the first inner subtotal leaves the outer one open for the next inner one': [
      ['section 1 A', 'section 2 A.1', 'line x', 'subtotal@4-4 S', 'section 2 A.2', 'LINE'],
      ['A', 'A.2'],
    ],
    'or closes both where no inner one follows': [
      ['section 1 A', 'section 2 A.1', 'line x', 'subtotal@4-4 S', 'LINE'],
      [],
    ],
    'a subtotal of subtotals closes the outer one': [
      ['section 1 A', 'section 2 A.1', 'line x', 'subtotal@4-4 S', 'subtotal@5-5 T', 'LINE'],
      [],
    ],
    'a subtotal of some of its lines leaves it open': [
      ['section 1 A', 'line x', 'line y', 'subtotal@4-4 S', 'LINE'],
      ['A'],
    ],
    'a heading that carries the sum of what is beneath': [
      ['subtotal@3-4 A', 'LINE', 'line x', 'line y'],
      ['A'],
    ],
    'and ends where its sum ends': [['subtotal@3-3 A', 'line x', 'LINE'], []],
    'a total closes all, also where it sums but some of them': [
      ['section 1 A', 'line x', 'line y', 'total@4-4 T', 'LINE'],
      [],
    ],
  };
  for (const [name, [rows, section]] of Object.entries(cases)) {
    test(name, () => {
      const told = rows.map((row) => {
        const [kind = '', ...rest] = row.split(' ');
        if (kind === 'section') return [`section ${rest[0] ?? ''}`, rest[1] ?? '', null] as const;
        return [kind.toLowerCase().replace('@', ' '), rest[0] ?? 'the line', 5] as const;
      });
      const budget = budgetOf({
        columns: ['description', 'amount'],
        rows: [['header', 'Item', 'Amount'], ...told],
      });
      const row = rows.indexOf('LINE') + 2;
      expect(lineAt(budget, row).section).toEqual(section);
    });
  }
});

describe('whether people can see a line', () => {
  const rows = [
    ['header', 'Item', 'Amount'],
    ['line', 'Rice', 5],
    ['line', 'Oil', 6],
  ] as const;
  const cases: Readonly<
    Record<string, readonly [TableByHand['options'], readonly (boolean | undefined)[]]>
  > = {
    'all in view': [{}, [false, false]],
    'a hidden row': [{ hiddenRows: [3] }, [false, true]],
    'the column of amounts hidden': [{ hiddenColumns: [2] }, [true, true]],
    'another column hidden': [{ hiddenColumns: [1] }, [false, false]],
    'the sheet hidden': [{ hidden: true }, [true, true]],
    'rows beyond those that the host asked for': [{ hiddenRowsKnownTo: 2 }, [false, undefined]],
    'a file that cannot tell': [{ valuesOnly: true }, [undefined, undefined]],
  };
  for (const [name, [options, hidden]] of Object.entries(cases)) {
    test(name, () => {
      const { lines } = budgetOf({
        columns: ['description', 'amount'],
        rows,
        ...(options && { options }),
      });
      expect(lines.map(({ isHidden }) => isHidden)).toEqual(hidden);
    });
  }
});

function budgetOf(given: TableByHand): Budget {
  const { budget } = build(given);
  if (budget === undefined) throw new Error('No budget was built.');
  return budget;
}

function lineAt({ lines }: Budget, row: number): Line {
  const line = lines.find((one) => one.row === row);
  if (line === undefined) throw new Error(`No line in row ${row}.`);
  return line;
}
