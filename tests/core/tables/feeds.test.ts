import { expect, test } from 'vitest';
import { calc, sheetOf } from '../../support/sheet-of.js';
import { read } from './corrected.js';

/** A budget of trips, and beside it what their miles are reckoned from. */
const trips = (quantities: readonly (readonly [string, number])[]) =>
  sheetOf('Budget', [
    ['Item', 'Quantity', 'Unit price', 'Total', null, null, 'From', 'To', 'Trips', 'Total'],
    ...quantities.map(([formula, miles], place) => [
      `Trip ${place + 1}`,
      calc(formula, miles),
      0.5,
      calc(`=B${place + 2}*C${place + 2}`, miles / 2),
      null,
      null,
      'Office',
      `Camp ${place + 1}`,
      2,
      miles,
    ]),
    ['Total', null, null, calc('=SUM(D2:D4)', 360)],
  ]);

const usesOf = (...quantities: readonly (readonly [string, number])[]) =>
  read([trips(quantities)]).tables.map(({ kind, use }) => `${kind} ${use}`);

test('what quantities are reckoned from is no money of its own', () => {
  const uses = usesOf(['=J2', 240], ['=J3', 200], ['=$J$4', 280]);
  expect(uses).toEqual(['budget counted', 'budget ignored']);
});

test('a table of which one line alone is drawn on counts', () => {
  const uses = usesOf(['=J2', 240], ['=100*2', 200], ['=140*2', 280]);
  expect(uses).toEqual(['budget counted', 'budget counted']);
});
