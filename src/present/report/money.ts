import type { Assessment } from '../../core/assessment.js';
import { disclosedMoney } from '../../core/checklist/scores.js';
import type { PartnerMoney } from '../../core/partnership/partnership.js';
import type { ReportMoney } from '../../core/report.js';
import { cellName } from '../../core/workbook/address.js';
import { cents, fourPlaces } from './words.js';

/** The budget's money: what it states, what its lines make, and who gets what. */
export function reportMoney({ partnership, findings, scores }: Assessment): ReportMoney {
  const { budget, organisations } = partnership;
  const rlos = organisations.filter(({ kind }) => kind === 'rlo').map(({ name }) => name);
  const money = budget?.byPartner ?? [];
  const toRlos = money.filter(({ partner }) => rlos.includes(partner));
  return {
    currency: budget?.currency ?? null,
    statedTotal: cents(budget?.statedTotal?.value),
    statedTotalCell: budget?.statedTotal ? cellName(budget.statedTotal.cell) : null,
    linesTotal: cents(budget?.linesTotal),
    disclosed: budget ? cents(disclosedMoney(budget, findings).disclosed) : null,
    byPartner: money.map(reportPartnerMoney),
    rloCompensation: {
      time: sum(toRlos, 'time'),
      expenses: sum(toRlos, 'expenses'),
      core: sum(toRlos, 'core'),
      share: fourPlaces(scores.rloShare.value),
    },
  };
}

function reportPartnerMoney(money: PartnerMoney): ReportMoney['byPartner'][number] {
  return {
    partner: money.partner,
    direct: cents(money.direct) ?? 0,
    core: cents(money.core) ?? 0,
    passedOn: cents(money.passedOn) ?? 0,
    kept: cents(money.kept) ?? 0,
    total: cents(money.total) ?? 0,
    share: fourPlaces(money.share),
    nominalRate: fourPlaces(money.nominalRate),
    coreRate: fourPlaces(money.coreRate),
    keptShare: fourPlaces(money.keptShare),
  };
}

function sum(money: readonly PartnerMoney[], part: 'time' | 'expenses' | 'core'): number {
  return cents(money.reduce((total, one) => total + one[part], 0)) ?? 0;
}
