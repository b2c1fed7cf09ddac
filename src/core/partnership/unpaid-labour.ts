import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { holdsMoney, linesOf } from './lines.js';
import type { Line, Partnership } from './partnership.js';
import { isCalled, isForCommunity } from './said-of-line.js';

/** Work of refugees or communities that is not paid as work: how, and whom it may be compared with. */
export interface UnpaidLabour {
  readonly line: Line;
  readonly how: 'volunteer' | 'in-kind' | 'zero-rate' | 'incentive';
  /** A post of the same role and unit elsewhere in the budget, for incentives. */
  readonly like: (Line & { readonly unitCost: number }) | undefined;
}

/** Words for things beside which a volunteer is only who they are for: bus fares of volunteers. */
const bought = ['travel', 'per-diem', 'meals', 'materials', 'equipment', 'workshop'] as const;

/** Lines of a budget that have refugees, communities or RLOs work for nothing, or for an incentive. */
export function unpaidLabour(partnership: Partnership): readonly UnpaidLabour[] {
  const { organisations } = partnership;
  return linesOf(partnership)
    .filter((line) => isForCommunity(line, organisations) && !isCalled(line, ...bought))
    .flatMap((line) => {
      const how = howPaid(line);
      if (how === undefined) return [];
      return [{ line, how, like: how === 'incentive' ? likePost(line, partnership) : undefined }];
    });
}

function howPaid(line: Line): UnpaidLabour['how'] | undefined {
  const isWork = line.isStaff || isCalled(line, 'role', 'staff', 'volunteer');
  if (isWork && (line.unitCost === 0 || (line.amount === 0 && line.unitCost === undefined)))
    return 'zero-rate';
  if (!holdsMoney(line)) return undefined;
  if (isWork && isCalled(line, 'in-kind')) return 'in-kind';
  if (isCalled(line, 'volunteer')) return 'volunteer';
  return isCalled(line, 'incentive') ? 'incentive' : undefined;
}

function likePost(line: Line, partnership: Partnership): UnpaidLabour['like'] {
  const roles = rolesIn(line);
  return linesOf(partnership)
    .filter((one): one is Line & { readonly unitCost: number } => {
      const isPost = one !== line && one.isStaff && one.unitCost !== undefined && one.unitCost > 0;
      return isPost && unitOf(one) === unitOf(line);
    })
    .find((one) => rolesIn(one).some((role) => roles.includes(role)));
}

function unitOf({ unit = '' }: Line): string {
  return fold(unit);
}

function rolesIn({ description = '' }: Line): readonly string[] {
  return words()
    .findTerms(description)
    .filter(({ term }) => term === 'role')
    .map((match) => match.words);
}
