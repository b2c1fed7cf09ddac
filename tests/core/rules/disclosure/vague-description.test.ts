import { vagueDescription } from '../../../../src/core/rules/disclosure/vague-description.js';
import { budget, line } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const rent = line({ row: 20, description: 'Rent', amount: 90000 });

testRule(vagueDescription, {
  passes: {
    'rent says what it is': budget(rent),
    'other travel is not only other': budget(line({ description: 'Other travel', amount: 500 })),
    'a word of two signs in a script of signs': budget(line({ description: '旅费', amount: 500 })),
    'nothing is spent on it': budget(rent, line({ description: 'Other', amount: 0 })),
  },
  fails: {
    'miscellaneous and two letters, large and small': {
      of: budget(
        line({ row: 7, description: 'Miscellaneous', amount: 9000 }),
        line({ row: 8, description: 'Ab', amount: 100 }),
        rent,
      ),
      findings: [
        {
          message: 'generic',
          at: 'A7 F7',
          severity: 'error',
          facts: { description: 'Miscellaneous', amount: { money: 9000 } },
          amount: 9000,
        },
        {
          message: 'too-short',
          at: 'A8 F8',
          facts: { description: 'Ab', amount: { money: 100 } },
          amount: 100,
        },
      ],
    },
    'various costs in French': {
      of: budget(rent, line({ description: 'Frais divers', amount: 100 })),
      findings: [
        {
          message: 'generic',
          at: 'A7 F7',
          facts: { description: 'Frais divers', amount: { money: 100 } },
          amount: 100,
        },
      ],
    },
  },
  notApplicable: {
    'no line has a description': budget(line({ amount: 500 })),
    'contingency is named by what it is': budget(
      line({ description: 'Unforeseen', amount: 500, costClass: 'contingency' }),
    ),
  },
});
