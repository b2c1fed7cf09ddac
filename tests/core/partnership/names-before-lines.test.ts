import { expect, test } from 'vitest';
import { partnershipIn } from '../../support/partnership-in.js';
import { sheetOf } from '../../support/sheet-of.js';

test('the name of whose a line is says nothing of what it pays for', () => {
  const { budget } = partnershipIn(
    sheetOf('Budget', [
      ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
      ['Help Desk Malta: field coordinator', 'month', 12, 900, 10_800],
      ['Doctors of Colour: school kits', 'kit', 100, 18, 1800],
      ['Total', null, null, null, 12_600],
    ]),
    sheetOf('Partners', [
      ['Organisation', 'Kind', 'Country'],
      ['Help Desk Malta', 'Lead', 'Malta'],
      ['Doctors of Colour', 'RLO', 'Malta'],
    ]),
  );
  expect(budget?.lines.map(({ organisation, isStaff }) => [organisation, isStaff])).toEqual([
    ['Help Desk Malta', true],
    ['Doctors of Colour', false],
  ]);
});
