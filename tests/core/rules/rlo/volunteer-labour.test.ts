import { volunteerLabour } from '../../../../src/core/rules/rlo/volunteer-labour.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
const mobiliser = line({
  row: 7,
  organisation: 'North',
  description: 'Community mobiliser',
  unit: 'month',
  unitCost: 400,
  amount: 4800,
  isStaff: true,
});

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows });
}

testRule(volunteerLabour, {
  passes: {
    'a sum too small to speak of': {
      of: of(line({ description: 'Refugee volunteers', amount: 40 })),
      settings: { ignoreBelow: 50 },
    },
    'refugees have posts': of(
      line({ description: 'Refugee teachers', unitCost: 300, amount: 3000, isStaff: true }),
    ),
    'fares and lunches of volunteers': of(
      line({ row: 7, description: 'Transport for refugee volunteers', amount: 90 }),
      line({ row: 8, description: 'Meals for community volunteers', amount: 90 }),
    ),
    'an incentive of at least half of a like post’s pay': of(
      mobiliser,
      line({
        row: 8,
        organisation: 'Amal',
        description: 'Incentive for mobiliser',
        unit: 'Month',
        unitCost: 200,
        amount: 2400,
      }),
    ),
    'a contribution of land in kind is no labour': of(
      line({ description: 'Land of the community, in kind', amount: 900 }),
    ),
    'a stipend for refugee students is aid': of(
      line({ description: 'Stipends for refugee students', amount: 900 }),
    ),
  },
  fails: {
    'volunteers, labour in kind, a post at nothing, an incentive': {
      of: of(
        line({ row: 7, description: 'Refugee volunteers', amount: 600 }),
        line({ row: 8, description: 'In-kind labour of community workers', amount: 700 }),
        line({
          row: 9,
          organisation: 'Amal',
          description: 'Facilitator',
          unitCost: 0,
          amount: 0,
          isStaff: true,
        }),
        line({ row: 10, organisation: 'Amal', description: 'Motivation payment', amount: 50 }),
      ),
      findings: [
        {
          message: 'volunteer',
          at: 'F7 E7',
          facts: { name: 'Refugee volunteers', amount: { money: 600 } },
          amount: 600,
        },
        {
          message: 'in-kind',
          at: 'F8 E8',
          facts: { name: 'In-kind labour of community workers', amount: { money: 700 } },
          amount: 700,
        },
        {
          message: 'zero-rate',
          at: 'F9 E9',
          partner: 'Amal',
          facts: { name: 'Facilitator', amount: { money: 0 } },
        },
        {
          message: 'incentive',
          at: 'F10 E10',
          partner: 'Amal',
          facts: { name: 'Motivation payment', amount: { money: 50 } },
          amount: 50,
        },
      ],
    },
    'a post for which nothing is set aside, without a rate': {
      of: of(
        line({ row: 7, organisation: 'Amal', description: 'Trainer', amount: 0, isStaff: true }),
      ),
      findings: [
        {
          message: 'zero-rate',
          at: 'F7 E7',
          partner: 'Amal',
          facts: { name: 'Trainer', amount: { money: 0 } },
        },
      ],
    },
    'an incentive far below a like post’s pay': {
      of: of(
        mobiliser,
        line({
          row: 8,
          organisation: 'Amal',
          description: 'Incentive for mobiliser',
          unit: 'month',
          unitCost: 60,
          amount: 720,
        }),
      ),
      findings: [
        {
          message: 'incentive-below',
          at: 'F8 E8',
          partner: 'Amal',
          facts: {
            name: 'Incentive for mobiliser',
            amount: { money: 720 },
            rate: { money: 60 },
            like: 'Community mobiliser',
            likeRate: { money: 400 },
            ratio: { share: 0.15 },
          },
          amount: 720,
        },
      ],
    },
  },
  notApplicable: {
    'no line is of refugees or communities': of(
      line({ organisation: 'North', description: 'Student volunteers', amount: 90 }),
    ),
  },
});
