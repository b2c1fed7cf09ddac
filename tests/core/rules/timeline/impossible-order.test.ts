import { impossibleOrder } from '../../../../src/core/rules/timeline/impossible-order.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const calendar = (...events: readonly TimelineEvent[]) => partnership({ events });
const good = event({ row: 9, due: '2026-03-01' });

/** A timeline whose row 2 has this text under "due". */
const written = (text: string) =>
  partnership({
    events: [event({ what: 'Report' }), good],
    workbook: workbookOf(
      sheetOf('Timeline', [
        ['What', 'Kind', 'Who', 'Set by', 'Asked on', 'Due'],
        ['Report', null, null, null, null, text],
      ]),
    ),
  });

testRule(impossibleOrder, {
  passes: {
    'asked and due on one day': calendar(
      event({ askedOn: '2026-03-01', starts: '2026-03-01', due: '2026-03-01' }),
    ),
    'words where a date may come': written('every quarter'),
    'a quarter of a year': written('Q3 2026'),
  },
  fails: {
    'due before it was asked for, and before it starts': {
      of: calendar(
        event({ askedOn: '2026-03-02', due: '2026-03-01' }),
        event({ row: 3, starts: '2026-03-02', due: '2026-03-01' }),
      ),
      findings: [
        {
          message: 'due-before-asked',
          at: 'Timeline!F2 Timeline!E2',
          facts: {
            what: 'Final report',
            due: { date: '2026-03-01' },
            from: { date: '2026-03-02' },
          },
        },
        {
          message: 'due-before-start',
          at: 'Timeline!F3 Timeline!G3',
          facts: {
            what: 'Final report',
            due: { date: '2026-03-01' },
            from: { date: '2026-03-02' },
          },
        },
      ],
    },
    'the 31st of February': {
      of: written('31/02/2026'),
      findings: [
        {
          message: 'no-such-day',
          at: 'Timeline!F2',
          facts: { what: 'Report', text: '31/02/2026' },
        },
      ],
    },
    'a number shown as a date': {
      of: calendar(event({ due: '1900-01-12' })),
      findings: [
        {
          message: 'odd-year',
          at: 'Timeline!F2',
          facts: { what: 'Final report', date: { date: '1900-01-12' } },
        },
      ],
    },
  },
  notApplicable: {
    'no row has a date': calendar(event({})),
    'there is no timeline': partnership({}),
  },
});
