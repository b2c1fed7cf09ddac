import { linesOf } from '../../partnership/lines.js';
import { leadMoney, leadOf } from '../../partnership/partners.js';
import type { PartnerMoney, Partnership } from '../../partnership/partnership.js';
import { heldBy } from '../../partnership/said-of-line.js';
import { capsOnPartners, type StatedCap } from '../../partnership/stated-caps.js';
import { defineRule } from '../rule.js';

/** A highest percent that binds partners should be one that the lead keeps to itself. */
export const unevenCaps = defineRule({
  meta: {
    id: 'core-costs/uneven-caps',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2; caps on staff and administration in sub-grant forms',
    settings: {},
    messages: ['lead-above'],
    unjudged: ['lead-unknown'],
  },

  appliesTo: (partnership) =>
    linesOf(partnership).length > 0 && capsOnPartners(partnership).length > 0,

  cannotJudge: (partnership) =>
    leadOf(partnership) === undefined ? { reason: 'lead-unknown', facts: {} } : undefined,

  check: (partnership) => {
    const lead = leadMoney(partnership);
    if (lead === undefined || lead.kept <= 0) return [];
    return capsOnPartners(partnership).flatMap((cap) => {
      const share = shareOf(cap, lead, partnership);
      if (share <= cap.share + 0.005) return [];
      return {
        message: 'lead-above',
        at: [cap.at],
        facts: {
          text: cap.text,
          cap: { share: cap.share },
          what: { term: `cap.${cap.on}` },
          lead: lead.partner,
          share: { share },
        },
      };
    });
  },
});

/** The lead's staff or core costs as a share of all the money that it keeps. */
function shareOf({ on }: StatedCap, lead: PartnerMoney, partnership: Partnership): number {
  if (on === 'administration') return lead.core / lead.kept;
  const held = heldBy(partnership);
  const staff = linesOf(partnership).filter(({ isStaff }) => isStaff);
  return staff.reduce((sum, line) => sum + held(line, lead.partner), 0) / lead.kept;
}
