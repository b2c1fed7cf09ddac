import { lateFunds } from '../../../../src/core/rules/timeline/late-funds.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'North', kind: 'lead', row: 3 }),
  organisation({ name: 'Amal', kind: 'rlo', row: 4 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 5 }),
];
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });

const signed = event({ row: 2, kind: 'agreement', who: ['North', 'Amal'], due: '2027-01-01' });
/** A hundred days of work. */
const classes = event({
  row: 3,
  what: 'Classes',
  kind: 'activity',
  who: ['Amal'],
  starts: '2027-02-01',
  due: '2027-05-11',
});
const payment = (due: string, given: Partial<TimelineEvent> = {}) =>
  event({ row: 4, what: 'Payment to Amal', kind: 'disbursement', who: ['North'], due, ...given });

testRule(lateFunds, {
  passes: {
    'paid on the day that work starts': calendar(signed, classes, payment('2027-02-01')),
    'paid ten days later, where partners agreed on a fortnight': {
      of: calendar(signed, classes, payment('2027-02-11')),
      settings: { graceDays: 14 },
    },
    'what came before the agreement is another matter': calendar(
      event({ row: 9, kind: 'activity', who: ['Amal'], starts: '2026-12-01', due: '2026-12-09' }),
      signed,
      payment('2027-02-01'),
      classes,
    ),
    'the lead alone is named, and may have paid anybody': calendar(
      classes,
      payment('2027-01-15', { what: 'First instalment' }),
      payment('2027-03-15', { row: 5 }),
    ),
    'a payment to all partners reaches each': calendar(
      classes,
      payment('2027-01-15', { what: 'First payment to all partners' }),
    ),
    'a later payment is not the first': calendar(
      classes,
      payment('2027-01-15'),
      payment('2027-04-15', { row: 5 }),
    ),
    'a final payment of which nobody says how much': calendar(
      classes,
      payment('2027-01-15'),
      payment('2027-08-15', { row: 5, what: 'Final payment to Amal' }),
    ),
  },
  fails: {
    'a sum held back from one, not from two of whom nobody knows which has how much': {
      of: calendar(
        classes,
        payment('2027-01-15'),
        payment('2027-06-10', { row: 5, what: 'Retention for Amal', amount: 300 }),
        payment('2027-06-10', { row: 6, what: 'Retention for Amal and Umoja', amount: 500 }),
      ),
      findings: [
        {
          message: 'retained',
          at: 'Timeline!F5 Timeline!F3',
          severity: 'warning',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            what: 'Retention for Amal',
            end: { date: '2027-05-11' },
            paid: { date: '2027-06-10' },
            days: 30,
            money: { money: 300 },
            waiting: { product: [30, { money: 300 }] },
          },
          amount: 300,
        },
      ],
    },
    'thirty days on its own money, where the budget tells how much': {
      of: partnership({
        organisations,
        events: [signed, classes, payment('2027-03-03')],
        rows: [line({ description: 'Teachers', organisation: 'Amal', amount: 10_000 })],
      }),
      findings: [
        {
          message: 'fronts',
          at: 'Timeline!G3 Timeline!F4',
          partner: 'Amal',
          amount: 3_000,
          facts: {
            partner: 'Amal',
            what: 'Classes',
            start: { date: '2027-02-01' },
            paid: { date: '2027-03-03' },
            days: 30,
            money: { money: 3_000 },
            waiting: { product: [30, { money: 3_000 }] },
          },
        },
      ],
    },
    'one day each for two partners, paid by the lead, which the donor pays in time': {
      of: calendar(
        classes,
        event({
          row: 5,
          what: 'Visits',
          kind: 'activity',
          who: ['Umoja', 'North'],
          due: '2027-02-01',
        }),
        payment('2027-02-02', { what: 'Transfers to Amal and Umoja' }),
        payment('2027-01-20', { row: 6, what: 'First tranche', who: ['Fund'] }),
      ),
      findings: [
        {
          message: 'waits',
          at: 'Timeline!G3 Timeline!F4',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            what: 'Classes',
            start: { date: '2027-02-01' },
            paid: { date: '2027-02-02' },
            days: 1,
          },
        },
        {
          message: 'waits',
          at: 'Timeline!G5 Timeline!F4',
          partner: 'Umoja',
          facts: {
            partner: 'Umoja',
            what: 'Visits',
            start: { date: '2027-02-01' },
            paid: { date: '2027-02-02' },
            days: 1,
          },
        },
      ],
    },
    'the last tenth is held back for sixty days': {
      of: partnership({
        organisations,
        events: [
          classes,
          payment('2027-01-15'),
          payment('2027-07-10', { row: 5, what: 'Final payment to Amal, 10% held back' }),
        ],
        rows: [line({ description: 'Teachers', organisation: 'Amal', amount: 10_000 })],
      }),
      findings: [
        {
          message: 'retained',
          at: 'Timeline!F5 Timeline!F3',
          severity: 'warning',
          partner: 'Amal',
          amount: 1_000,
          facts: {
            partner: 'Amal',
            what: 'Final payment to Amal, 10% held back',
            end: { date: '2027-05-11' },
            paid: { date: '2027-07-10' },
            days: 60,
            money: { money: 1_000 },
            waiting: { product: [60, { money: 1_000 }] },
          },
        },
      ],
    },
  },
  unjudged: {
    'no payment has a date': {
      of: calendar(classes, event({ kind: 'disbursement', what: 'Payment to Amal' })),
      reason: 'payments-unknown',
    },
  },
  notApplicable: {
    'no work has a date': calendar(payment('2027-01-01')),
    'only the donor does anything': calendar(
      event({ kind: 'activity', who: ['Fund'], due: '2027-01-01' }),
      payment('2027-02-01'),
    ),
  },
});
