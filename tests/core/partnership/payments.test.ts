import { describe, expect, test } from 'vitest';
import { weekendIn } from '../../../src/core/partnership/deadlines.js';
import { payeesOf } from '../../../src/core/partnership/payments.js';
import type { TimelineEvent } from '../../../src/core/partnership/partnership.js';
import { hourlyRateOf, usualHours } from '../../../src/core/partnership/staff-rate.js';
import { awardOf } from '../../../src/core/partnership/award.js';
import { event, line, organisation, partnership } from '../../support/partnership-of.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo' }),
  organisation({ name: 'Umoja', kind: 'local-ngo' }),
];
const all = ['North', 'Amal', 'Umoja'];

describe('whom a payment reaches', () => {
  const cases: Readonly<Record<string, readonly [Partial<TimelineEvent>, readonly string[]]>> = {
    'whom it names': [{ what: 'Payment to Amal', who: ['North'] }, ['Amal']],
    'not who pays': [{ what: 'North pays Amal and Umoja', who: ['North'] }, ['Amal', 'Umoja']],
    'nobody we know, where it names another': [
      { what: 'Transfer to Harbour Chess Club', who: ['North'] },
      [],
    ],
    'anybody, where it goes to partners at large': [
      { what: 'Transfer to Local Partners', who: ['North'] },
      all,
    ],
    'all partners': [{ what: 'First payment to all partners', who: ['North'] }, all],
    'the lead, where the donor pays': [{ what: 'First tranche', who: ['Fund'] }, ['North']],
    'who is in the row': [{ what: 'First tranche', who: ['Amal'] }, ['Amal']],
    'anybody, where only the lead is named': [{ what: 'First tranche', who: ['North'] }, all],
    'anybody, where nobody is': [{ what: 'First tranche' }, all],
  };
  for (const [name, [given, expected]] of Object.entries(cases)) {
    test(name, () => {
      expect(payeesOf(event(given), partnership({ organisations }))).toEqual(expected);
    });
  }
});

describe('the cost of an hour', () => {
  const post = { organisation: 'Amal', isStaff: true, description: 'Teacher' };
  const cases: Readonly<
    Record<string, readonly [Parameters<typeof line>[0][], number | undefined]>
  > = {
    'by the hour': [[{ ...post, unit: 'hour', unitCost: 40, amount: 400 }], 40],
    'by the day': [[{ ...post, unit: 'working day', unitCost: 80, amount: 400 }], 10],
    'by the month, in Spanish': [[{ ...post, unit: 'meses', unitCost: 800, amount: 800 }], 5],
    'of two posts, pay over hours': [
      [
        { ...post, unit: 'hour', unitCost: 10, amount: 100 },
        { ...post, row: 8, unit: 'hour', unitCost: 40, amount: 400 },
      ],
      25,
    ],
    'others’ posts are not its own': [
      [{ ...post, organisation: 'North', unit: 'hour', unitCost: 40, amount: 400 }],
      undefined,
    ],
    'without a unit of time nobody knows': [
      [{ ...post, unit: 'person', unitCost: 800, amount: 800 }],
      undefined,
    ],
    'without a rate nobody knows': [[{ ...post, unit: 'month', amount: 800 }], undefined],
  };
  for (const [name, [rows, expected]] of Object.entries(cases)) {
    test(name, () => {
      const given = partnership({ organisations, rows: rows.map(line) });
      expect(hourlyRateOf('Amal', given, usualHours)).toBe(expected);
    });
  }
});

describe('the award', () => {
  const decision = (due: string) => event({ what: `Decision of ${due}`, kind: 'decision', due });
  const work = event({ kind: 'activity', starts: '2027-01-10' });
  const cases: Readonly<Record<string, readonly [readonly TimelineEvent[], string | undefined]>> = {
    'the last decision before the work': [
      [decision('2026-05-01'), decision('2026-09-01'), work, decision('2027-05-01')],
      '2026-09-01',
    ],
    'a decision alone': [[decision('2026-05-01')], '2026-05-01'],
    'the signing, where nothing is decided': [
      [event({ kind: 'agreement', due: '2026-12-01' }), work],
      '2026-12-01',
    ],
    none: [[work], undefined],
  };
  for (const [name, [events, expected]] of Object.entries(cases)) {
    test(name, () => expect(awardOf(partnership({ events }))?.day).toBe(expected));
  }
});

test('days off, for everybody and for countries apart', () => {
  const weekend = 'saturday sunday; Jordan: friday saturday';
  expect(weekendIn(undefined, weekend)).toEqual([6, 0]);
  expect(weekendIn('jordan', weekend)).toEqual([5, 6]);
  expect(weekendIn('Kenya', 'no day at all')).toEqual([]);
});
