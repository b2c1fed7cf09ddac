import { decisionRights } from '../../../../src/core/rules/agreement/decision-rights.js';
import { organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const north = organisation({ name: 'North', kind: 'lead', decisionRole: 'decides' });
const amal = organisation({ name: 'Amal', kind: 'rlo', row: 3, decisionRole: 'co-decides' });
const sawa = organisation({ name: 'Sawa', kind: 'local-ngo', row: 4, decisionRole: 'decides' });

testRule(decisionRights, {
  passes: {
    'all decide, alone or with others': partnership({ organisations: [north, amal, sawa] }),
    'what is not said is a gap, no judgement': partnership({
      organisations: [north, { ...amal, decisionRole: undefined }],
    }),
    'an INGO is consulted': partnership({
      organisations: [
        north,
        amal,
        organisation({ name: 'South', kind: 'ingo', decisionRole: 'consulted' }),
      ],
    }),
  },
  fails: {
    'one is consulted, one is informed': {
      of: partnership({
        organisations: [
          north,
          { ...amal, decisionRole: 'consulted' },
          { ...sawa, decisionRole: 'informed' },
        ],
      }),
      findings: [
        {
          message: 'no-say',
          at: 'Partners!A3',
          partner: 'Amal',
          facts: { partner: 'Amal', role: { term: 'decision.consulted' } },
        },
        {
          message: 'no-say',
          at: 'Partners!A4',
          partner: 'Sawa',
          facts: { partner: 'Sawa', role: { term: 'decision.informed' } },
        },
      ],
    },
    'nobody is named': {
      of: partnership({
        organisations: [north, amal].map((one) => ({ ...one, decisionRole: undefined })),
      }),
      findings: [{ message: 'nobody-named', at: 'Partners!A2 Partners!A3', facts: {} }],
    },
  },
  notApplicable: {
    'nobody is local': partnership({ organisations: [north] }),
    'there is no register': partnership({ organisations: [north, amal], hasRegister: false }),
  },
});
