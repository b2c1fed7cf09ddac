import { isNear, type Tolerance } from './arithmetic.js';
import { linesOf, linesTotalOf } from './lines.js';
import { leadMoney, spenders } from './partners.js';
import type { Partnership, PartnerMoney } from './partnership.js';
import { heldBy } from './said-of-line.js';

/** A fee that the lead takes on money which others run, while they get nothing for core costs. */
export interface PassedThroughFee {
  readonly lead: PartnerMoney;
  readonly nominal: number;
  /** Money that others run and the lead takes its rate on. */
  readonly passed: number;
  /** What the rate makes of it. */
  readonly fee: number;
  /** Who gets nothing; [] where the budget names nobody. */
  readonly without: readonly PartnerMoney[];
}

/** Rates and bases are rounded. */
const slack = 1.02;
const exactly: Tolerance = { toleranceMoney: 1e-6, toleranceShare: 0 };
const roughly: Tolerance = { toleranceMoney: 2, toleranceShare: 0.02 };

/** True where the lead has a rate, and others run money. */
export function hasFeeToJudge(partnership: Partnership): boolean {
  const lead = leadMoney(partnership);
  return lead !== undefined && lead.indirect > 0 && othersMoney(partnership, lead) > 0;
}

/**
 * The fee, where the lead's indirect costs are its rate on what it keeps and on money of others too; `undefined` where
 * its rate is not known, makes the amount of no such sum, or where every partner has as much for core costs.
 */
export function feeOnMoneyPassedOn(partnership: Partnership): PassedThroughFee | undefined {
  const lead = leadMoney(partnership);
  const nominal = lead?.nominalRate;
  if (lead === undefined || nominal === undefined || lead.indirect <= 0) return undefined;
  const base = takenAt(nominal, lead, partnership) / nominal;
  const own = [lead.kept - lead.indirect, lead.direct].filter((money) => base > money * slack + 1);
  const others = spenders(partnership).filter(({ partner }) => partner !== lead.partner);
  const passed = own
    .map((money) => base - money)
    .find(
      (money) =>
        sumsOf(lead, others).some((sum) => sum > 0 && isNear(sum, money, roughly)) ||
        isMostOfOthers(money, lead, others, partnership),
    );
  if (passed === undefined || own.length < 2) return undefined;
  const paid = others.filter(({ total }) => total > 0);
  const without = (paid.length > 0 ? paid : others).filter(
    ({ indirect, core, direct }) => indirect === 0 && core < 0.99 * nominal * direct + 1e-9,
  );
  if (others.length > 0 && without.length === 0 && handedOn(lead) <= 0) return undefined;
  return { lead, nominal, passed, fee: nominal * passed, without };
}

/** The lead's indirect costs that its rate makes: a lump sum beside them has no base. */
function takenAt(nominal: number, { partner }: PartnerMoney, partnership: Partnership): number {
  const held = heldBy(partnership);
  return linesOf(partnership)
    .filter(({ costClass, rate = 0 }) => costClass === 'indirect' && isNear(rate, nominal, exactly))
    .reduce((sum, line) => sum + held(line, partner), 0);
}

/**
 * True where what a base has beyond the lead's own money can only be that of others, though not all of it: a formula that
 * leaves out a line, or an amount that changed.
 */
function isMostOfOthers(
  money: number,
  lead: PartnerMoney,
  others: readonly PartnerMoney[],
  partnership: Partnership,
): boolean {
  const all = linesTotalOf(partnership);
  const held = others.reduce((sum, { kept }) => sum + kept, 0) + handedOn(lead);
  const isAssigned = Math.abs(all - lead.kept - held) <= 0.05 * all;
  return isAssigned && money >= 0.5 * held && money <= Math.max(held, all - lead.kept);
}

/** Money that is passed on to nobody named. */
function handedOn({ total, kept }: PartnerMoney): number {
  return total - kept;
}

/** Sums of others' money that a rate may be taken on: with or without what is handed on, and their core costs. */
function sumsOf(lead: PartnerMoney, others: readonly PartnerMoney[]): readonly number[] {
  const open = handedOn(lead);
  const add = (part: (money: PartnerMoney) => number) =>
    others.reduce((sum, money) => sum + part(money), 0);
  const held = [
    add(({ direct }) => direct),
    add(({ kept, indirect }) => kept - indirect),
    add(({ kept }) => kept),
  ];
  return [open, ...held, ...held.map((money) => money + open)];
}

/** What others hold, and what is passed on to nobody named. */
function othersMoney(partnership: Partnership, { partner, kept, total }: PartnerMoney): number {
  const linesTotal = linesTotalOf(partnership);
  const held = spenders(partnership)
    .filter((one) => one.partner !== partner)
    .reduce((sum, one) => sum + one.kept, 0);
  return Math.min(linesTotal - kept, held + total - kept);
}
