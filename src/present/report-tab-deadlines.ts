import type { Report, ReportDeadline } from '../core/report.js';
import { plainBlock, type TabBlock, withChart } from './report-tab-block.js';
import type { Speaker } from './report-tab-words.js';
import { bandOf, columns, lineOf, type PlanRow, text } from './sheet-plan.js';

/** As many organisations as the tab has columns for figures; those with the most deadlines. */
const mostOrganisations = columns - 2;
/** A longer calendar leaves out months without a deadline. */
const mostMonths = 18;

/** How many deadlines each organisation has in each month: the calendar as a table, and drawn. */
export function deadlinesBlock({ deadlines }: Report, speaker: Speaker): TabBlock {
  const { say } = speaker;
  const named = deadlines.filter(({ partners }) => partners.length > 0);
  const organisations = mostBurdened(named);
  if (organisations.length === 0) return plainBlock([]);
  const months = monthsOf(named);
  const rows: PlanRow[] = [
    lineOf(say('deadlinesHeading'), 'heading'),
    [undefined, text(say('deadlinesNote'), 'quiet')],
    bandOf(
      [
        text('', 'column-head'),
        text(say('month'), 'column-head'),
        ...organisations.map((name) => text(name, 'number-head')),
      ],
      'column-head',
    ),
    ...months.map((month): PlanRow => [
      undefined,
      text(monthName(month, speaker)),
      ...organisations.map((name) => ({
        kind: 'number' as const,
        value: named.filter((one) => isIn(month, one) && one.partners.includes(name)).length,
        format: '0',
        look: 'body' as const,
      })),
    ]),
  ];
  return withChart(rows, {
    kind: 'column',
    title: say('deadlinesHeading'),
    columns: { first: 2, last: organisations.length + 2 },
    count: months.length,
  });
}

function mostBurdened(deadlines: readonly ReportDeadline[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { partners } of deadlines) {
    for (const name of partners) count.set(name, (count.get(name) ?? 0) + 1);
  }
  const ranked = [...count].sort(([, one], [, other]) => other - one).slice(0, mostOrganisations);
  return ranked.map(([name]) => name);
}

/** From the first to the last, as `2026-09`; those in between too, where there is room. */
function monthsOf(deadlines: readonly ReportDeadline[]): readonly string[] {
  const own = [...new Set(deadlines.map(({ due }) => due.slice(0, 7)))].sort();
  const [first = ''] = own;
  const last = own[own.length - 1] ?? '';
  const all = [first];
  while ((all[all.length - 1] ?? '') < last && all.length <= mostMonths) {
    all.push(monthAfter(all[all.length - 1] ?? ''));
  }
  return all.length > mostMonths ? own : all;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}`;
}

function isIn(month: string, { due }: ReportDeadline): boolean {
  return due.slice(0, 7) === month;
}

function monthName(month: string, { voice }: Speaker): string {
  const [year = '', number = ''] = month.split('-');
  return `${voice.phrasebook.dates.months[Number(number) - 1] ?? number} ${year}`;
}
