import { unanswered } from '../../../../src/core/rules/checklist/unanswered.js';
import { answersOf } from '../../../support/answers-of.js';
import { organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Fund', kind: 'donor', row: 4 }),
];
const silent = (partner: string, row: number) => ({
  message: 'silent',
  at: `Partners!A${row}`,
  partner,
  facts: { partner, items: 2 },
});

testRule(unanswered, {
  passes: {
    'all but the donor have answered something': partnership({
      organisations,
      answers: answersOf(['3.2.a', { North: 3 }], ['4.1.a', { Amal: 0 }]),
    }),
  },
  fails: {
    'one has answered nothing': {
      of: partnership({
        organisations,
        answers: answersOf(['3.2.a', { North: 3 }], ['4.1.a', { North: 1 }]),
      }),
      findings: [silent('Amal', 3)],
    },
    'nobody has': {
      of: partnership({ organisations, answers: answersOf(['3.2.a', {}], ['4.1.a', {}]) }),
      findings: [silent('North', 2), silent('Amal', 3)],
    },
  },
  notApplicable: {
    'there is no checklist': partnership({ organisations }),
    'there is no register': partnership({ answers: answersOf(['3.2.a', { North: 3 }]) }),
  },
});
