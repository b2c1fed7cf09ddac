import { singleGrantHolder } from '../../../../src/core/rules/agreement/single-grant-holder.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const north = organisation({ name: 'North', kind: 'lead', funding: 'direct' });
const amal = organisation({ name: 'Amal', kind: 'rlo', row: 3, funding: 'sub-grant' });
const sawa = organisation({ name: 'Sawa', kind: 'local-ngo', row: 4, funding: 'contract' });
const step = event({ row: 6, what: 'Meeting with the donor on direct funding of Amal' });

testRule(singleGrantHolder, {
  passes: {
    'one local partner is funded directly': partnership({
      organisations: [north, { ...amal, funding: 'direct' }, sawa],
    }),
    'a step is on the timeline': partnership({ organisations: [north, amal], events: [step] }),
    ...Object.fromEntries(
      [
        'Talk with the donor on funding Amal directly',
        'Échange avec le bailleur pour financer Amal directement',
        'Reunión con el donante para financiar directamente a Amal',
        'Conversa com o doador para financiar a Amal diretamente',
        'لقاء مع المانح حول تمويل أمل مباشرة',
      ].map((what) => [
        what,
        partnership({ organisations: [north, amal], events: [event({ what })] }),
      ]),
    ),
  },
  fails: {
    'the lead holds it for both': {
      of: partnership({
        organisations: [north, amal, sawa],
        events: [
          event({ what: 'Meeting with the donor' }),
          event({ what: 'Financial report sent directly to Heron Fund' }),
        ],
      }),
      findings: [
        {
          message: 'one-holder',
          at: 'Partners!A2 Partners!A3 Partners!A4',
          facts: { lead: 'North', partners: { list: ['Amal', 'Sawa'] } },
        },
      ],
    },
  },
  unjudged: {
    'the register leaves one open': {
      of: partnership({ organisations: [north, amal, { ...sawa, funding: undefined }] }),
      reason: 'funding-not-said',
    },
  },
  notApplicable: {
    'nobody leads': partnership({ organisations: [amal, sawa] }),
    'nobody is local': partnership({ organisations: [north] }),
  },
  evidence: {
    'a local partner and a date': {
      of: partnership({
        organisations: [north, { ...amal, funding: 'direct' }],
        events: [step],
      }),
      evidence: [{ at: 'Partners!A3 Timeline!A6', facts: { count: 2 } }],
    },
    'nothing of the kind': {
      of: partnership({ organisations: [north, amal] }),
      evidence: [],
    },
  },
});
