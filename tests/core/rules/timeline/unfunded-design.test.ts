import { unfundedDesign } from '../../../../src/core/rules/timeline/unfunded-design.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
];
const teachers = line({
  description: 'Teacher',
  organisation: 'Amal',
  unit: 'month',
  quantity: 10,
  unitCost: 800,
  amount: 8_000,
  isStaff: true,
});
const proposal = event({
  row: 2,
  what: 'Proposal',
  kind: 'proposal',
  who: ['Amal'],
  due: '2026-03-30',
  hours: 40,
});
const decision = event({ row: 3, kind: 'decision', due: '2026-05-30' });
const classes = event({ row: 4, kind: 'activity', who: ['Amal'], starts: '2026-07-01', hours: 90 });
const calendar = (events: readonly TimelineEvent[], ...rows: ReturnType<typeof line>[]) =>
  partnership({ organisations, events, rows: [teachers, ...rows] });

testRule(unfundedDesign, {
  passes: {
    'the budget pays for writing the proposal': calendar(
      [proposal, decision, classes],
      line({ description: 'Proposal writing', organisation: 'Amal', amount: 300 }),
    ),
    'a design phase is budgeted for nobody by name': calendar(
      [proposal, decision],
      line({ description: 'Partner meetings', section: ['Design phase'], amount: 900 }),
    ),
    'it has a part of a line for the design phase': calendar(
      [proposal, decision],
      line({
        description: 'Design phase',
        organisation: 'North',
        amount: 900,
        partners: { North: 600, Amal: 300 },
      }),
    ),
    'the row has an amount': calendar([{ ...proposal, amount: 200 }, decision]),
    'it was paid before the award': calendar([
      proposal,
      event({ kind: 'disbursement', what: 'Start-up payment to Amal', due: '2026-02-01' }),
      decision,
    ]),
  },
  fails: {
    'with a rate, without one, and without hours': {
      of: calendar([
        proposal,
        event({
          row: 5,
          what: 'Proposal',
          kind: 'proposal',
          who: ['North', 'Umoja'],
          due: '2026-03-30',
          hours: 30,
        }),
        event({
          row: 6,
          what: 'Revised plan',
          kind: 'revision',
          who: ['Basis'],
          due: '2026-04-30',
        }),
        decision,
        classes,
      ]),
      findings: [
        {
          message: 'cost',
          at: 'Timeline!I2',
          partner: 'Amal',
          amount: 200,
          facts: {
            partner: 'Amal',
            tasks: { list: ['Proposal'] },
            hours: 40,
            rate: { money: 5 },
            cost: { money: 200 },
          },
        },
        {
          message: 'hours',
          at: 'Timeline!I5',
          partner: 'North',
          facts: { partner: 'North', tasks: { list: ['Proposal'] }, hours: 15 },
        },
        {
          message: 'hours',
          at: 'Timeline!I5',
          partner: 'Umoja',
          facts: { partner: 'Umoja', tasks: { list: ['Proposal'] }, hours: 15 },
        },
        {
          message: 'tasks',
          at: 'Timeline!I6',
          partner: 'Basis',
          facts: { partner: 'Basis', tasks: { list: ['Revised plan'] } },
        },
      ],
    },
    'the design money is for the lead alone': {
      of: calendar(
        [proposal, decision],
        line({ description: 'Project design', organisation: 'North', amount: 5_000 }),
      ),
      findings: [
        {
          message: 'cost',
          at: 'Timeline!I2',
          partner: 'Amal',
          amount: 200,
          facts: {
            partner: 'Amal',
            tasks: { list: ['Proposal'] },
            hours: 40,
            rate: { money: 5 },
            cost: { money: 200 },
          },
        },
      ],
    },
  },
  notApplicable: {
    'nothing comes before the award': calendar([decision, classes]),
    'there is no budget': partnership({ organisations, events: [proposal, decision] }),
  },
});
