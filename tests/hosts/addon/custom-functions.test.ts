import vm from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { openScript } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const names = ['EVENTERMS_DISCLOSURE', 'EVENTERMS_FINDINGS', 'EVENTERMS_LINE_STATUS'];

function evaluate(name: string, ...args: readonly unknown[]): unknown {
  const { standIn } = openScript({ code, workbook: workbookOf(sheetOf('Budget', [[1]])) });
  return standIn.customFunction(name, args);
}

/** A range as Google hands it over: a blank is ''. */
const range = [
  ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Project manager, 50%', 'month', 12, 1500, 18_000],
  ['Exchange workshop', 'lump sum', 1, 12_000, 12_000],
  ['Office rent', 'month', 40, 250, 10_000],
  ['Total', '', '', '', 40_000],
];
const blankRow = ['', '', '', '', ''];

describe('EVENTERMS_DISCLOSURE', () => {
  it('is the share of money that people can see into', () => {
    expect(evaluate('EVENTERMS_DISCLOSURE', range)).toBe(0.7);
  });

  it('is the same for a range that is open below', () => {
    const open = [...range, ...Array.from({ length: 900 }, () => blankRow)];
    expect(evaluate('EVENTERMS_DISCLOSURE', open)).toBe(0.7);
  });
});

describe('EVENTERMS_FINDINGS', () => {
  it('is a table with the rows of the range', () => {
    const table = evaluate('EVENTERMS_FINDINGS', range) as unknown[][];
    expect(table[0]).toEqual(['Row', 'Rule', 'Severity', 'What the table says', 'Amount']);
    expect(table).toContainEqual([3, 'disclosure/lump-sum', 'error', expect.any(String), 12_000]);
  });

  it('can be asked by severity', () => {
    const table = evaluate('EVENTERMS_FINDINGS', range, 'error') as unknown[][];
    expect(table.slice(1).every(([, , severity]) => severity === 'error')).toBe(true);
  });

  it('says which severities there are', () => {
    expect(evaluate('EVENTERMS_FINDINGS', range, 'grave')).toMatch(/Use error, warning or info/);
  });
});

describe('EVENTERMS_LINE_STATUS', () => {
  it('stands beside the lines', () => {
    expect(evaluate('EVENTERMS_LINE_STATUS', range)).toEqual([
      ['Even Terms'],
      ['disclosed'],
      [expect.stringMatching(/^undisclosed: .*Exchange workshop/)],
      ['disclosed'],
    ]);
  });
});

describe.each(names)('%s', (name) => {
  it.each([
    ['nothing', []],
    ['a blank cell', ['']],
    ['one cell', ['Rent']],
    ['one number', [5]],
    [
      'a blank range',
      [
        [
          ['', ''],
          ['', ''],
        ],
      ],
    ],
    ['a range without a header row', [[['Rent', 500]]]],
    [
      'errors',
      [
        [
          ['#REF!', '#N/A'],
          ['#REF!', '#N/A'],
        ],
      ],
    ],
    ['dates', [[[{ isDate: true, serial: 46_000 }]]]],
  ])('says what to give where it gets %s', (_, args) => {
    expect(evaluate(name, ...args)).toMatch(/Give the whole table with its header row/);
  });

  it('calls no service, so that it is quick and may run in any cell', () => {
    const { standIn, calls } = openScript({ code, workbook: workbookOf(sheetOf('Budget', [[1]])) });
    standIn.customFunction(name, [range]);
    expect(calls()).toBe(0);
  });

  it('never fails, whatever stands in the range', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Total', 'Amount', 'Unit cost', 'Budget line', '#REF!', '=A1', '12,50'),
      fc.double(),
      fc.boolean(),
      fc.string(),
    );
    const grid = fc
      .integer({ min: 1, max: 7 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
      );
    const realm = vm.createContext({});
    vm.runInContext(code, realm);
    fc.assert(
      fc.property(grid, (cells) => {
        const call = `JSON.stringify(${name}(${JSON.stringify(cells)}))`;
        const result = vm.runInContext(call, realm) as string;
        expect(result).not.toMatch(/could not be checked/);
        return /^(?:"|\[\[|-?\d)/.test(result);
      }),
      { numRuns: 60 },
    );
  });
});
