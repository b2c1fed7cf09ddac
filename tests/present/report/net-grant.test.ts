import { expect, test } from 'vitest';
import { netGrantsOf } from '../../../src/core/partnership/net-grant.js';
import { usualHours } from '../../../src/core/partnership/staff-rate.js';
import { reportNetGrants } from '../../../src/present/report/net-grant.js';
import { event, line, organisation, partnership } from '../../support/partnership-of.js';

test('net grants stand side by side, and what is not known is null', () => {
  const teacher = line({
    description: 'Teacher',
    organisation: 'Amal',
    unit: 'hour',
    quantity: 30,
    unitCost: 40,
    amount: 1_200,
    isStaff: true,
  });
  const kits = line({ row: 8, description: 'Kits', organisation: 'Amal', amount: 1_300 });
  const given = partnership({
    organisations: [organisation({ name: 'Amal' }), organisation({ name: 'Umoja' })],
    rows: [teacher, kits],
    events: [
      event({ kind: 'report', who: ['Amal'], hours: 28 }),
      event({ kind: 'proposal', who: ['Umoja'], hours: 10.126 }),
    ],
  });
  expect(reportNetGrants({ netGrants: netGrantsOf(given, usualHours) })).toEqual([
    { partner: 'Amal', hours: 28, rate: 40, cost: 1_120, share: 0.448 },
    { partner: 'Umoja', hours: 10.13, rate: null, cost: null, share: null },
  ]);
});
