import { leadOf, moneyOf, spenders } from './partners.js';
import type { Partnership, PartnerMoney } from './partnership.js';

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
const slack = 0.02;

/** True where the lead has a rate, and others run money. */
export function hasFeeToJudge(partnership: Partnership): boolean {
  const lead = leadMoney(partnership);
  return lead !== undefined && lead.indirect > 0 && othersMoney(partnership, lead) > 0;
}

/**
 * The fee, where the lead's indirect costs are its rate on more than it keeps and no more than everybody's money
 * together; `undefined` where its rate is not known, is on its own money, or every partner has core costs.
 */
export function feeOnMoneyPassedOn(partnership: Partnership): PassedThroughFee | undefined {
  const lead = leadMoney(partnership);
  const nominal = lead?.nominalRate;
  if (lead === undefined || nominal === undefined || lead.indirect <= 0) return undefined;
  const own = lead.kept - lead.indirect;
  const base = lead.indirect / nominal;
  const all = own + othersMoney(partnership, lead);
  if (base <= own * (1 + slack) + 1 || base > all * (1 + slack) + 1) return undefined;
  const others = spenders(partnership).filter(({ partner }) => partner !== lead.partner);
  const without = others.filter(({ core }) => core === 0);
  if (others.length > 0 && without.length === 0) return undefined;
  const passed = base - own;
  return { lead, nominal, passed, fee: nominal * passed, without };
}

function leadMoney(partnership: Partnership): PartnerMoney | undefined {
  const lead = leadOf(partnership);
  return lead && moneyOf(partnership, lead.name);
}

/** What others hold, and what is passed on to nobody named. */
function othersMoney(partnership: Partnership, { partner, kept, total }: PartnerMoney): number {
  const linesTotal = partnership.budget?.linesTotal ?? 0;
  const held = spenders(partnership)
    .filter((one) => one.partner !== partner)
    .reduce((sum, one) => sum + one.kept, 0);
  return Math.min(linesTotal - kept, held + total - kept);
}
