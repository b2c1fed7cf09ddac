import { rushedDesign } from '../../../../src/core/rules/timeline/rushed-design.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const calendar = (...events: readonly TimelineEvent[]) => partnership({ events });

const call = (due: string, row = 2) => event({ row, what: 'Call', kind: 'call', due });
const proposal = (due: string, given: Partial<TimelineEvent> = {}) =>
  event({ row: 3, what: 'Proposal', kind: 'proposal', due, ...given });

testRule(rushedDesign, {
  passes: {
    'forty-two days from the call': calendar(call('2026-03-02'), proposal('2026-04-13')),
    'a concept note may be short where the full proposal is not': calendar(
      call('2026-03-02'),
      proposal('2026-03-16'),
      proposal('2026-04-27', { row: 4 }),
    ),
    'partners heard of it long before the call': calendar(
      call('2026-03-02'),
      proposal('2026-03-30', { askedOn: '2026-01-12' }),
    ),
    'twenty-five days where partners agreed on three weeks': {
      of: calendar(call('2026-03-02'), proposal('2026-03-27')),
      settings: { designDays: 21 },
    },
  },
  fails: {
    'forty-one days, and twenty for the second call': {
      of: calendar(
        call('2026-03-02'),
        proposal('2026-04-12'),
        call('2026-06-01', 4),
        proposal('2026-06-21', { row: 5 }),
      ),
      findings: [
        {
          message: 'rushed',
          at: 'Timeline!F3 Timeline!F2',
          facts: {
            what: 'Proposal',
            from: { date: '2026-03-02' },
            to: { date: '2026-04-12' },
            days: 41,
            designDays: 42,
          },
        },
        {
          message: 'rushed',
          at: 'Timeline!F5 Timeline!F4',
          severity: 'error',
          facts: {
            what: 'Proposal',
            from: { date: '2026-06-01' },
            to: { date: '2026-06-21' },
            days: 20,
            designDays: 42,
          },
        },
      ],
    },
    'without a call, from the day it was asked for': {
      of: calendar(proposal('2026-03-30', { askedOn: '2026-03-02' })),
      findings: [
        {
          message: 'rushed',
          at: 'Timeline!F3 Timeline!E3',
          facts: {
            what: 'Proposal',
            from: { date: '2026-03-02' },
            to: { date: '2026-03-30' },
            days: 28,
            designDays: 42,
          },
        },
      ],
    },
    'a call that is its own opening and deadline': {
      of: calendar(event({ what: 'Call', kind: 'call', askedOn: '2026-03-02', due: '2026-03-30' })),
      findings: [
        {
          message: 'rushed',
          at: 'Timeline!F2 Timeline!E2',
          facts: {
            what: 'Call',
            from: { date: '2026-03-02' },
            to: { date: '2026-03-30' },
            days: 28,
            designDays: 42,
          },
        },
      ],
    },
  },
  notApplicable: {
    'there is no timeline': partnership({}),
    'nothing says when it began': calendar(proposal('2026-03-30')),
    'the call came after the proposal': calendar(proposal('2026-03-01'), call('2026-03-02')),
  },
});
