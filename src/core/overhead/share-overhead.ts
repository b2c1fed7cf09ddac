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

type Amounts = Pick<OverheadShare, 'how'> & { readonly shared: readonly number[] };

/** The pot to be shared, and who holds how much of it. */
interface Pot {
  readonly holders: readonly PartnerMoney[];
  readonly lead: number | undefined;
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
  const place = holders.findIndex(({ partner }) => partner === name);
  const pot: Pot = { holders, lead: place < 0 ? undefined : place, isFixed, floor, total };
  return shareWays.flatMap((way) => {
    const amounts = ways[way](pot);
    return holders.flatMap(({ partner, core: now }, at) => {
      const shared = amounts?.shared[at];
      return shared === undefined || amounts === undefined
        ? []
        : { way, partner, now, shared, how: amounts.how };
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
  const leads = lead === undefined ? undefined : holders[lead];
  const others = holders.filter((_, at) => at !== lead).map(({ direct }) => Math.max(0, direct));
  const weight = addUp(others);
  if (leads === undefined || leads.core <= 0 || weight <= 0) return undefined;
  const half = isFixed ? total / 2 : leads.core;
  const shared = holders.map(({ direct, core }, at) => {
    if (at === lead) return half;
    return atLeast(isFixed, core, (half * Math.max(0, direct)) / weight);
  });
  return { shared, how: how('half-and-half', isFixed, { lead: leads.partner, half: money(half) }) };
}

/** In proportion to all the money that each has; an open pot gives everybody the highest proportion that one has. */
function byBudget({ holders, isFixed, total }: Pot): Amounts | undefined {
  const own = holders.map((one) => Math.max(0, one.total));
  const share = isFixed ? total / addUp(own) : highest(holders, own);
  if (!isAboveZero(share)) return undefined;
  const shared = own.map((weight, at) => atLeast(isFixed, holders[at]?.core ?? 0, share * weight));
  return { shared, how: how('by-budget', isFixed, { share: { share } }) };
}

/** One rate on own direct costs: in a fixed pot what it makes on all of them, else the highest that one has. */
function sameRate({ holders, isFixed, total }: Pot): Amounts | undefined {
  const own = holders.map(({ direct }) => Math.max(0, direct));
  const rate = isFixed ? total / addUp(own) : highest(holders, own);
  if (!isAboveZero(rate)) return undefined;
  const shared = own.map((direct, at) => atLeast(isFixed, holders[at]?.core ?? 0, rate * direct));
  return { shared, how: how('same-rate', isFixed, { rate: { share: rate } }) };
}

/** At least the floor on own direct costs; in a fixed pot those above it give up what the others lack. */
function flatFloor({ holders, isFixed, floor, total }: Pot): Amounts | undefined {
  const least = holders.map(({ direct }) => floor * Math.max(0, direct));
  const facts = { floor: { share: floor } };
  if (!isFixed) {
    const shared = least.map((amount, at) => Math.max(amount, holders[at]?.core ?? 0));
    return { shared, how: how('flat-floor', isFixed, facts) };
  }
  const needed = addUp(least);
  if (needed >= total) {
    const rate = (floor * total) / needed;
    const shared = least.map((amount) => (amount * total) / needed);
    return { shared, how: { key: 'flat-floor-short', facts: { ...facts, rate: { share: rate } } } };
  }
  const above = holders.map(({ core }, at) => Math.max(0, core - (least[at] ?? 0)));
  const rest = (total - needed) / addUp(above);
  const shared = least.map((amount, at) => amount + rest * (above[at] ?? 0));
  return { shared, how: how('flat-floor', isFixed, facts) };
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
function highest(holders: readonly PartnerMoney[], weights: readonly number[]): number {
  const shares = holders.map(({ core }, at) => {
    const weight = weights[at] ?? 0;
    return weight > 0 ? core / weight : 0;
  });
  return Math.max(0, ...shares);
}

function how(way: ShareWay, isFixed: boolean, facts: Facts): OverheadShare['how'] {
  return { key: `${way}-${isFixed ? 'fixed' : 'open'}`, facts };
}

function money(amount: number) {
  return { money: amount };
}

function addUp(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
