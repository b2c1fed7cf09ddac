import { slowDecision } from '../../../../src/core/rules/timeline/slow-decision.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });
const call = event({ row: 2, what: 'Call', kind: 'call', who: ['Fund'], due: '2026-10-02' });
const proposal = (due: string, given: Partial<TimelineEvent> = {}) =>
  event({ row: 3, what: 'Proposal', kind: 'proposal', who: ['Amal'], due, ...given });
const decision = (due: string, given: Partial<TimelineEvent> = {}) =>
  event({ row: 4, what: 'Decision', kind: 'decision', who: ['Fund'], due, ...given });

testRule(slowDecision, {
  passes: {
    'three times as long': calendar(call, proposal('2026-10-16'), decision('2026-11-27')),
    'comments came before the decision': calendar(
      call,
      proposal('2026-10-16'),
      event({
        kind: 'revision',
        setBy: 'donor',
        who: ['Amal'],
        askedOn: '2026-11-06',
        due: '2026-11-20',
      }),
      decision('2026-12-20'),
    ),
    'a concept note is answered by the call for the full proposal': calendar(
      call,
      proposal('2026-10-16'),
      proposal('2026-12-04', { row: 5, setBy: 'donor', askedOn: '2026-10-26' }),
      decision('2027-01-20', { row: 6 }),
    ),
    'the act is on what came last': calendar(
      call,
      proposal('2026-10-16'),
      proposal('2026-12-01', { row: 5, askedOn: '2026-10-20' }),
      decision('2027-01-20', { row: 6 }),
    ),
    'what is due to the lead is not for the donor to answer': calendar(
      proposal('2026-10-16', { askedOn: '2026-10-12', setBy: 'lead' }),
      proposal('2026-10-30', { row: 5, askedOn: '2026-10-01' }),
      decision('2026-12-01'),
    ),
    'documents wait for a decision, not for money': calendar(
      event({ kind: 'document-request', who: ['Amal'], askedOn: '2026-10-01', due: '2026-10-11' }),
      event({ kind: 'disbursement', who: ['Fund'], due: '2026-12-11' }),
      proposal('2027-03-01', { askedOn: '2027-01-01' }),
      decision('2027-03-20'),
    ),
    'four times as long, where partners agreed on four': {
      of: calendar(call, proposal('2026-10-16'), decision('2026-12-01')),
      settings: { asymmetry: 4 },
    },
    'the decision is on the later of two reports': calendar(
      event({ kind: 'report', who: ['Amal'], askedOn: '2026-10-10', due: '2026-10-15' }),
      event({ row: 5, kind: 'report', who: ['Amal'], askedOn: '2026-10-20', due: '2026-12-01' }),
      decision('2027-01-20', { row: 6 }),
    ),
    'a payment that waits for no report': calendar(
      event({ kind: 'report', who: ['Amal'], askedOn: '2026-11-01', due: '2026-11-15' }),
      event({ kind: 'disbursement', who: ['Fund'], what: 'Second tranche', due: '2027-06-01' }),
      event({ kind: 'proposal', who: ['Amal'], askedOn: '2027-01-01', due: '2027-05-01' }),
    ),
  },
  fails: {
    'fourteen days given and forty-six taken, until the money came': {
      of: calendar(
        call,
        proposal('2026-10-16'),
        event({ row: 4, what: 'First payment', kind: 'disbursement', due: '2026-12-01' }),
      ),
      findings: [
        {
          message: 'slow',
          at: 'Timeline!F3 Timeline!F2 Timeline!F4',
          facts: {
            what: 'Proposal',
            due: { date: '2026-10-16' },
            given: 14,
            answer: 'First payment',
            answered: { date: '2026-12-01' },
            taken: 46,
            times: 3.3,
          },
        },
      ],
    },
    'twelve days given and forty-six taken; ten and thirty-one': {
      of: calendar(
        proposal('2026-10-14', { askedOn: '2026-10-02' }),
        decision('2026-11-29'),
        event({
          row: 5,
          what: 'Revised budget',
          kind: 'revision',
          setBy: 'donor',
          who: ['Amal'],
          askedOn: '2026-12-01',
          due: '2026-12-11',
        }),
        decision('2027-01-11', { row: 6, what: 'Award' }),
      ),
      findings: [
        {
          message: 'slow',
          at: 'Timeline!F3 Timeline!E3 Timeline!F4',
          facts: {
            what: 'Proposal',
            due: { date: '2026-10-14' },
            given: 12,
            answer: 'Decision',
            answered: { date: '2026-11-29' },
            taken: 46,
            times: 3.8,
          },
        },
        {
          message: 'slow',
          at: 'Timeline!F5 Timeline!E5 Timeline!F6',
          facts: {
            what: 'Revised budget',
            due: { date: '2026-12-11' },
            given: 10,
            answer: 'Award',
            answered: { date: '2027-01-11' },
            taken: 31,
            times: 3.1,
          },
        },
      ],
    },
    'two partners answer on one day: one exchange': {
      of: calendar(
        call,
        proposal('2026-10-16'),
        proposal('2026-10-16', { row: 9, who: ['Umoja'] }),
        decision('2026-12-01'),
      ),
      findings: [
        {
          message: 'slow',
          at: 'Timeline!F3 Timeline!F2 Timeline!F4',
          facts: {
            what: 'Proposal',
            due: { date: '2026-10-16' },
            given: 14,
            answer: 'Decision',
            answered: { date: '2026-12-01' },
            taken: 46,
            times: 3.3,
          },
        },
      ],
    },
  },
  notApplicable: {
    'the donor never answers': calendar(call, proposal('2026-10-16')),
    'nothing says when it was asked': calendar(proposal('2026-10-16'), decision('2026-12-01')),
    'there is no timeline': partnership({ organisations }),
  },
});
