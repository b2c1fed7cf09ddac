import { expect, test } from 'vitest';
import { partnershipIn } from '../../support/partnership-in.js';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';

const partners = sheetOf('Partners', [
  ['Organisation', 'Kind', 'Country', 'Funding'],
  ['Plover Health', 'Lead', 'Ghana', 'direct'],
  ['Curlew Care', 'Local NGO', 'Ghana', 'sub-grant'],
  ['Kestrel Fund', 'Donor', 'Norway', 'none'],
]);

/** Two columns beside the total, of which half of the lines do not add up. */
function rolesUnder(first: string, second: string, cells: readonly (readonly CellLike[])[]) {
  const budget = sheetOf('Budget', [
    ['Item', 'Quantity', 'Unit cost', 'Total (USD)', first, second],
    ['Coordinator', 12, 900, calc('=B2*C2', 10_800), ...(cells[0] ?? [])],
    ['Nurse', 12, 700, calc('=B3*C3', 8400), ...(cells[1] ?? [])],
    ['Clinic days', 12, 60, calc('=B4*C4', 720), ...(cells[2] ?? [])],
    ['Kits', 12, 25, calc('=B5*C5', 300), ...(cells[3] ?? [])],
    ['Total', null, null, calc('=SUM(D2:D5)', 20_220)],
  ]);
  const [table] = partnershipIn(budget, partners).tables;
  return table?.columns.slice(4).map(({ role }) => role);
}

const short = [
  [10_000, null],
  [null, 8000],
  [720, null],
  [150, 150],
];

test.each([
  [
    'of two partners are who has how much, though lines fall short',
    'Plover Health',
    'Curlew Care',
    short,
    true,
  ],
  ['of nobody in the register are left out', 'Column one', 'Column two', short, false],
  [
    'with marks hold no money',
    'Plover Health',
    'Curlew Care',
    [
      ['x', null],
      [null, 'x'],
    ],
    false,
  ],
] as const)('columns headed by names %s', (_, first, second, cells, isSplit) => {
  const parts = rolesUnder(first, second, cells)?.filter((role) => role === 'organisation-amount');
  expect(parts).toHaveLength(isSplit ? 2 : 0);
});

test('one partner alone is no split', () => {
  expect(rolesUnder('Plover Health', 'Column two', short)).not.toContain('organisation-amount');
});
