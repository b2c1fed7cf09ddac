import type { Report, ReportFinding, ReportTable } from '../../core/report.js';
import type { TableKind } from '../../core/tables/table.js';
import { openOnly } from './explained.js';
import type { FirstStepsView, HeadView, MissingView } from './parts.js';
import { placeName, placeText } from './places.js';
import { plain, type SidebarWords } from './words.js';

/** The head of the sidebar: what was recognised, and the result in a sentence. */
export function viewHead(report: Report, words: SidebarWords): HeadView {
  const hasBudget = has(report, 'budget');
  return {
    recognised: report.tables
      .map((table) => tableLine(table, words.inCurrency(table.currency)))
      .filter((line): line is string => line !== undefined),
    missing: hasBudget ? missingTables(report, words) : [],
    summary: summaryOf(report, hasBudget, words),
    detail: hasBudget ? detailOf(report, words) : null,
    firstSteps: hasBudget ? null : firstSteps(words),
  };
}

/** True where some table of that kind is counted or sums others; a table left out is no ground for a check. */
export function has({ tables }: Report, kind: TableKind): boolean {
  return tables.some((table) => table.kind === kind && table.use !== 'ignored');
}

function tableLine(table: ReportTable, words: SidebarWords): string | undefined {
  const place = placeName(table.sheet, table.range, words);
  if (table.kind === 'other') return undefined;
  if (table.use === 'ignored') return words.text('head.ignored', { place, why: plain(table.why) });
  if (table.use === 'summary') return words.text('head.summary', { place });
  const count = table.rows.filter(({ kind }) => kind === 'line').length;
  if (table.kind === 'partners') return words.text('head.partners', { place, count });
  if (table.kind === 'timeline') return words.text('head.timeline', { place, count });
  if (table.kind === 'answers') return words.text('head.answers', { place });
  const total = table.linesTotal ?? table.statedTotal;
  return total === null
    ? words.text('head.budgetWithoutTotal', { place, lines: count })
    : words.text('head.budget', { place, lines: count, total: { money: total } });
}

function missingTables(report: Report, words: SidebarWords): readonly MissingView[] {
  const forms: readonly MissingView[] = [
    { form: 'partners', text: words.text('head.noPartners') },
    { form: 'timeline', text: words.text('head.noTimeline') },
  ];
  return forms.filter(({ form }) => !has(report, form));
}

function summaryOf(report: Report, hasBudget: boolean, words: SidebarWords): string {
  const count = openOnly(report).findings.length;
  if (count > 0) return words.text('head.findings', { count });
  if (report.findings.length > 0) return words.text('head.noneOpen');
  return words.text(hasBudget ? 'head.noFindings' : 'head.noBudget');
}

function detailOf(report: Report, words: SidebarWords): string | null {
  if (report.findings.length === 0) return words.text('head.clean');
  const { findings } = openOnly(report);
  const largest = findings.reduce<ReportFinding | undefined>(
    (most, finding) => ((finding.amount ?? 0) > (most?.amount ?? 0) ? finding : most),
    undefined,
  );
  if (!largest) return null;
  const amount = { money: largest.amount ?? 0 };
  const place = placeText(largest, 1, words);
  return place === null
    ? words.text('head.largestWithoutPlace', { amount })
    : words.text('head.largest', { amount, place });
}

function firstSteps(words: SidebarWords): FirstStepsView {
  return {
    title: words.text('firstSteps.title'),
    needs: [
      words.text('firstSteps.header'),
      words.text('firstSteps.rows'),
      words.text('firstSteps.total'),
    ],
    next: words.text('firstSteps.next'),
  };
}
