import type { FoundTable } from './found-table.js';
import type { Saying } from '../facts.js';
import { sheetsDrawnOn } from '../workbook/formula.js';
import { fedFinder } from './feeds.js';
import { type Grid, gridFinder } from './grid.js';
import { sumsOfOthers } from './summaries.js';
import type { TableUse } from './table.js';
import { fold } from './words/fold.js';
import { words } from './words/match.js';

interface Verdict {
  readonly use: TableUse;
  readonly why: Saying;
}

/**
 * Settles which tables' money counts, so that it is counted once: a table that sums others is a summary; old
 * versions, hidden sheets that no shown figure draws on, empty forms and alternatives are left out.
 */
export function decideUse(
  found: readonly FoundTable[],
  grids: readonly Grid[],
): (table: FoundTable) => Verdict {
  const budgets = found.filter(({ kind }) => kind === 'budget');
  const gridOf = gridFinder(grids);
  const verdicts = new Map<FoundTable, Verdict>();
  const leave = (table: FoundTable, key: string, facts: Saying['facts'] = {}) => {
    if (!verdicts.has(table)) verdicts.set(table, { use: 'ignored', why: { key, facts } });
  };

  for (const table of budgets) {
    const why = reasonToLeave(table, budgets, gridOf);
    if (why !== undefined) leave(table, why);
  }
  const fedBy = fedFinder(budgets, gridOf);
  for (const table of budgets) {
    const fed = fedBy(table);
    if (fed !== undefined) leave(table, 'is-detail', { sheet: fed.sheet });
  }
  const remaining = budgets.filter((table) => !verdicts.has(table));
  const names = found.flatMap((table) => namesIn(table, gridOf(table)));
  for (const { table, parts, isWhole, ofReceivers } of sumsOfOthers(remaining, gridOf, names)) {
    const isReceivers = verdicts.get(table)?.use === 'counted';
    if (verdicts.has(table) && !isReceivers) continue;
    const { sheet } = table;
    for (const part of ofReceivers) {
      if (!verdicts.has(part)) verdicts.set(part, receivers(sheet));
    }
    const places = {
      list: parts.map(({ sheet }) => sheet).filter((sheet, at, all) => all.indexOf(sheet) === at),
    };
    if (isWhole && !isReceivers)
      verdicts.set(table, {
        use: 'summary',
        why: { key: 'sums-others', facts: { sheets: places } },
      });
    else for (const part of parts) leave(part, 'is-detail', { sheet });
  }
  for (const table of repeats(
    budgets.filter((one) => !verdicts.has(one)),
    gridOf,
  ))
    leave(table, 'is-repeat');
  leaveHidden(budgets, verdicts, gridOf, found);

  return (table) => verdicts.get(table) ?? usual(table, budgets, verdicts);
}

/** Names of organisations in a register, folded. */
function namesIn({ kind, columns, rows }: FoundTable, grid: Grid): readonly string[] {
  const column = kind === 'partners' ? columns.find(({ role }) => role === 'name') : undefined;
  if (column === undefined) return [];
  return rows
    .filter((row) => row.kind === 'line')
    .map(({ row }) => fold(grid.textAt(row, column.column)))
    .filter((name) => name !== '');
}

/** The budget of who receives a sub-grant of another sheet counts; the partnership counts its money once. */
function receivers(sheet: string): Verdict {
  return { use: 'counted', why: { key: 'is-partner-budget', facts: { sheet } } };
}

/** What stands unless something speaks against it. */
function usual(
  table: FoundTable,
  budgets: readonly FoundTable[],
  verdicts: ReadonlyMap<FoundTable, Verdict>,
): Verdict {
  if (table.kind === 'other') return { use: 'ignored', why: { key: 'no-money', facts: {} } };
  if (table.kind !== 'budget')
    return { use: 'counted', why: { key: `is-${table.kind}`, facts: {} } };
  const counted = budgets.filter((one) => !verdicts.has(one)).length;
  return {
    use: 'counted',
    why: { key: counted === 1 ? 'only-budget' : 'one-of-several', facts: { count: counted } },
  };
}

