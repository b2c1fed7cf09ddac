import { cellsOfEvent } from '../../partnership/events.js';
import { handoversOf } from '../../partnership/same-delivery.js';
import { defineRule } from '../rule.js';

/** Of the days that a donor gives for a deliverable, a fair part should reach the partner. */
export const downstreamNotice = defineRule({
  meta: {
    id: 'timeline/downstream-notice',
    items: ['4.2.b'],
    severity: 'info',
    source: 'AA element 4, pillar 2; 2 CFR 200.344',
    settings: { partnerShare: 0.5, noteShare: 0.67 },
    messages: ['split'],
  },

  appliesTo: (partnership) => handoversOf(partnership).length > 0,

  check: (partnership, { partnerShare, noteShare }) =>
    handoversOf(partnership)
      .filter(({ days, partnerDays }) => partnerDays < noteShare * days)
      .map(({ partner, lead, own, leads, days, partnerDays, leadDays }) => ({
        message: 'split',
        at: [own, leads].flatMap((event) => cellsOfEvent(event, 'due')),
        partner,
        severity: partnerDays < partnerShare * days ? 'warning' : 'info',
        facts: { what: own.what, partner, lead, days, partnerDays, leadDays },
      })),
});
