import { cellsOfEvent } from '../../partnership/events.js';
import { unitsPerDollar } from '../../partnership/exchange-rates.js';
import { reportLoads } from '../../partnership/report-load.js';
import { defineRule } from '../rule.js';

/** Reports should be as many as an organisation and its money can carry. */
export const reportingLoad = defineRule({
  meta: {
    id: 'timeline/reporting-load',
    items: ['4.2.b'],
    severity: 'warning',
    source: 'AA element 4, pillar 2; 2 CFR 200.328',
    settings: { reportsPerYear: 4, moneyPerReport: 10_000 },
    messages: ['a-year', 'per-money'],
  },

  appliesTo: (partnership) => reportLoads(partnership).length > 0,

  check: (partnership, { reportsPerYear, moneyPerReport }) => {
    const rate = unitsPerDollar(partnership);
    const least = (rate ?? 1) * moneyPerReport;
    return reportLoads(partnership).flatMap(({ partner, reports, aYear, perReport }) => {
      const isMany = aYear > reportsPerYear;
      const isLittle =
        rate !== undefined && reports.length > 1 && perReport !== undefined && perReport < least;
      if (!isMany && !isLittle) return [];
      return {
        message: isMany ? 'a-year' : 'per-money',
        at: reports.flatMap((report) => cellsOfEvent(report, 'due')),
        partner,
        facts: {
          partner,
          count: reports.length,
          aYear: Math.round(aYear * 10) / 10,
          reportsPerYear,
          perReport: { money: perReport ?? 0 },
          moneyPerReport: { money: least },
        },
      };
    });
  },
});
