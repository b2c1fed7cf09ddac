import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOfArea } from '../../src/present/digest.js';
import { areaOf, sheetOf } from '../support/sheet-of.js';

const area = areaOf('B2:C3');
const before = digestOfArea(sheetOf('Budget', [[], [null, 'Rice', 500], [null, 'Oil', 20]]), area);

describe('the digest of an area', () => {
  it.each([
    [
      'cells outside the area',
      [['Title'], [null, 'Rice', 500, 'a note'], [null, 'Oil', 20], ['x']],
    ],
    [
      'trailing blanks',
      [
        [null, null],
        [null, 'Rice', 500, null],
        [null, 'Oil', 20, null, null],
      ],
    ],
  ])('does not mind %s', (_, rows) => {
    expect(digestOfArea(sheetOf('Budget', rows), area)).toBe(before);
  });

  it.each([
    ['another number', [[], [null, 'Rice', 501], [null, 'Oil', 20]]],
    ['another text', [[], [null, 'Rice.', 500], [null, 'Oil', 20]]],
    ['a number typed as text', [[], [null, 'Rice', '500'], [null, 'Oil', 20]]],
    ['a date in a number’s place', [[], [null, 'Rice', { serial: 500 }], [null, 'Oil', 20]]],
    ['a cell made blank', [[], [null, 'Rice'], [null, 'Oil', 20]]],
    ['a row put in above', [[], [], [null, 'Rice', 500], [null, 'Oil', 20]]],
    ['two cells that changed places', [[], [null, 500, 'Rice'], [null, 'Oil', 20]]],
  ])('notices %s', (_, rows) => {
    expect(digestOfArea(sheetOf('Budget', rows), area)).not.toBe(before);
  });

  it('reads no more than the sheet holds, however large the area', () => {
    const sheet = sheetOf('Budget', [[], [null, 'Rice', 500], [null, 'Oil', 20]]);
    expect(digestOfArea(sheet, areaOf('B2:ZZZ9999999'))).toBe(before);
  });

  it('is short and the same each time, whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const digest = digestOfArea(sheetOf('Budget', [[text]]), areaOf('A1'));
        expect(digest).toMatch(/^[0-9a-z]{1,7}-[0-9a-z]{1,7}$/);
        expect(digestOfArea(sheetOf('Budget', [[text]]), areaOf('A1'))).toBe(digest);
      }),
    );
  });
});
