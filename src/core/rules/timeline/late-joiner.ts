import { awardOf } from '../../partnership/award.js';
import { cellsOfEvent, type Dated, eventsOfKind, inOrder } from '../../partnership/events.js';
import type { Organisation, Partnership } from '../../partnership/partnership.js';
import { daysBetween } from '../../workbook/calendar.js';
import { defineRule } from '../rule.js';

/** Who shares a project should join while it is still being designed. */
export const lateJoiner = defineRule({
  meta: {
    id: 'timeline/late-joiner',
    items: ['2.1.a', '4.2.b'],
    severity: 'warning',
    source: 'AA element 2, pillar 1',
    settings: { joinDays: 21 },
    messages: ['late', 'after'],
    unjudged: ['joined-unknown'],
  },

  appliesTo: (partnership) =>
    submissionIn(partnership) !== undefined && joinersIn(partnership).length > 0,

  cannotJudge: (partnership) =>
    joinersIn(partnership).some(({ joinedOn }) => joinedOn !== undefined)
      ? undefined
      : { reason: 'joined-unknown', facts: {} },

  check: (partnership, { joinDays }) => {
    const submission = submissionIn(partnership);
    return joinersIn(partnership).flatMap(({ name, joinedOn, cells }) => {
      if (submission === undefined || joinedOn === undefined) return [];
      const days = daysBetween(joinedOn, submission.day);
      if (days >= joinDays) return [];
      return {
        message: days < 0 ? 'after' : 'late',
        at: [...cells.slice(0, 1), ...cellsOfEvent(submission.event, 'due')],
        partner: name,
        facts: {
          partner: name,
          joinedOn: { date: joinedOn },
          submitted: { date: submission.day },
          days: Math.abs(days),
          joinDays,
        },
      };
    });
  },
});

/** The last proposal before the award. */
function submissionIn(partnership: Partnership): Dated | undefined {
  const award = awardOf(partnership)?.day ?? '~';
  return inOrder(eventsOfKind(partnership, 'proposal'))
    .filter(({ day }) => day <= award)
    .pop();
}

/** Everybody but donors and the lead. */
function joinersIn({ organisations }: Partnership): readonly Organisation[] {
  return organisations.filter(({ kind }) => kind !== 'donor' && kind !== 'lead');
}
