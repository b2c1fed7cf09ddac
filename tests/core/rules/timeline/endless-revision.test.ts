import { endlessRevision } from '../../../../src/core/rules/timeline/endless-revision.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
/** Today is 21 November 2026. */
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });
const proposal = (due: string) => event({ row: 2, kind: 'proposal', who: ['Amal'], due });
const revision = (row: number, due: string, who = 'Amal') =>
  event({ row, what: `Revision of ${due}`, kind: 'revision', who: [who], due });
const decision = (due: string) => event({ row: 9, kind: 'decision', who: ['Fund'], due });
const rounds = [revision(3, '2026-02-20'), revision(4, '2026-03-20'), revision(5, '2026-04-20')];

testRule(endlessRevision, {
  passes: {
    'two rounds, and a decision after six months': calendar(
      proposal('2026-01-30'),
      ...rounds.slice(1),
      decision('2026-07-30'),
    ),
    'the donor’s comments are no rounds': calendar(
      proposal('2026-01-30'),
      ...rounds.slice(1),
      revision(6, '2026-03-01', 'Fund'),
      decision('2026-07-30'),
    ),
    'two papers of one round': calendar(
      proposal('2026-01-30'),
      ...rounds.slice(1),
      revision(6, '2026-03-20'),
      decision('2026-07-30'),
    ),
    'revisions while the work goes on': calendar(
      proposal('2026-01-30'),
      decision('2026-02-01'),
      event({ kind: 'activity', starts: '2026-02-10' }),
      ...rounds,
    ),
    'work began, so it was decided': calendar(
      proposal('2026-01-30'),
      event({ kind: 'activity', starts: '2026-09-01' }),
    ),
    'a proposal of long ago is history': calendar(proposal('2018-01-30')),
    'three rounds where the partners agreed on three': {
      of: calendar(proposal('2026-01-30'), ...rounds, decision('2026-05-30')),
      settings: { maxRounds: 3 },
    },
  },
  fails: {
    'three rounds, and a decision after six months and a day': {
      of: calendar(proposal('2026-01-30'), ...rounds, decision('2026-07-31')),
      findings: [
        {
          message: 'rounds',
          at: 'Timeline!F3 Timeline!F4 Timeline!F5',
          facts: {
            count: 3,
            maxRounds: 2,
            what: {
              list: ['Revision of 2026-02-20', 'Revision of 2026-03-20', 'Revision of 2026-04-20'],
            },
          },
        },
        {
          message: 'late',
          at: 'Timeline!F2 Timeline!F9',
          facts: {
            submitted: { date: '2026-01-30' },
            end: { date: '2026-07-31' },
            months: 6,
            maxMonths: 6,
          },
        },
      ],
    },
    'no decision by today': {
      of: calendar(proposal('2026-01-30')),
      findings: [
        {
          message: 'undecided',
          at: 'Timeline!F2',
          facts: {
            submitted: { date: '2026-01-30' },
            end: { date: '2026-11-21' },
            months: 9,
            maxMonths: 6,
          },
        },
      ],
    },
  },
  notApplicable: {
    'nothing is submitted': calendar(decision('2026-07-31')),
    'there is no timeline': partnership({ organisations }),
  },
});
