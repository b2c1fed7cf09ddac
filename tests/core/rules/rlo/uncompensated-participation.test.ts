import { uncompensatedParticipation } from '../../../../src/core/rules/rlo/uncompensated-participation.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal Network', kind: 'rlo', row: 3 }),
];
const staff = line({
  row: 7,
  description: 'Coordinator',
  organisation: 'North',
  amount: 900,
  isStaff: true,
});
const amal = { row: 8, organisation: 'Amal Network' };

testRule(uncompensatedParticipation, {
  passes: {
    'the RLO has a post': partnership({
      organisations,
      rows: [staff, line({ ...amal, description: 'Organiser', amount: 500, isStaff: true })],
    }),
    'the RLO has a stipend for its work': partnership({
      organisations,
      rows: [staff, line({ ...amal, description: 'Stipend for facilitators', amount: 500 })],
    }),
    'the RLO has core funding': partnership({
      organisations,
      rows: [staff, line({ ...amal, description: 'Rent', amount: 500, costClass: 'core' })],
    }),
    'a sub-grant that is passed on whole leaves it open': partnership({
      organisations,
      rows: [
        staff,
        line({
          row: 8,
          organisation: 'North',
          description: 'Sub-grant to Amal Network',
          amount: 500,
          costClass: 'passed-on',
        }),
      ],
    }),
    'its travel is paid, its time is not: another rule says that': partnership({
      organisations,
      rows: [staff, line({ ...amal, description: 'Travel', amount: 200 })],
    }),
    'speakers whom nobody calls by name are paid': partnership({
      organisations: organisations.slice(0, 1),
      rows: [
        staff,
        line({ row: 8, description: 'Honorarium for RLO speakers', amount: 500, isStaff: true }),
      ],
    }),
    'honoraria are pooled for refugee-led organisations': partnership({
      organisations,
      rows: [
        staff,
        line({ row: 8, description: 'Honorarium for RLO speakers', amount: 500, isStaff: true }),
      ],
    }),
  },
  fails: {
    'two RLOs of the register are in no line': {
      of: partnership({
        organisations: [
          ...organisations,
          organisation({ name: 'Sawa Group', kind: 'rlo', row: 4 }),
        ],
        rows: [staff],
      }),
      findings: [
        {
          message: 'no-money',
          at: 'Partners!A3',
          partner: 'Amal Network',
          facts: { partner: 'Amal Network', tasks: 0 },
        },
        {
          message: 'no-money',
          at: 'Partners!A4',
          partner: 'Sawa Group',
          facts: { partner: 'Sawa Group', tasks: 0 },
        },
      ],
    },
    'the timeline gives it work': {
      of: partnership({
        organisations,
        rows: [staff],
        events: [event({ row: 5, what: 'Consultation', who: ['Amal Network'] })],
      }),
      findings: [
        {
          message: 'no-money-for-tasks',
          at: 'Partners!A3 Timeline!C5',
          partner: 'Amal Network',
          facts: { partner: 'Amal Network', tasks: 1 },
        },
      ],
    },
    'lines speak of refugee-led organisations that nobody has named': {
      of: partnership({
        rows: [staff, line({ row: 8, description: 'Meals for RLO focus groups', amount: 90 })],
      }),
      findings: [
        {
          message: 'unnamed',
          at: 'A8',
          facts: { lines: { list: ['Meals for RLO focus groups'] } },
        },
      ],
    },
  },
  notApplicable: {
    'nothing speaks of refugee-led organisations': partnership({ rows: [staff] }),
    'a register without a budget': partnership({ organisations }),
  },
});
