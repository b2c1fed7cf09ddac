import { salaryGap } from '../../../../src/core/rules/disclosure/salary-gap.js';
import { budget, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const post = (row: number, organisation: string, unitCost: number, more = {}) =>
  line({
    row,
    organisation,
    unitCost,
    description: 'Project officer',
    unit: 'month',
    quantity: 12,
    amount: 12 * unitCost,
    isStaff: true,
    ...more,
  });

testRule(salaryGap, {
  passes: {
    'a quarter more is not yet apart': budget(post(7, 'Lead', 1250), post(8, 'Local', 1000)),
    'other titles': budget(
      post(7, 'Lead', 3000, { description: 'Project manager' }),
      post(8, 'Local', 1000),
    ),
    'other units': budget(post(7, 'Lead', 2000), post(8, 'Local', 100, { unit: 'day' })),
    'a rate of which nobody says the unit': budget(
      post(7, 'Lead', 2000),
      post(8, 'Local', 100, { unit: undefined }),
    ),
    'one organisation pays two grades': budget(
      post(7, 'Lead', 3000),
      post(8, 'Lead', 1000),
      post(9, 'Local', 2900, { description: 'Trainer' }),
    ),
    'a gap that people agreed on': {
      of: budget(post(7, 'Lead', 1900), post(8, 'Local', 1000)),
      settings: { salaryGap: 1 },
    },
  },
  fails: {
    'a title of its own at each gap, in any wording of the month': {
      of: partnership({
        organisations: [organisation({ name: 'Lead' }), organisation({ name: 'Local' })],
        rows: [
          post(7, 'Lead', 2400, { description: 'Project officer (Lead)', unit: 'per month' }),
          post(8, 'Local', 1000, { description: 'Project officer – Local' }),
          post(9, 'Other', 1500),
          post(10, 'Lead', 90, { description: 'Trainer', unit: 'day' }),
          post(11, 'Local', 60, { description: 'Trainer, evening classes', unit: 'days' }),
        ],
      }),
      findings: [
        {
          message: 'apart',
          at: 'E8 E7',
          partner: 'Local',
          facts: {
            role: 'Project officer – Local',
            low: { money: 1000 },
            partner: 'Local',
            high: { money: 2400 },
            other: 'Lead',
            gap: { share: 1.4 },
          },
          amount: 16800,
        },
        {
          message: 'apart',
          at: 'E11 E10',
          partner: 'Local',
          facts: {
            role: 'Trainer, evening classes',
            low: { money: 60 },
            partner: 'Local',
            high: { money: 90 },
            other: 'Lead',
            gap: { share: 0.5 },
          },
          amount: 360,
        },
      ],
    },
  },
  notApplicable: {
    'only one organisation pays staff': budget(post(7, 'Lead', 2000), post(8, 'Lead', 1000)),
  },
});
