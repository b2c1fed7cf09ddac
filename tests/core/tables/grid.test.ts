import { describe, expect, test } from 'vitest';
import { gridFinder, gridOf } from '../../../src/core/tables/grid.js';
import type { CellValue } from '../../../src/core/workbook/workbook.js';
import { day, sheetOf } from '../../support/sheet-of.js';
import { only, read } from './corrected.js';

const gridWith = (...values: readonly CellValue[]) => gridOf(sheetOf('Budget', [values]));

describe('what a cell holds', () => {
  test.each([
    ['a number', 1200, 'number', 1200],
    ['a text that is one', '1 200,50', 'number', 1200.5],
    ['a number beyond what keeps its cents', 1e16, 'error', undefined],
    ['a day', day('2026-11-22'), 'date', undefined],
    ['a tick', true, 'text', undefined],
    ['a word', 'rent', 'text', undefined],
    ['spaces', '   ', 'blank', undefined],
    ['nothing', undefined, 'blank', undefined],
    ['a formula gone wrong', '#REF!', 'error', undefined],
  ] as const)('%s', (_, value, kind, number) => {
    const grid = gridWith(value);
    expect([grid.kindAt(1, 1), grid.numberAt(1, 1)]).toEqual([kind, number]);
  });

  test('is nothing beyond the sheet', () => {
    const grid = gridWith(1);
    const around = [grid.kindAt(0, 1), grid.kindAt(1, 0), grid.kindAt(2, 1), grid.kindAt(1, 2)];
    expect(around).toEqual(['blank', 'blank', 'blank', 'blank']);
  });

  test('is read as the first two thousand figures are written, however many follow', () => {
    const figures = [
      ...Array<CellValue>(2000).fill('1.234,50'),
      ...Array<CellValue>(3000).fill('12.50'),
    ];
    const grid = gridOf(sheetOf('Budget', [...figures.map((figure) => [figure]), ['1,200']]));
    expect(grid.numberAt(5001, 1)).toBe(1.2);
  });
});

test('the grid of a table is that of its sheet; of a sheet that is not there, one without cells', () => {
  const grid = gridWith('Rent', 500);
  const find = gridFinder([grid]);
  expect(find({ sheet: 'Budget' })).toBe(grid);
  expect(find({ sheet: 'Gone' })).toMatchObject({ height: 0, width: 0 });
});

test('long columns are looked at by a sample, and all their rows are read', () => {
  const lines = Array.from({ length: 1300 }, (_, place) => [`Thing ${place}`, 2, 10, 20]);
  const head = ['Item', 'Quantity', 'Unit cost', 'Amount'];
  const { rows } = only(read([sheetOf('Budget', [head, ...lines])]));
  expect(rows.filter(({ kind }) => kind === 'line')).toHaveLength(1300);
});

test('only ranges of several cells are merged', () => {
  const grid = gridOf(
    sheetOf('Budget', [['Staff', null], ['Nurse']], { merges: ['A1:B1', 'A2:A2'] }),
  );
  expect([grid.mergeAt(1, 2)?.right, grid.mergeAt(2, 1), grid.mergeAt(9, 9)]).toEqual([
    2,
    undefined,
    undefined,
  ]);
});
