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

/** Every function, with what it takes beside the ranges that it is tried with. */
const functions: readonly (readonly [name: string, argumentsFor: (range: unknown) => unknown[]])[] =
  [
    ['EVENTERMS_DISCLOSURE', (one) => [one]],
    ['EVENTERMS_FINDINGS', (one) => [one]],
    ['EVENTERMS_LINE_STATUS', (one) => [one]],
    ['EVENTERMS_CORE_RATE', (one) => [one, 'Harbour Aid', one]],
    ['EVENTERMS_CORE_COSTS', (one) => [one, one]],
    ['EVENTERMS_SHARE', (one) => [one, 'Harbour Aid']],
    ['EVENTERMS_RLO_SHARE', (one) => [one, one]],
    ['EVENTERMS_RLO', (one) => [one, one]],
    ['EVENTERMS_PRESSURE', (one) => [one, 'Harbour Aid']],
    ['EVENTERMS_PRESSURE_PARTS', (one) => [one]],
    ['EVENTERMS_SHARED_OVERHEAD', (one) => [one, 'by-budget', one]],
    ['EVENTERMS_CHECKLIST', (one) => ['3.2.a', one, one, one]],
  ];

function evaluate(name: string, ...args: readonly unknown[]): unknown {
  const { standIn } = openScript({ code, workbook: workbookOf(sheetOf('Budget', [[1]])) });
  return standIn.customFunction(name, args);
}

const twoPartners = [
  ['Organisation', 'Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Harbour Aid', 'Project manager', 'month', 12, 1500, 18_000],
  ['Harbour Aid', 'Overheads 7%', '', '', '', 1_260],
  ['Amal Network', 'Community mobiliser', 'month', 10, 500, 5_000],
  ['Amal Network', 'Travel', 'trip', 10, 100, 1_000],
  ['', 'Total', '', '', '', 25_260],
];
const on = (serial: number) => ({ isDate: true, serial });

describe.each(functions)('%s', (name, argumentsFor) => {
  const nothingToCheck = /Give (?:the whole table|the rows|the timeline|names|the list|its name)/;

  it.each([
    ['nothing', undefined],
    ['a blank cell', ''],
    ['one cell', 'Rent'],
    ['one number', 5],
    [
      'a blank range',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a range without a header row', [['Rent', 500]]],
    [
      'errors',
      [
        ['#REF!', '#N/A'],
        ['#REF!', '#N/A'],
      ],
    ],
    ['dates', [[on(46_000)]]],
  ])('says what to give where it gets %s', (_, given) => {
    expect(evaluate(name, ...argumentsFor(given))).toMatch(nothingToCheck);
  });

  it('asks Google for the region of the file only, so that it is quick and may run in any cell', () => {
    const { standIn, calls } = openScript({ code, workbook: workbookOf(sheetOf('Budget', [[1]])) });
    standIn.customFunction(name, argumentsFor(twoPartners));
    expect([calls(), calls(/getSpreadsheetLocale/)]).toEqual([2, 1]);
  });

  it('answers where Google does not', () => {
    const { standIn } = openScript({
      code,
      workbook: workbookOf(sheetOf('Budget', [[1]])),
      interruption: () => {
        throw new Error('Service unavailable');
      },
    });
    expect(standIn.customFunction(name, argumentsFor(twoPartners))).toEqual(
      evaluate(name, ...argumentsFor(twoPartners)),
    );
  });

  it('gives the same for a range that is open below and at the right, of a million cells', () => {
    const realm = vm.createContext({});
    vm.runInContext(code, realm);
    const rows = JSON.stringify(twoPartners);
    const open = `Array.from({ length: 40000 }, function (_, row) {
      var own = row < rows.length ? rows[row] : [];
      return own.concat(Array(26 - own.length).fill(''));
    })`;
    const valueOf = (range: string) => {
      const given = argumentsFor('RANGE').map((one) =>
        one === 'RANGE' ? 'range' : JSON.stringify(one),
      );
      const call = `(function () { var rows = ${rows}; var range = ${range}; return ${name}(${given.join()}); })()`;
      return JSON.stringify(vm.runInContext(call, realm));
    };
    expect(valueOf(open)).toBe(valueOf('rows'));
  });

  it('never fails, whatever stands in the range', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Total', 'Amount', 'Unit cost', 'Budget line', '#REF!', '=A1', '12,50'),
      fc.constantFrom('Name', 'Kind', 'RLO', 'What', 'Due', '2026-02-01', 'donor', 'Harbour Aid'),
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
        const given = argumentsFor(cells)
          .map((one) => JSON.stringify(one))
          .join();
        const result = vm.runInContext(`JSON.stringify(${name}(${given}))`, realm) as string;
        expect(result).not.toMatch(/could not be checked/);
        return /^(?:"|\[\[|-?\d)/.test(result);
      }),
      { numRuns: 40 },
    );
  });
});

it('a share of next to nothing is a sentence, not an error', () => {
  const budget = [
    ['Item', 'Organisation', 'Quantity', 'Unit cost', 'Amount (USD)'],
    ['Rent', 'Harbour Aid', 2, -2.5e-324, -5e-324],
    ['Community facilitators', 'Amal', 2, 4e-20, 8e-20],
    ['Trainers', 'Amal', 2, -4e-20, -8e-20],
  ];
  const partners = [
    ['Name', 'Kind'],
    ['Harbour Aid', 'INGO'],
    ['Amal', 'RLO'],
  ];
  expect(evaluate('EVENTERMS_RLO_SHARE', budget, partners)).toMatch(/adds up to something/);
});

it('ten thousand rows are answered as a few are', () => {
  const [head = [], ...lines] = twoPartners;
  const many = Array.from({ length: 2_500 }, () => lines.slice(0, 4)).flat();
  expect(evaluate('EVENTERMS_CORE_RATE', [head, ...many], 'Harbour Aid')).toBe(0.07);
});
