import { noneBudgeted } from '../../../../src/core/rules/core-costs/none-budgeted.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const training = line({ row: 7, description: 'Training', amount: 900 });

testRule(noneBudgeted, {
  passes: {
    'rent is a core cost': budget(training, line({ row: 8, amount: 100, costClass: 'core' })),
    'a rate is an indirect cost': budget(
      training,
      line({ row: 8, amount: 70, costClass: 'indirect' }),
    ),
    'a core cost whose amount cannot be read yet': budget(
      training,
      line({ row: 8, costClass: 'core', unreadable: { amount: 'TBC' } }),
    ),
  },
  fails: {
    'only direct costs': {
      of: budget(training),
      findings: [{ message: 'none', at: '', facts: { lines: 1, total: { money: 900 } } }],
    },
    'an overhead line of zero': {
      of: budget(training, line({ row: 8, amount: 0, costClass: 'indirect' })),
      findings: [{ message: 'none', at: '', facts: { lines: 1, total: { money: 900 } } }],
    },
  },
  unjudged: {
    'the descriptions are in words that we do not know': {
      of: budget(line({ row: 7, description: 'Adipisc eiusmo', amount: 900 })),
      reason: 'words-unknown',
    },
    'a form in which one line of five is filled in': {
      of: budget(training, ...[8, 9, 10, 11].map((row) => line({ row, description: 'Travel' }))),
      reason: 'mostly-empty',
    },
  },
  notApplicable: {
    'there is no budget': partnership({}),
    'an empty template': budget(line({ description: 'Training' })),
  },
});
