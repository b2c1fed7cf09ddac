import { describe, expect, test } from 'vitest';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Total (USD)'];
const budget = (name: string, scale = 1) =>
  sheetOf(name, [
    head,
    ['Paper', 10, 10 * scale, calc('=B2*C2', 100 * scale)],
    ['Ink', 20, 10 * scale, calc('=B3*C3', 200 * scale)],
    ['Chalk', 30, 10 * scale, calc('=B4*C4', 300 * scale)],
  ]);
const uses = (...sheets: Parameters<typeof read>[0]) =>
  read(sheets).tables.map(({ sheet, use, why }) => `${sheet} ${use} ${why.key}`);

test('a sheet that says it is an example is left out', () => {
  expect(uses(budget('Budget'), budget('Example', 2))).toContain('Example ignored is-example');
});

test('a copy of a sheet is an older version', () => {
  expect(uses(budget('Budget'), budget('Copy of Budget', 2))).toContain(
    'Copy of Budget ignored is-old',
  );
});

test('an older version is one, also where it is hidden', () => {
  expect(uses(budget('Budget'), { ...budget('Old budget', 2), hidden: true })).toContain(
    'Old budget ignored is-old',
  );
});

describe('a list beside a list', () => {
  const side: readonly (readonly CellLike[])[] = [
    [...head, null, 'Donor', 'Contribution (USD)'],
    ['Paper', 10, 10, calc('=B2*C2', 100), null, 'City', 400],
    ['Ink', 20, 10, calc('=B3*C3', 200), null, 'Church', 200],
    ['Chalk', 30, 10, calc('=B4*C4', 300), null, null, null],
  ];
  test('is a table of its own', () => {
    const found = read([sheetOf('Budget', side)]).tables;
    expect(found.map(({ area }) => [area.left, area.right])).toEqual([
      [1, 4],
      [6, 7],
    ]);
  });
});

describe('under one row of headings with a blank column', () => {
  const areas = (...rows: readonly (readonly CellLike[])[]) =>
    read([sheetOf('Budget', rows)]).tables.map(({ area }) => `${area.left}-${area.right}`);
  const unknown = (isFilled: (place: number) => boolean) =>
    areas(
      ['Xabc', 'Zyx', null, 'Qrst', 'Amount (USD)'],
      ...[...'ABCDEFGHI'].map((letter, place) => [
        `Thing ${letter}`,
        place + 5,
        null,
        ...(isFilled(place) ? [`Kind ${letter}`, 100 * (place + 1)] : [null, null]),
      ]),
    );

  test('what it is for and what it costs are one table', () => {
    const found = areas(
      ['Description', 'Quantity', null, 'Comments', 'Amount (USD)'],
      ['Nurse', 12, null, 'field', 1200],
      ['Driver', 6, null, 'field', 600],
      ['Guard', 3, null, 'office', 300],
    );
    expect(found).toEqual(['1-5']);
  });

  test('so are headings that we do not know, where the same rows are filled on both sides', () => {
    expect(unknown(() => true)).toEqual(['1-5']);
  });

  test('but not where other rows are', () => {
    expect(unknown((place) => place < 5)).toEqual(['4-5']);
  });

  test('one heading that comes again over words and figures opens a table', () => {
    const found = areas(
      ['Position', 'Salary', 'Amount', 'Vehicle', 'Amount'],
      ['a nurse', 12, 1200, 'a bus', 300],
      ['a driver', 6, 600, 'a boat', 400],
      ['a guard', 3, 300, 'a bike', 50],
    );
    expect(found).toEqual(['1-3', '4-5']);
  });
});

describe('under one head, parted by two blank rows', () => {
  const rowsOf = (...rows: readonly (readonly CellLike[])[]) =>
    read([sheetOf('Budget', [head, ...rows])]).tables.map(
      ({ area }) => `${area.top}-${area.bottom}`,
    );
  const upper = (staff: CellLike): readonly (readonly CellLike[])[] => [
    ['Staff', 1, staff, calc('=B2*C2', 1800)],
    ['Travel', 1, 500, calc('=B3*C3', 500)],
    ['Total', null, null, calc('=SUM(D2:D3)', 2300)],
    [],
    [],
  ];
  const lower = [
    ['Nurse', 12, 100, calc('=B7*C7', 1200)],
    ['Driver', 12, 50, calc('=B8*C8', 600)],
  ] as const;

  test('lists with sums of their own are two tables', () => {
    const sum = ['Sum', null, null, calc('=SUM(D7:D8)', 1800)];
    expect(rowsOf(...upper(1800), ...lower, sum)).toEqual(['1-4', '7-9']);
  });

  test('so are a list and what its figures are drawn from', () => {
    const sum = ['Staff', null, null, calc('=SUM(D7:D8)', 1800)];
    expect(rowsOf(...upper(calc('=D9', 1800)), ...lower, sum)).toEqual(['1-4', '7-9']);
  });

  test('a sum that takes the upper list in makes them one', () => {
    const sum = ['Grand total', null, null, calc('=D4+SUM(D7:D8)', 4100)];
    expect(rowsOf(...upper(1800), ...lower, sum)).toEqual(['1-9']);
  });

  test('what is drawn from another sheet tells nothing', () => {
    expect(rowsOf(...upper(calc('=Rates!B2', 1800)), ...lower)).toEqual(['1-8']);
  });
});

describe('a list without a head', () => {
  test('beside another is a table of its own where each has its total', () => {
    const found = read([
      sheetOf('Notes', [
        ['Income', null, null, 'Costs'],
        ['City', 500, null, 'Nurse', 400],
        ['Church', 300, null, 'Driver', 250],
        ['Members', 200, null, 'Fuel', 350],
        ['Total', calc('=SUM(B2:B4)', 1000), null, 'Total', calc('=SUM(E2:E4)', 1000)],
      ]),
    ]).tables;
    expect(found.map(({ area, kind }) => [area.left, area.right, kind])).toEqual([
      [1, 3, 'other'],
      [4, 5, 'budget'],
    ]);
  });
  test('of three figures that nothing adds up is none', () => {
    const rows = [
      ['City', 500],
      ['Church', 300],
      ['The same again', calc('=B1', 500)],
    ];
    expect(read([sheetOf('Notes', rows)]).tables).toEqual([]);
  });
  test('is a budget where a sum stands under its figures', () => {
    const found = read([
      sheetOf('Notes', [
        ['What we need'],
        ['Paper', 100],
        ['Ink', 200],
        ['Total', calc('=SUM(B2:B3)', 300)],
      ]),
    ]).tables;
    expect(found.map(({ kind }) => kind)).toEqual(['budget']);
  });
  test('is none where two figures stand somewhere', () => {
    const found = read([
      sheetOf('Notes', [
        ['Rooms', 3],
        ['Floors', 2],
      ]),
    ]).tables;
    expect(found.filter(({ kind }) => kind === 'budget')).toEqual([]);
  });
});
