import { shortProject } from '../../../../src/core/rules/timeline/short-project.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { inBudget } from '../../../support/partnership-in.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });
const period = (starts: string, due: string) =>
  event({ what: 'Project period', kind: 'activity', starts, due });
const work = (who: string, starts: string, due: string, row = 3) =>
  event({ row, what: 'Classes', kind: 'activity', who: [who], starts, due });

testRule(shortProject, {
  passes: {
    'twelve months': calendar(period('2027-01-01', '2027-12-31')),
    'eight months where the partners agreed on eight': {
      of: calendar(period('2027-01-01', '2027-08-31')),
      settings: { minMonths: 8 },
    },
    'a part of half of the project': calendar(
      period('2027-01-01', '2028-06-30'),
      work('Amal', '2027-01-01', '2027-09-30'),
    ),
    'one day of a partner says nothing of its part': calendar(
      period('2027-01-01', '2027-12-31'),
      work('Amal', '2027-01-01', '2027-02-28'),
      event({ row: 4, kind: 'activity', who: ['Amal'], due: '2027-03-30' }),
    ),
    'two months of classes by people who are paid for twelve': {
      ...calendar(period('2027-01-01', '2027-12-31'), work('Amal', '2027-01-01', '2027-02-28')),
      budget: inBudget([
        ['Item', 'Organisation', 'Months', 'Unit cost', 'Amount (USD)'],
        ['Teacher', 'Amal', 12, 400, 4800],
        ['Coordinator', 'North', 12, 900, 10800],
        ['Books', 'Amal', 1, 300, 300],
      ]).budget,
    },
    'the lead may come and go': calendar(
      period('2027-01-01', '2027-12-31'),
      work('North', '2027-01-01', '2027-02-28'),
    ),
  },
  fails: {
    'eleven months': {
      of: calendar(period('2027-01-01', '2027-12-30')),
      findings: [
        { message: 'project', at: 'Timeline!G2 Timeline!F2', facts: { months: 11, minMonths: 12 } },
      ],
    },
    'five months, which speaks for its parts': {
      of: calendar(period('2027-01-01', '2027-05-31'), work('Amal', '2027-01-01', '2027-02-28')),
      findings: [
        {
          message: 'project',
          at: 'Timeline!G2 Timeline!F2',
          severity: 'warning',
          facts: { months: 5, minMonths: 12 },
        },
      ],
    },
    'two partners have two and seven of twenty-four months': {
      of: calendar(
        period('2027-01-01', '2028-12-31'),
        work('Amal', '2027-01-01', '2027-02-28'),
        work('Umoja', '2027-03-01', '2027-09-30', 4),
      ),
      findings: [
        {
          message: 'part',
          at: 'Timeline!F3',
          partner: 'Amal',
          severity: 'warning',
          facts: { partner: 'Amal', months: 2, whole: 24, minMonths: 12 },
        },
        {
          message: 'part',
          at: 'Timeline!F4',
          partner: 'Umoja',
          facts: { partner: 'Umoja', months: 7, whole: 24, minMonths: 12 },
        },
      ],
    },
  },
  notApplicable: {
    'no period is stated': partnership({ organisations }),
    'activities of nobody by name': calendar(
      event({ kind: 'activity', starts: '2027-01-01', due: '2027-02-28' }),
    ),
  },
});
