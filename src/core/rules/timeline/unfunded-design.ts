import { firstCellOfEvent } from '../../partnership/events.js';
import { hourlyRateOf, usualHours } from '../../partnership/staff-rate.js';
import { designWorkOf } from '../../partnership/unpaid-design.js';
import { defineRule } from '../rule.js';

/** Work before the award is work, and something should pay for it. */
export const unfundedDesign = defineRule({
  meta: {
    id: 'timeline/unfunded-design',
    items: ['2.1.a', '4.2.b'],
    severity: 'warning',
    source: 'AA element 2, pillar 1',
    settings: { hoursIn: usualHours },
    messages: ['cost', 'hours', 'tasks'],
    yieldsTo: [{ rule: 'rlo/uncompensated-participation', within: 'partner' }],
  },

  appliesTo: (partnership) =>
    partnership.budget !== undefined && designWorkOf(partnership).length > 0,

  check: (partnership, { hoursIn }) =>
    designWorkOf(partnership)
      .filter(({ isPaid }) => !isPaid)
      .map(({ partner, tasks, hours }) => {
        const rate = hourlyRateOf(partner, partnership, hoursIn);
        const cost = hours === undefined || rate === undefined ? undefined : hours * rate;
        return {
          message: hours === undefined ? 'tasks' : cost === undefined ? 'hours' : 'cost',
          at: tasks.flatMap((task) => firstCellOfEvent(task, 'hours', 'what')),
          partner,
          ...(cost !== undefined && { amount: cost }),
          facts: {
            partner,
            tasks: { list: tasks.map(({ what }) => what) },
            ...(hours !== undefined && { hours }),
            ...(cost !== undefined &&
              rate !== undefined && { rate: { money: rate }, cost: { money: cost } }),
          },
        };
      }),
});
