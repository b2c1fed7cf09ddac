import { expect, test } from 'vitest';
import { gridOf } from '../../../src/core/tables/grid.js';
import { codeOf, isChildCode, opensCount } from '../../../src/core/tables/line-codes.js';
import { sheetOf } from '../../support/sheet-of.js';

const noCells = gridOf(sheetOf('Budget', []));

test.each([
  ['1.2 Laptops', '1.2'],
  ['B) Travel', 'B'],
  ['8 Training', '8'],
  ['8. training', '8'],
  ['8 trainers, 6 days', undefined],
  ['A rented hall', undefined],
])('%s begins with the code %s', (label, code) => {
  expect(codeOf(noCells, 1, [], label)).toBe(code);
});

test.each([
  ['100', '101', true],
  ['100', '110', true],
  ['61', '611', true],
  ['2000', '2010', true],
  ['100', '200', false],
  ['101', '102', false],
  ['61', '62', false],
  ['100', '10', false],
  ['1', '11', false],
  ['100', 'A1', false],
  ['B2', '101', false],
  [undefined, '101', false],
  ['100', undefined, false],
])('%s opens the count that goes on with %s: %s', (code, next, opens) => {
  expect(opensCount(code, next)).toBe(opens);
});

test.each([
  ['1', '1.1', true],
  ['A', 'A1', true],
  ['1', '2', false],
  ['1', '11', false],
  ['1.1', '1.2', false],
])('%s is over %s: %s', (parent, child, isOver) => {
  expect(isChildCode(parent, child)).toBe(isOver);
});
