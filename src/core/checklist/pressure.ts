import type { Pressure } from '../assessment.js';
import {
  type Deadline,
  deadlinesOf,
  isImposed,
  noticeOf,
  onePerDelivery,
} from '../partnership/deadlines.js';
import { doersIn, timelineEvents } from '../partnership/events.js';
import { type Exchange, exchangesOf } from '../partnership/exchanges.js';
import { unitsPerDollar } from '../partnership/exchange-rates.js';
import { organisationOf } from '../partnership/partners.js';
import { waitOf } from '../partnership/payments.js';
import type { Partnership } from '../partnership/partnership.js';
import { type ReportLoad, reportLoads } from '../partnership/report-load.js';
import { type DesignWork, designWorkOf } from '../partnership/unpaid-design.js';
import { type RulesSettings, settingsOf } from '../rules/run-rules.js';
import { deadlineCluster } from '../rules/timeline/deadline-cluster.js';
import { lateFunds } from '../rules/timeline/late-funds.js';
import { reportingLoad } from '../rules/timeline/reporting-load.js';
import { shortNotice } from '../rules/timeline/short-notice.js';
import { slowDecision } from '../rules/timeline/slow-decision.js';
import { daysBetween } from '../workbook/calendar.js';

type Parts = Pressure['parts'];

/** So many days of work before the first payment are the worst that the index tells apart. */
const worstWait = 90;

/**
 * How hard the calendar presses on each organisation but the donor, 0 none to 100 severe: the mean of five parts,
 * each 0–100, by the thresholds of the rules that judge the same. A part without evidence is left out.
 *
 * - Notice: the mean over its dated requests of how far the days given fall short of the days asked for (20 of 20
 *   or more: 0; 5 of 20: 75; none: 100).
 * - Clustering: the share of its deadlines set by donor or lead that stand in a cluster.
 * - Reporting: 0 up to the most reports a year, 100 from twice as many; or by its money per report, 100 from
 *   half of the least, whichever is worse.
 * - Money: the mean of the days it works before its first payment (90 or more: 100) and of its design work (paid: 0,
 *   unpaid: 100).
 * - Asymmetry: the mean over its exchanges with the donor; 0 where the donor answers as fast as it asks to be
 *   answered, 100 where it takes as many times as long as `timeline/slow-decision` bears.
 *
 * @returns the whole partnership first (part by part the mean of the organisations), then every organisation of
 * which a part is known.
 */
export function measurePressure(
  partnership: Partnership,
  settings: Pick<RulesSettings, 'changed'>,
): readonly Pressure[] {
  const evidence = gather(partnership, settings);
  const each = doersIn(partnership)
    .map((partner) => withValue(partner, partsOf(partner, evidence)))
    .filter(({ value }) => value !== undefined);
  return [withValue(undefined, wholeOf(each)), ...each];
}

interface Evidence {
  readonly partnership: Partnership;
  readonly settings: Pick<RulesSettings, 'changed'>;
  readonly loads: readonly ReportLoad[];
  readonly designs: readonly DesignWork[];
  readonly exchanges: readonly Exchange[];
}

function gather(partnership: Partnership, settings: Pick<RulesSettings, 'changed'>): Evidence {
  return {
    partnership,
    settings,
    loads: reportLoads(partnership),
    designs: partnership.budget === undefined ? [] : designWorkOf(partnership),
    exchanges: exchangesOf(partnership),
  };
}

function partsOf(partner: string, evidence: Evidence): Parts {
  return {
    notice: noticePart(partner, evidence),
    clustering: clusteringPart(partner, evidence),
    reporting: reportingPart(partner, evidence),
    money: moneyPart(partner, evidence),
    asymmetry: asymmetryPart(partner, evidence),
  };
}

function noticePart(partner: string, { partnership, settings }: Evidence): number | undefined {
  const asked = settingsOf(shortNotice, partnership, settings);
  const country = organisationOf(partnership, partner)?.country;
  const own = timelineEvents(partnership).filter(({ who }) => who.includes(partner));
  return mean(
    own.flatMap((event) => {
      const notice = noticeOf(event, asked, country);
      return notice === undefined ? [] : [percent(1 - notice.given / notice.fair)];
    }),
  );
}

function clusteringPart(partner: string, { partnership, settings }: Evidence): number | undefined {
  const { clusterSize, clusterDays } = settingsOf(deadlineCluster, partnership, settings);
  const imposed = deadlinesOf(partnership).filter(isImposed);
  const own = onePerDelivery(imposed.filter(({ who }) => who.includes(partner)));
  return mean(own.map((_, place) => (isInCluster(own, place, clusterSize, clusterDays) ? 100 : 0)));
}

/** True where a run of `size` neighbours that includes this deadline spans at most `days`. */
function isInCluster(
  sorted: readonly Deadline[],
  place: number,
  size: number,
  days: number,
): boolean {
  for (let start = Math.max(0, place - size + 1); start <= place; start += 1) {
    const last = sorted[start + size - 1];
    const first = sorted[start];
    if (first === undefined || last === undefined) return false;
    if (daysBetween(first.due, last.due) <= days) return true;
  }
  return false;
}

function reportingPart(
  partner: string,
  { partnership, settings, loads }: Evidence,
): number | undefined {
  const { reportsPerYear, moneyPerReport } = settingsOf(reportingLoad, partnership, settings);
  const load = loads.find((one) => one.partner === partner);
  if (load === undefined) return undefined;
  const { aYear, perReport, reports } = load;
  const rate = unitsPerDollar(partnership);
  const byMoney = perReport !== undefined && reports.length > 1 && rate !== undefined;
  return Math.max(
    percent(aYear / reportsPerYear - 1),
    byMoney ? percent((moneyPerReport * rate) / perReport - 1) : 0,
  );
}

function moneyPart(
  partner: string,
  { partnership, settings, designs }: Evidence,
): number | undefined {
  const { graceDays } = settingsOf(lateFunds, partnership, settings);
  const wait = waitOf(partner, partnership);
  const design = designs.find((one) => one.partner === partner);
  return mean([
    ...(wait === undefined ? [] : [percent((wait.days - graceDays) / worstWait)]),
    ...(design === undefined ? [] : [design.isPaid ? 0 : 100]),
  ]);
}

function asymmetryPart(
  partner: string,
  { partnership, settings, exchanges }: Evidence,
): number | undefined {
  const { asymmetry } = settingsOf(slowDecision, partnership, settings);
  const own = exchanges.filter(({ partners }) => partners.includes(partner));
  const most = Math.max(asymmetry - 1, 0.01);
  return mean(own.map(({ given, taken }) => percent((taken / given - 1) / most)));
}

function wholeOf(each: readonly Pressure[]): Parts {
  const whole = (part: keyof Parts) => mean(each.flatMap(({ parts }) => parts[part] ?? []));
  return {
    notice: whole('notice'),
    clustering: whole('clustering'),
    reporting: whole('reporting'),
    money: whole('money'),
    asymmetry: whole('asymmetry'),
  };
}

function withValue(partner: string | undefined, parts: Parts): Pressure {
  const { notice, clustering, reporting, money, asymmetry } = parts;
  const known = [notice, clustering, reporting, money, asymmetry].flatMap((part) => part ?? []);
  return { partner, value: mean(known), parts };
}

function percent(share: number): number {
  return 100 * Math.min(1, Math.max(0, share));
}

/** `undefined` for no figures. */
function mean(figures: readonly number[]): number | undefined {
  if (figures.length === 0) return undefined;
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}
