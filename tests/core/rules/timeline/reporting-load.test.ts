import { reportingLoad } from '../../../../src/core/rules/timeline/reporting-load.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];
const report = (due: string, row: number, who = 'Amal') =>
  event({ row, kind: 'report', due, who: [who] });
const quarterly = (who = 'Amal', row = 2) =>
  ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'].map((due, at) =>
    report(due, row + at, who),
  );
const year = event({
  row: 20,
  what: 'Project period',
  kind: 'activity',
  starts: '2027-01-01',
  due: '2027-12-31',
});
const pay = (amount: number, organisation = 'Amal') =>
  line({ description: 'Teachers', organisation, amount });
const calendar = (events: readonly TimelineEvent[], ...rows: ReturnType<typeof line>[]) =>
  partnership({ organisations, events: [year, ...events], rows });

const inShillings = (amount: number) => ({
  ...partnership({
    organisations,
    events: [year, ...quarterly()],
    rows: [pay(amount)],
    budget: { currency: 'KES' },
  }),
  workbook: workbookOf(sheetOf('Notes', [['Rate used: 1 USD = 130 KES']])),
});

testRule(reportingLoad, {
  passes: {
    'four a year': calendar(quarterly()),
    'a narrative and a financial report of one day are one': calendar([
      ...quarterly(),
      report('2027-12-31', 9),
    ]),
    'eight in two years': partnership({
      organisations,
      events: [
        { ...year, due: '2028-12-31' },
        ...quarterly(),
        ...quarterly('Amal', 6).map((one) => ({ ...one, due: one.due?.replace('2027', '2028') })),
      ],
    }),
    'ten thousand for each report': calendar(quarterly(), pay(40_000)),
    'one report is the least that anybody asks': calendar([report('2027-12-31', 2)], pay(500)),
    'the donor reports to its own board': calendar(
      [...quarterly('Fund'), report('2027-05-31', 9, 'Fund'), report('2027-12-31', 8)],
      pay(40_000),
    ),
    'shillings enough, at the rate in the workbook': inShillings(5_200_000),
    'money that nothing compares with dollars': partnership({
      organisations,
      events: [year, ...quarterly()],
      rows: [pay(8_000)],
      budget: { currency: 'KES' },
    }),
  },
  fails: {
    'shillings, held against dollars at the rate in the workbook': {
      of: inShillings(5_199_996),
      findings: [
        {
          message: 'per-money',
          at: 'Timeline!F2 Timeline!F3 Timeline!F4 Timeline!F5',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            count: 4,
            aYear: 4,
            reportsPerYear: 4,
            perReport: { money: 1_299_999 },
            moneyPerReport: { money: 1_300_000 },
          },
        },
      ],
    },
    'five a year; four for 39,999': {
      of: calendar(
        [...quarterly(), report('2027-05-31', 6), ...quarterly('Umoja', 10)],
        pay(100_000),
        pay(39_996, 'Umoja'),
      ),
      findings: [
        {
          message: 'a-year',
          at: 'Timeline!F2 Timeline!F6 Timeline!F3 Timeline!F4 Timeline!F5',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            count: 5,
            aYear: 5,
            reportsPerYear: 4,
            perReport: { money: 20_000 },
            moneyPerReport: { money: 10_000 },
          },
        },
        {
          message: 'per-money',
          at: 'Timeline!F10 Timeline!F11 Timeline!F12 Timeline!F13',
          partner: 'Umoja',
          facts: {
            partner: 'Umoja',
            count: 4,
            aYear: 4,
            reportsPerYear: 4,
            perReport: { money: 9_999 },
            moneyPerReport: { money: 10_000 },
          },
        },
      ],
    },
  },
  notApplicable: {
    'no reports are due': calendar([]),
    'there is no timeline': partnership({ organisations }),
  },
});
