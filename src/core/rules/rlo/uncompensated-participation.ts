import { cellsOf, holdsMoney, linesOf, mainCell, nameOf } from '../../partnership/lines.js';
import { totalHeldBy } from '../../partnership/partners.js';
import type { Partnership } from '../../partnership/partnership.js';
import {
  eventsOf,
  isTimePaid,
  linesOnRlos,
  mayPayForTime,
  placesOf,
  rlosOf,
} from '../../partnership/rlo-work.js';
import { defineRule } from '../rule.js';

/** A refugee-led organisation that takes part should be paid for its people's time. */
export const uncompensatedParticipation = defineRule({
  meta: {
    id: 'rlo/uncompensated-participation',
    items: ['1.3.a'],
    severity: 'error',
    source: 'AA element 1, pillar 3',
    settings: {},
    messages: ['no-money', 'no-money-for-tasks', 'unnamed'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).some((line) => holdsMoney(line)) &&
    (rlosOf(partnership).length > 0 || linesOnRlos(partnership).length > 0),

  check: (partnership) =>
    rlosOf(partnership).length > 0
      ? rlosOf(partnership)
          .filter((rlo) => !isTimePaid(rlo, partnership))
          .filter(({ name }) => totalHeldBy(partnership, name) <= 0)
          .map((rlo) => {
            const tasks = eventsOf(rlo, partnership).length;
            return {
              message: tasks > 0 ? 'no-money-for-tasks' : 'no-money',
              at: placesOf(rlo, partnership),
              partner: rlo.name,
              facts: { partner: rlo.name, tasks },
            };
          })
      : unnamedWork(partnership),
});

/** Nobody is called refugee-led, but lines speak of such organisations and none pays for time. */
function unnamedWork(partnership: Partnership) {
  const lines = linesOnRlos(partnership);
  if (lines.some(mayPayForTime)) return [];
  const at = lines.flatMap((line) => [...cellsOf(line, 'description'), mainCell(line)].slice(0, 1));
  return [{ message: 'unnamed' as const, at, facts: { lines: { list: lines.map(nameOf) } } }];
}
