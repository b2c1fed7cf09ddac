import { daysBetween, wholeMonthsBetween } from '../workbook/calendar.js';
import { deadlinesOf, type Deadline, onePerDelivery } from './deadlines.js';
import { doersIn } from './events.js';
import { moneyOf } from './partners.js';
import type { Partnership } from './partnership.js';
import { projectDates } from './project-period.js';

/** The reports that an organisation owes. */
export interface ReportLoad {
  readonly partner: string;
  /** One for each date: narrative and financial of one day are one report. */
  readonly reports: readonly Deadline[];
  readonly years: number;
  readonly aYear: number;
  /** Its money per report; `undefined` where the budget gives it none. */
  readonly perReport: number | undefined;
}

/** Reports by organisation; those that owe none are left out. */
export function reportLoads(partnership: Partnership): readonly ReportLoad[] {
  const due = deadlinesOf(partnership).filter(({ kind }) => kind === 'report');
  return doersIn(partnership, due).map((partner) => {
    const reports = onePerDelivery(due.filter(({ who }) => who.includes(partner)));
    const years = yearsOf(reports, partnership);
    const money = moneyOf(partnership, partner);
    const all = (money?.total ?? 0) + (money?.passedOn ?? 0);
    return {
      partner,
      reports,
      years,
      aYear: reports.length / years,
      perReport: all > 0 ? all / reports.length : undefined,
    };
  });
}

/** The project's years, or those from its first report to its last; one at least. */
function yearsOf(reports: readonly Deadline[], partnership: Partnership): number {
  const project = projectDates(partnership);
  const months = project && wholeMonthsBetween(project.from, project.to);
  const days = reports
    .map(({ due }, place) => daysBetween(reports[place - 1]?.due ?? due, due))
    .reduce((sum, gap) => sum + gap, 0);
  return Math.max(1, months === undefined ? days / 365 : months / 12);
}