/** Why a table's name or emptiness speaks against counting it, where there are others to count. */
function reasonToLeave(
  table: FoundTable,
  budgets: readonly FoundTable[],
  gridOf: GridOf,
): string | undefined {
  if (budgets.length < 2) return undefined;
  const grid = gridOf(table);
  const others = budgets.filter((other) => other !== table);
  if (isEmpty(table, grid)) {
    const isLikeAnother = others.some(
      (other) => !isEmpty(other, gridOf(other)) && lineCount(other) >= lineCount(table) * 0.5,
    );
    return isLikeAnother ? 'is-empty' : undefined;
  }
  if (holdsRates(table, grid)) return 'is-rates';
  const name = table.sheet;
  const isOnly = others.every((other) => other.sheet === name);
  if (isOnly) return undefined;
  if (
    words().hasTerm(name, 'superseded') ||
    /^copy of |\(copy\)|copie de |copia de |cópia de /i.test(name)
  )
    return 'is-old';
  if (words().hasTerm(name, 'example')) return 'is-example';
  return words().hasTerm(name, 'guidance') ? 'is-guidance' : undefined;
}

function isEmpty(table: FoundTable, grid: Grid): boolean {
  const money = table.columns.filter(({ role }) => role === 'amount' || role.endsWith('-amount'));
  return !table.rows.some(
    ({ kind, row }) =>
      kind === 'line' && money.some(({ column }) => isSpent(grid.numberAt(row, column))),
  );
}

function isSpent(figure: number | undefined): boolean {
  return figure !== undefined && figure !== 0;
}

/** Rates of inflation, of fringe benefits, of overhead: no line comes to a whole unit of money. */
function holdsRates(table: FoundTable, grid: Grid): boolean {
  const money = table.columns.filter(({ role }) => role === 'amount' || role.endsWith('-amount'));
  const figures = table.rows
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ row }) => money.flatMap(({ column }) => grid.numberAt(row, column) ?? []))
    .filter((figure) => figure !== 0);
  return figures.length >= 4 && figures.every((figure) => Math.abs(figure) < 1);
}

function lineCount({ rows }: FoundTable): number {
  return rows.filter(({ kind }) => kind === 'line').length;
}

type GridOf = (table: FoundTable) => Grid;

/** Tables whose lines are those of an earlier one, word for word and figure for figure. */
function repeats(budgets: readonly FoundTable[], gridOf: GridOf): readonly FoundTable[] {
  const seen = new Set<string>();
  return budgets.filter((table) => {
    const print = fingerprint(table, gridOf(table));
    if (print === '' || !seen.has(print)) {
      seen.add(print);
      return false;
    }
    return true;
  });
}

function fingerprint(table: FoundTable, grid: Grid): string {
  const columns = table.columns.filter(({ role }) => role === 'description' || role === 'amount');
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  if (lines.length < 2) return '';
  const texts = lines
    .slice(0, 200)
    .map(({ row }) => columns.map(({ column }) => grid.textAt(row, column)).join('\t'));
  return `${lines.length}\n${texts.join('\n')}`;
}

/** A hidden sheet counts only where a figure on a shown sheet draws on it. */
function leaveHidden(
  budgets: readonly FoundTable[],
  verdicts: Map<FoundTable, Verdict>,
  gridOf: GridOf,
  found: readonly FoundTable[],
): void {
  const isHidden = (table: FoundTable) => gridOf(table).sheet.hidden === true;
  if (!budgets.some(isHidden)) return;
  const drawnOn = new Set(
    found
      .filter((table) => !isHidden(table))
      .flatMap((table) => sheetsNamedIn(table, gridOf(table))),
  );
  for (const table of budgets) {
    if (!isHidden(table) || drawnOn.has(table.sheet)) continue;
    if (verdicts.get(table)?.use === 'ignored') continue;
    verdicts.set(table, { use: 'ignored', why: { key: 'hidden-sheet', facts: {} } });
  }
}

function sheetsNamedIn(table: FoundTable, grid: Grid): readonly string[] {
  const sheets = new Set<string>();
  for (const { row } of table.rows) {
    for (const { column } of table.columns) {
      for (const sheet of sheetsDrawnOn(grid.formulaAt(row, column) ?? '')) sheets.add(sheet);
    }
  }
  return [...sheets];
}
