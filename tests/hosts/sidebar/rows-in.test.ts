import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../src/hosts/sidebar/rows-in.js';

describe('row numbers as people type them', () => {
  it.each<[string, readonly number[] | undefined]>([
    ['6', [6]],
    ['6, 7', [6, 7]],
    ['7 6', [6, 7]],
    ['6,6', [6]],
    ['٦، ٧', [6, 7]],
    ['۱۲', [12]],
    ['', []],
    [' , ', []],
    ['0', undefined],
    ['-1', undefined],
    ['six', undefined],
    ['1.5', undefined],
    ['99999999', undefined],
    [Array.from({ length: 21 }, (_, index) => index + 1).join(' '), undefined],
  ])('%j', (typed, rows) => {
    expect(rowsIn(typed)).toEqual(rows);
  });
});
