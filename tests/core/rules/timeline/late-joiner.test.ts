import { lateJoiner } from '../../../../src/core/rules/timeline/late-joiner.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const north = organisation({ name: 'North', kind: 'lead', joinedOn: '2026-03-29' });
const amal = (joinedOn?: string) =>
  organisation({ name: 'Amal', kind: 'rlo', row: 3, ...(joinedOn !== undefined && { joinedOn }) });
const umoja = organisation({
  name: 'Umoja',
  kind: 'local-ngo',
  row: 4,
  joinedOn: '2026-05-01',
});
const events = [
  event({ row: 2, kind: 'proposal', due: '2026-03-30' }),
  event({ row: 3, kind: 'decision', due: '2026-05-30' }),
  event({ row: 4, kind: 'proposal', due: '2027-01-30' }),
];
const facts = { submitted: { date: '2026-03-30' }, joinDays: 21 };

testRule(lateJoiner, {
  passes: {
    'three weeks before the proposal': partnership({
      organisations: [north, amal('2026-03-09')],
      events,
    }),
    'five days where the partners agreed on that': {
      of: partnership({ organisations: [north, amal('2026-03-25')], events }),
      settings: { joinDays: 5 },
    },
    'of a partner without a date nobody can say': partnership({
      organisations: [
        north,
        amal(),
        organisation({ name: 'Umoja', kind: 'local-ngo', row: 4, joinedOn: '2026-01-05' }),
      ],
      events,
    }),
    'the lead may have joined on the day': partnership({
      organisations: [
        organisation({ name: 'North', kind: 'lead', joinedOn: '2026-03-30' }),
        amal('2026-01-09'),
      ],
      events,
    }),
  },
  fails: {
    'twenty days before, and after': {
      of: partnership({ organisations: [north, amal('2026-03-10'), umoja], events }),
      findings: [
        {
          message: 'late',
          at: 'Partners!A3 Timeline!F2',
          partner: 'Amal',
          facts: { ...facts, partner: 'Amal', joinedOn: { date: '2026-03-10' }, days: 20 },
        },
        {
          message: 'after',
          at: 'Partners!A4 Timeline!F2',
          partner: 'Umoja',
          facts: { ...facts, partner: 'Umoja', joinedOn: { date: '2026-05-01' }, days: 32 },
        },
      ],
    },
  },
  unjudged: {
    'nobody says when partners joined': {
      of: partnership({ organisations: [north, amal()], events }),
      reason: 'joined-unknown',
    },
  },
  notApplicable: {
    'there is no proposal': partnership({ organisations: [north, amal('2026-03-10')], events: [] }),
    'the lead is alone': partnership({ organisations: [north], events }),
  },
});
