import type { Facts } from '../facts.js';
import { leadOf, spenders } from '../partnership/partners.js';
import type { Partnership, PartnerMoney } from '../partnership/partnership.js';

/** Ways in use to share what a grant has for core and indirect costs. */
export const shareWays = ['half-and-half', 'by-budget', 'same-rate', 'flat-floor'] as const;
export type ShareWay = (typeof shareWays)[number];

/** What one organisation would have for core and indirect costs in one way, in the budget's currency. */
export interface OverheadShare {
  readonly way: ShareWay;
  readonly partner: string;
  readonly now: number;
  readonly shared: number;
  /** How it was made: a sentence's key, and the figures of it. */
  readonly how: { readonly key: string; readonly facts: Facts };
}

type Amounts = Pick<OverheadShare, 'how'> & {
  readonly sharedWith: (holder: PartnerMoney) => number;
};

/** The pot to be shared, and who holds how much of it. */
interface Pot {
  readonly holders: readonly PartnerMoney[];
  readonly lead: PartnerMoney | undefined;
  readonly isFixed: boolean;
  readonly floor: number;
  readonly total: number;
}

/**
 * The four ways on the budget at hand, way by way. A fixed pot is split: what it holds stays the same. An open one
 * grows: nobody gets less than now. A way without ground (nobody leads, nothing to share) is left out.
 * @param floor the lowest rate on own direct costs, 0–1
 */
export function shareOverhead(partnership: Partnership, floor: number): readonly OverheadShare[] {
  const holders = spenders(partnership).filter(({ direct, core }) => direct > 0 || core > 0);
  const total = holders.reduce((sum, { core }) => sum + core, 0);
  const isFixed = partnership.profile.pot?.value === 'fixed';
  if (holders.filter(({ direct }) => direct > 0).length < 2 || (isFixed && total <= 0)) return [];
  const name = leadOf(partnership)?.name;
  const lead = holders.find(({ partner }) => partner === name);
  const pot: Pot = { holders, lead, isFixed, floor, total };
  return shareWays.flatMap((way) => {
    const amounts = ways[way](pot);
    if (amounts === undefined) return [];
    const { sharedWith, how } = amounts;
    return holders.map((holder) => {
      const { partner, core: now } = holder;
      return { way, partner, now, shared: sharedWith(holder), how };
    });
  });
}

const ways: Readonly<Record<ShareWay, (pot: Pot) => Amounts | undefined>> = {
  'half-and-half': halfAndHalf,
  'by-budget': byBudget,
  'same-rate': sameRate,
  'flat-floor': flatFloor,
};

/** Half for the lead, half for the others by their own direct costs; an open pot gives them as much as the lead has. */
function halfAndHalf({ holders, lead, isFixed, total }: Pot): Amounts | undefined {
  const weight = addUp(holders.filter((one) => one !== lead).map(ownDirect));
  if (lead === undefined || lead.core <= 0 || weight <= 0) return undefined;
  const half = isFixed ? total / 2 : lead.core;
  const sharedWith = (one: PartnerMoney) =>
    one === lead ? half : atLeast(isFixed, one.core, (half * ownDirect(one)) / weight);
  const facts = { lead: lead.partner, half: { money: half } };
  return { sharedWith, how: how('half-and-half', isFixed, facts) };
}

/** In proportion to all the money that each has; an open pot gives everybody the highest proportion that one has. */
function byBudget({ holders, isFixed, total }: Pot): Amounts | undefined {
  const own = (one: PartnerMoney) => Math.max(0, one.total);
  const share = isFixed ? total / addUp(holders.map(own)) : highest(holders, own);
  if (!isAboveZero(share)) return undefined;
  const sharedWith = (one: PartnerMoney) => atLeast(isFixed, one.core, share * own(one));
  return { sharedWith, how: how('by-budget', isFixed, { share: { share } }) };
}

/** One rate on own direct costs: in a fixed pot what it makes on all of them, else the highest that one has. */
function sameRate({ holders, isFixed, total }: Pot): Amounts | undefined {
  const rate = isFixed ? total / addUp(holders.map(ownDirect)) : highest(holders, ownDirect);
  if (!isAboveZero(rate)) return undefined;
  const sharedWith = (one: PartnerMoney) => atLeast(isFixed, one.core, rate * ownDirect(one));
  return { sharedWith, how: how('same-rate', isFixed, { rate: { share: rate } }) };
}

/** At least the floor on own direct costs; in a fixed pot those above it give up what the others lack. */
function flatFloor({ holders, isFixed, floor, total }: Pot): Amounts | undefined {
  const least = (one: PartnerMoney) => floor * ownDirect(one);
  const facts = { floor: { share: floor } };
  if (!isFixed) {
    const sharedWith = (one: PartnerMoney) => Math.max(least(one), one.core);
    return { sharedWith, how: how('flat-floor', isFixed, facts) };
  }
  const needed = addUp(holders.map(least));
  if (needed >= total) {
    const rate = { share: (floor * total) / needed };
    const sharedWith = (one: PartnerMoney) => (least(one) * total) / needed;
    return { sharedWith, how: { key: 'flat-floor-short', facts: { ...facts, rate } } };
  }
  const above = (one: PartnerMoney) => Math.max(0, one.core - least(one));
  const rest = (total - needed) / addUp(holders.map(above));
  const sharedWith = (one: PartnerMoney) => least(one) + rest * above(one);
  return { sharedWith, how: how('flat-floor', isFixed, facts) };
}

/** Own direct costs; corrections that leave less than nothing weigh nothing. */
function ownDirect({ direct }: PartnerMoney): number {
  return Math.max(0, direct);
}

/** A rate of something; on no money at all there is none. */
function isAboveZero(rate: number): boolean {
  return rate > 0 && Number.isFinite(rate);
}

/** In an open pot nobody gives up what it has. */
function atLeast(isFixed: boolean, now: number, shared: number): number {
  return isFixed ? shared : Math.max(now, shared);
}

/** The highest proportion of core costs to a weight that anybody has. */
function highest(
  holders: readonly PartnerMoney[],
  weightOf: (holder: PartnerMoney) => number,
): number {
  const weighty = holders.filter((one) => weightOf(one) > 0);
  return Math.max(0, ...weighty.map((one) => one.core / weightOf(one)));
}

function how(way: ShareWay, isFixed: boolean, facts: Facts): OverheadShare['how'] {
  return { key: `${way}-${isFixed ? 'fixed' : 'open'}`, facts };
}

function addUp(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
