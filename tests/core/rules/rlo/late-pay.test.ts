import { latePay } from '../../../../src/core/rules/rlo/late-pay.js';
import type { Partnership, TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Sawa', kind: 'rlo', row: 4 }),
];
const payment = event({
  row: 2,
  what: 'First payment to all partners',
  kind: 'disbursement',
  who: ['North'],
  due: '2027-03-15',
});

function classes(row: number, who: string, starts: string): TimelineEvent {
  return event({ row, what: 'Classes', kind: 'activity', who: [who], starts, due: '2027-09-30' });
}

function of(...events: readonly TimelineEvent[]): Partnership {
  return partnership({ organisations, events });
}

testRule(latePay, {
  passes: {
    'work begins on the day of the payment': of(payment, classes(3, 'Amal', '2027-03-15')),
    'the lead works earlier': of(
      payment,
      classes(3, 'Amal', '2027-04-01'),
      classes(4, 'North', '2027-01-01'),
    ),
    'a week that people can bridge': {
      of: of(payment, classes(3, 'Amal', '2027-03-08')),
      settings: { graceDays: 7 },
    },
  },
  fails: {
    'two organisations begin before, one with two tasks': {
      of: of(
        payment,
        classes(3, 'Amal', '2027-02-01'),
        classes(4, 'Amal', '2027-03-01'),
        classes(5, 'Sawa', '2027-03-14'),
      ),
      findings: [
        {
          message: 'tasks-before-payment',
          at: 'Timeline!G3 Timeline!F2',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            what: 'Classes',
            start: { date: '2027-02-01' },
            paid: { date: '2027-03-15' },
            days: 42,
            tasks: 2,
          },
        },
        {
          message: 'before-payment',
          at: 'Timeline!G5 Timeline!F2',
          partner: 'Sawa',
          facts: {
            partner: 'Sawa',
            what: 'Classes',
            start: { date: '2027-03-14' },
            paid: { date: '2027-03-15' },
            days: 1,
            tasks: 1,
          },
        },
      ],
    },
  },
  notApplicable: {
    'payments reach the lead alone': of(
      { ...payment, what: 'First payment', who: ['The donor'] },
      classes(3, 'Amal', '2027-02-01'),
    ),
    'no payment has a date': of(classes(3, 'Amal', '2027-02-01')),
    'no refugee-led organisation has dated work': of(payment, classes(3, 'North', '2027-02-01')),
  },
});
