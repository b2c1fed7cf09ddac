import { type Claim, claimsIn, moneyClaimed } from '../../partnership/claims.js';
import { linesTotalOf } from '../../partnership/lines.js';
import type { Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Where a project says that refugees or communities lead, its budget should show it. */
export const claimedNotFunded = defineRule({
  meta: {
    id: 'rlo/claimed-not-funded',
    items: ['3.3.a', '1.3.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 3',
    settings: { claimShare: 0.05 },
    messages: ['refugees', 'communities'],
    unjudged: ['kinds-unknown'],
  },

  appliesTo: (partnership) => linesTotalOf(partnership) > 0 && claimsIn(partnership).length > 0,

  cannotJudge: (partnership) =>
    moneyClaimed('communities', partnership) === undefined
      ? { reason: 'kinds-unknown', facts: {} }
      : undefined,

  check: (partnership, { claimShare }) =>
    (['refugees', 'communities'] as const).flatMap((of) =>
      claimFinding(of, partnership, claimShare),
    ),
});

/** One finding for all claims of a kind: the first is quoted. */
function claimFinding(of: Claim['of'], partnership: Partnership, claimShare: number) {
  const claims = claimsIn(partnership).filter((claim) => claim.of === of);
  const [first] = claims;
  const total = linesTotalOf(partnership);
  const money = moneyClaimed(of, partnership);
  if (first === undefined || money === undefined || money / total >= claimShare) return [];
  return {
    message: of,
    at: claims.map(({ at }) => at),
    facts: {
      text: first.text,
      claims: claims.length,
      money: { money },
      share: { share: money / total },
      least: { share: claimShare },
    },
    amount: claimShare * total - money,
  };
}
