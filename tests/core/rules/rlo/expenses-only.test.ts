import { expensesOnly } from '../../../../src/core/rules/rlo/expenses-only.js';
import type {
  Line,
  Partnership,
  TimelineEvent,
} from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal Network', kind: 'rlo', row: 3 }),
  organisation({ name: 'Sawa Group', kind: 'rlo', row: 4 }),
];
const amal = { row: 8, organisation: 'Amal Network' };
const bus = line({ ...amal, description: 'Bus tickets', amount: 200 });

function of(rows: readonly Line[], events?: readonly TimelineEvent[]): Partnership {
  return partnership({ organisations, rows, ...(events && { events }) });
}

testRule(expensesOnly, {
  passes: {
    'it has a post beside': of([
      bus,
      line({ ...amal, row: 9, description: 'Organiser', amount: 500, isStaff: true }),
    ]),
    'it has core costs beside': of([
      bus,
      line({ ...amal, row: 9, description: 'Rent', amount: 500, costClass: 'core' }),
    ]),
    'an honorarium is pay': of([
      bus,
      line({ ...amal, row: 9, description: 'Honoraria for speakers', amount: 90, isStaff: true }),
    ]),
    'it gets money whole': of([
      bus,
      line({
        row: 9,
        organisation: 'North',
        description: 'Sub-grant to Amal Network',
        amount: 500,
        costClass: 'passed-on',
      }),
    ]),
  },
  fails: {
    'two get fares and meals; one has two tasks': {
      of: of(
        [bus, line({ row: 9, organisation: 'Sawa Group', description: 'Lunches', amount: 90 })],
        [
          event({ row: 2, what: 'Classes', who: ['Sawa Group'] }),
          event({ row: 3, what: 'Visits', who: ['Sawa Group'] }),
        ],
      ),
      findings: [
        {
          message: 'no-time',
          at: 'F8',
          partner: 'Amal Network',
          facts: { partner: 'Amal Network', expenses: { money: 200 }, tasks: 0 },
          amount: 200,
        },
        {
          message: 'no-time-for-tasks',
          at: 'F9',
          partner: 'Sawa Group',
          facts: { partner: 'Sawa Group', expenses: { money: 90 }, tasks: 2 },
          amount: 90,
        },
      ],
    },
  },
  notApplicable: {
    'no refugee-led organisation gets money': of([line({ organisation: 'North', amount: 10 })]),
  },
});
