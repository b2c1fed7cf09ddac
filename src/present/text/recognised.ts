import type { Report, ReportTable } from '../../core/report.js';
import { countBudgetLines } from './group-findings.js';
import { hanging, padded, widthOf } from './layout.js';
import { placeName } from './place.js';
import { type Teller, tellerFor } from './teller.js';

/** Tables left out that are named one by one. */
const ignoredShown = 5;

/** What was taken for a budget, partners and a timeline, and what was left out and why. */
export function writeRecognised(report: Report, teller: Teller): readonly string[] {
  const { tables } = report;
  const { tell } = teller;
  const used = tables.filter(({ kind, use }) => kind !== 'other' && use !== 'ignored');
  const ignored = tables.filter(({ kind, use }) => kind !== 'other' && use === 'ignored');
  const entries: readonly Entry[] = [
    ...budgetsTogether(report, teller),
    ...(['budget', 'partners', 'timeline'] as const).flatMap((kind) => {
      const own = used.filter((table) => table.kind === kind);
      if (own.length > 0) return withoutRepeats(own.flatMap((table) => entriesOf(table, teller)));
      return [{ label: tell(`table.${kind}`), text: tell(`table.${kind}.none`) }];
    }),
    ...used.filter(({ kind }) => kind === 'answers').flatMap((table) => entriesOf(table, teller)),
    ...ignored.slice(0, ignoredShown).map(({ sheet, range, why }) => ({
      label: tell('table.ignored'),
      text: tell('table.place.why', { place: placeName(sheet, range), why }),
    })),
    ...moreIgnored(ignored.length - ignoredShown, teller),
  ];
  const width = entries.reduce((most, { label }) => Math.max(most, widthOf(label)), 0) + 4;
  return [
    tell('heading.recognised'),
    ...entries.flatMap(({ label, text }) => hanging(padded(`  ${label}`, width), text)),
  ];
}

/** Where the money stands in several tables, what they come to. */
function budgetsTogether(report: Report, { tell }: Teller): readonly Entry[] {
  const { tables, money } = report;
  const counted = tables.filter(({ kind, use }) => kind === 'budget' && use === 'counted');
  if (counted.length < 2 || money.linesTotal === null) return [];
  const facts = { lines: countBudgetLines(report), money: { money: money.linesTotal } };
  return [{ label: tell('table.together'), text: tell('budget.together', facts) }];
}

/** Tables side by side often have the same columns: said once. */
function withoutRepeats(entries: readonly Entry[]): readonly Entry[] {
  let columns = '';
  return entries.filter(({ label, text }) => {
    if (label !== '') return true;
    const isNew = text !== columns;
    columns = text;
    return isNew;
  });
}

function moreIgnored(count: number, { tell }: Teller): readonly Entry[] {
  return count > 0 ? [{ label: '', text: tell('table.ignored.more', { count }) }] : [];
}

interface Entry {
  readonly label: string;
  readonly text: string;
}

function entriesOf(table: ReportTable, teller: Teller): readonly Entry[] {
  const { tell } = teller;
  const place = placeName(table.sheet, table.range);
  if (table.kind === 'budget' && table.use === 'summary') {
    return [
      { label: tell('table.summary'), text: tell('table.place.why', { place, why: table.why }) },
    ];
  }
  if (table.kind === 'budget') {
    return budgetEntries(table, place, tellerFor(teller.phrasebook, table.currency));
  }
  const rows = table.rows.filter(({ kind }) => kind === 'line').length;
  return [
    { label: tell(`table.${table.kind}`), text: tell(`table.${table.kind}.rows`, { place, rows }) },
  ];
}

function budgetEntries(table: ReportTable, place: string, teller: Teller): readonly Entry[] {
  const { tell } = teller;
  const lines = table.rows.filter(({ kind }) => kind === 'line').length;
  const sentences = [
    tell('budget.lines', { place, lines }),
    sumOf(table, teller),
    table.currency === null
      ? tell('budget.noCurrency')
      : tell('budget.currency', { currency: table.currency }),
  ];
  return [
    { label: tell('table.budget'), text: sentences.join(' ') },
    { label: '', text: tell('budget.columns', { columns: columnsOf(table, teller) }) },
  ];
}

/** What the lines add up to, beside what the table itself states. */
function sumOf(
  { linesTotal, statedTotal, statedTotalCell }: ReportTable,
  { tell }: Teller,
): string {
  const cell = statedTotalCell ?? '';
  if (linesTotal === null) {
    return statedTotal === null
      ? tell('budget.noSum')
      : tell('budget.statedAlone', { cell, stated: { money: statedTotal } });
  }
  const lines = { money: linesTotal };
  if (statedTotal === null) return tell('budget.sum', { lines });
  const gap = Math.round((statedTotal - linesTotal) * 100) / 100;
  if (gap === 0) return tell('budget.sumAsStated', { lines, cell });
  return tell(gap > 0 ? 'budget.sumBelowStated' : 'budget.sumAboveStated', {
    lines,
    cell,
    stated: { money: statedTotal },
    gap: { money: Math.abs(gap) },
  });
}

function columnsOf({ columns }: ReportTable, { phrasebook }: Teller): string {
  return columns
    .filter(({ role }) => role !== 'ignore')
    .map(({ column, role, name }) => {
      const said = phrasebook.terms[`role.${role}`] ?? role.split('-').join(' ');
      return `${column}\u00a0${said}${name === null ? '' : ` (${name})`}`;
    })
    .join(phrasebook.listSeparator);
}
