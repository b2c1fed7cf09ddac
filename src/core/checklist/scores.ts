import type { Facts } from '../facts.js';
import type { Pressure, Score, Scores } from '../assessment.js';
import { shareOf } from '../partnership/lines.js';
import { holdings, isLocal, leadOf } from '../partnership/partners.js';
import type { Budget, Line, Partnership, PartnerMoney } from '../partnership/partnership.js';
import type { Finding } from '../rules/run-rules.js';
import { unsettledMoney, unsettledTimeline } from './ground.js';

/** Rules that say of a line that people cannot see what it is made of. */
export const lineDisclosure: readonly string[] = [
  'disclosure/lump-sum',
  'disclosure/incomplete-breakdown',
  'disclosure/vague-description',
  'disclosure/salary-detail',
  'disclosure/withheld-value',
  'disclosure/unlabelled-amount',
];

/**
 * The four figures, each with what it was made from and whether it rests on unsettled ground.
 * A figure without ground is `undefined`, never 0.
 */
export function scorePartnership(
  partnership: Partnership,
  findings: readonly Finding[],
  pressure: readonly Pressure[],
): Scores {
  const mayChange = unsettledMoney(partnership, findings);
  return {
    disclosure: { ...disclosureOf(partnership.budget, findings), mayChange },
    coreCostParity: { ...parityOf(partnership), mayChange },
    rloShare: { ...rloShareOf(partnership), mayChange },
    timelinePressure: {
      ...wholePressure(pressure),
      mayChange: unsettledTimeline(partnership),
    },
  };
}

/**
 * Money on lines that people can see into; `undefined` without a budget.
 * Lines are weighed by the size of their amounts, so that a deduction does not lift the share; money that a tab of
 * its own itemises counts there.
 */
export function disclosedMoney(
  budget: Budget,
  findings: readonly Finding[],
): { readonly disclosed: number; readonly all: number; readonly lines: number } {
  const veiled = new Set(
    findings
      .filter(({ rule, severity }) => severity !== 'info' && lineDisclosure.includes(rule))
      .flatMap(({ at }) => at.map(placeOf)),
  );
  const lines = budget.lines.filter(({ itemisedIn }) => itemisedIn === undefined);
  const open = lines.filter((line) => !veiled.has(placeOf(line)));
  return { disclosed: sizeOf(open), all: sizeOf(lines), lines: lines.length - open.length };
}

type Figure = Pick<Score, 'value' | 'facts'>;

const unknown: Figure = { value: undefined, facts: {} };

function disclosureOf(budget: Budget | undefined, findings: readonly Finding[]): Figure {
  if (budget === undefined) return unknown;
  const { disclosed, all, lines } = disclosedMoney(budget, findings);
  const value = shareOf(disclosed, all);
  if (value === undefined) return unknown;
  return { value, facts: { disclosed: { money: disclosed }, all: { money: all }, lines } };
}

function parityOf(partnership: Partnership): Figure {
  const rates = holdings(partnership).flatMap(coreRateOf);
  const lead = rates.find(({ partner }) => partner === leadOf(partnership)?.name);
  const [lowest] = rates
    .filter(({ partner }) => isLocalPartner(partnership, partner))
    .sort((one, other) => one.rate - other.rate);
  if (lead === undefined || lowest === undefined || lead.rate <= 0) return unknown;
  return {
    value: lowest.rate / lead.rate,
    facts: {
      partner: lowest.partner,
      rate: { share: lowest.rate },
      lead: lead.partner,
      leadRate: { share: lead.rate },
      ...parityEnds(lowest, lead),
    },
  };
}

/** An organisation's core rate; both ends are the rate itself where no line is open. */
interface CoreRate {
  readonly partner: string;
  readonly rate: number;
  readonly isOpen: boolean;
  readonly lowest: number;
  readonly highest: number;
}

function coreRateOf({ partner, coreRate: rate, coreRateEnds }: PartnerMoney): readonly CoreRate[] {
  if (rate === undefined) return [];
  const isOpen = coreRateEnds !== undefined;
  return [{ partner, rate, isOpen, ...(coreRateEnds ?? { lowest: rate, highest: rate }) }];
}

/** The least and the most that it comes to, where some lines may be core or direct. */
function parityEnds(local: CoreRate, lead: CoreRate): Facts {
  if (!(local.isOpen || lead.isOpen) || lead.lowest <= 0) return {};
  return {
    least: { share: local.lowest / lead.highest },
    most: { share: local.highest / lead.lowest },
  };
}

function isLocalPartner({ organisations }: Partnership, partner: string): boolean {
  return organisations.some((one) => one.name === partner && isLocal(one));
}

/** Known only where people have said who is what. */
function rloShareOf({ budget, organisations }: Partnership): Figure {
  const kindsKnown = organisations.some(({ kind }) => kind !== undefined);
  if (budget === undefined || !kindsKnown) return unknown;
  const rlos = organisations.filter(({ kind }) => kind === 'rlo').map(({ name }) => name);
  const own = budget.byPartner.filter(({ partner }) => rlos.includes(partner));
  const money = own.reduce((sum, { total }) => sum + total, 0);
  const count = own.filter(({ total }) => total !== 0).length;
  const value = shareOf(money, budget.linesTotal);
  if (value === undefined) return unknown;
  return { value, facts: { money: { money }, all: { money: budget.linesTotal }, count } };
}

function wholePressure(pressure: readonly Pressure[]): Figure {
  const whole = pressure.find(({ partner }) => partner === undefined);
  if (whole?.value === undefined) return unknown;
  const parts = Object.entries(whole.parts);
  const terms = (all: typeof parts) => ({ list: all.map(([name]) => ({ term: `part.${name}` })) });
  const known = parts.filter(([, part]) => part !== undefined);
  const unknownParts = parts.filter(([, part]) => part === undefined);
  return {
    value: whole.value,
    facts: { known: terms(known), missing: unknownParts.length, without: terms(unknownParts) },
  };
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row} ${sheet}`;
}
