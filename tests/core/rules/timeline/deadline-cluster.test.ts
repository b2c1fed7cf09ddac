import { deadlineCluster } from '../../../../src/core/rules/timeline/deadline-cluster.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];

const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });

const due = (row: number, date: string, given: Partial<TimelineEvent> = {}) =>
  event({
    row,
    what: `Task ${row}`,
    kind: 'revision',
    who: ['Amal'],
    setBy: 'donor',
    due: date,
    ...given,
  });

const cluster = (at: string, from: string, to: string, days: number, what: readonly string[]) => ({
  message: 'cluster',
  at,
  partner: 'Amal',
  facts: {
    partner: 'Amal',
    count: what.length,
    days,
    from: { date: from },
    to: { date: to },
    what: { list: what },
  },
});

testRule(deadlineCluster, {
  passes: {
    'two deadlines in two weeks': calendar(due(2, '2026-03-01'), due(3, '2026-03-02')),
    'three deadlines, the last a day too late': calendar(
      due(2, '2026-03-01'),
      due(3, '2026-03-08'),
      due(4, '2026-03-16'),
    ),
    'the partners set one of them together': calendar(
      due(2, '2026-03-01'),
      due(3, '2026-03-02'),
      due(4, '2026-03-03', { setBy: 'together' }),
    ),
    'a narrative and a financial report on one day are one': calendar(
      due(2, '2026-03-01'),
      due(3, '2026-03-03', { kind: 'report' }),
      due(4, '2026-03-03', { kind: 'report' }),
    ),
    'a meeting is no deadline': calendar(
      due(2, '2026-03-01'),
      due(3, '2026-03-02'),
      due(4, '2026-03-03', { kind: 'meeting' }),
    ),
    'the donor may crowd itself': calendar(
      ...[2, 3, 4].map((row) => due(row, '2026-03-01', { who: ['Fund'] })),
    ),
    'partners who can take more': {
      of: calendar(due(2, '2026-03-01'), due(3, '2026-03-02'), due(4, '2026-03-03')),
      settings: { clusterSize: 4 },
    },
  },
  fails: {
    'two clusters in a year, whatever the order of rows': {
      of: calendar(
        due(2, '2026-03-15'),
        due(3, '2026-03-01', { kind: 'report' }),
        due(4, '2026-03-08', { kind: 'proposal', setBy: 'lead' }),
        due(5, '2026-09-01'),
        due(6, '2026-09-01', { kind: 'document-request' }),
        due(7, '2026-09-04', { kind: 'agreement' }),
        due(8, '2026-09-05'),
      ),
      findings: [
        cluster('Timeline!F3 Timeline!F4 Timeline!F2', '2026-03-01', '2026-03-15', 15, [
          'Task 3',
          'Task 4',
          'Task 2',
        ]),
        cluster('Timeline!F5 Timeline!F6 Timeline!F7 Timeline!F8', '2026-09-01', '2026-09-05', 5, [
          'Task 5',
          'Task 6',
          'Task 7',
          'Task 8',
        ]),
      ],
    },
    'the first of four lies apart': {
      of: calendar(
        due(2, '2026-03-01'),
        due(3, '2026-03-10'),
        due(4, '2026-03-16'),
        due(5, '2026-03-17'),
      ),
      findings: [
        cluster('Timeline!F3 Timeline!F4 Timeline!F5', '2026-03-10', '2026-03-17', 8, [
          'Task 3',
          'Task 4',
          'Task 5',
        ]),
      ],
    },
  },
  unjudged: {
    'nothing tells who set the dates': {
      of: calendar(due(2, '2026-03-01', { setBy: undefined })),
      reason: 'setter-unknown',
    },
  },
  notApplicable: {
    'there is no timeline': partnership({ organisations }),
    'only activities': calendar(event({ kind: 'activity', due: '2026-03-01' })),
  },
});
