import type { BudgetColumns } from './budget-columns.js';
import { rowsBetween } from './column-facts.js';
import { codeOf, isChildCode } from './line-codes.js';
import type { Region } from './regions.js';
import { saysTotal, type VerticalSum, verticalSumAt } from './sum-cells.js';
import type { BudgetRole, RowKind } from './table.js';
import { words } from './words/match.js';

/** A row as it looks before sums are tied to what they add up. */
export interface Draft {
  readonly row: number;
  readonly kind: RowKind;
  readonly confidence: number;
  /** The figure in the amount column, or the sum of its parts where there is no such column. */
  readonly value: number | undefined;
  readonly label: string;
  readonly code: string | undefined;
  /** The column that the label stands in. */
  readonly labelColumn: number;
  readonly sum: VerticalSum | undefined;
  readonly hasFactors: boolean;
  /** The row before holds nothing. */
  readonly afterBlank: boolean;
}

interface Sight extends Omit<Draft, 'kind' | 'confidence'> {
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  /** Texts beside the label: a unit, a remark, an organisation. */
  readonly otherTexts: number;
  readonly isLookup: boolean;
  /** Its formula adds figures of the table beside this one. */
  readonly goesBeyond: boolean;
  readonly isHeadAgain: boolean;
}

/** Tells lines, sections, sums and notes apart, row by row and by what is around them. */
export function draftRows(region: Region, columns: BudgetColumns): readonly Draft[] {
  const look = sightOf(region, columns);
  const sights: Sight[] = [];
  let afterBlank = false;
  for (const row of rowsBetween(region.firstRow, region.lastRow)) {
    const sight: Sight = { ...look(row), afterBlank };
    sights.push(sight);
    afterBlank = sight.filled === 0;
  }
  const context = contextOf(sights);
  return sights.map((sight, place) => ({ ...sight, ...kindOf(sight, place, sights, context) }));
}

interface Context {
  /** Sums by lookup (SUMIF) stand out among lines that are typed or multiplied. */
  readonly lookupsAreSums: boolean;
  readonly lastFigures: number;
  readonly hasSumsBelow: boolean;
  /** A row of text under most lines. */
  readonly commentsUnderLines: boolean;
  readonly linesHaveFactors: boolean;
  readonly lineLabelColumn: number;
}

function contextOf(sights: readonly Sight[]): Context {
  const figures = sights.filter(({ value }) => value !== undefined);
  const lookups = figures.filter(({ isLookup }) => isLookup).length;
  const typed = figures.filter((sight) => !isSumSight(sight, false));
  const factors = typed.filter(({ hasFactors }) => hasFactors).length;
  const columns = new Map<number, number>();
  for (const { labelColumn } of typed)
    columns.set(labelColumn, (columns.get(labelColumn) ?? 0) + 1);
  const commented = sights.filter(
    (sight, place) =>
      isBareText(sight) && (sights[place - 1]?.figures ?? 0) > 0 && sight.label.length > 25,
  ).length;
  return {
    lookupsAreSums: lookups > 0 && lookups <= figures.length * 0.45,
    lastFigures: figures[figures.length - 1]?.row ?? 0,
    hasSumsBelow: sights.some(
      ({ sum, row }) => sum?.kind === 'sum' && sum.areas.every(({ bottom }) => bottom < row),
    ),
    commentsUnderLines: commented >= 3 && commented >= typed.length * 0.5,
    linesHaveFactors: factors >= Math.max(2, typed.length * 0.5),
    lineLabelColumn: [...columns].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
  };
}

const factorRoles: ReadonlySet<BudgetRole> = new Set([
  'quantity',
  'duration',
  'unit-cost',
  'percent',
]);
const moneyRoles: ReadonlySet<BudgetRole> = new Set([
  'amount',
  'period-amount',
  'source-amount',
  'organisation-amount',
]);

function sightOf(
  region: Region,
  { columns, amount: amountColumn }: BudgetColumns,
): (row: number) => Omit<Sight, 'afterBlank'> {
  const { grid } = region;
  const inRole = (roles: ReadonlySet<string>) =>
    columns.filter(({ role }) => roles.has(role)).map(({ column }) => column);
  const amount = columns.find(({ role }) => role === 'amount')?.column;
  const isBeyond = (column: number) => column < region.left || column > region.right;
  const source = amountColumn?.convertedFrom;
  const money = [...inRole(moneyRoles), ...(source === undefined ? [] : [source])];
  const factors = columns
    .filter(({ role, name }) => factorRoles.has(role as BudgetRole) && name === undefined)
    .map(({ column }) => column);
  const labels = inRole(new Set(['description', 'category', 'code', 'organisation', 'location']));
  const codes = inRole(new Set(['code']));
  const heads = new Map(
    columns.map(({ column, header }): [number, string] => [column, header.trim().toLowerCase()]),
  );

  return (row) => {
    let filled = 0;
    let figures = 0;
    let texts = 0;
    let otherTexts = 0;
    let again = 0;
    for (const { column, role } of columns) {
      const kind = grid.kindAt(row, column);
      if (kind === 'blank') continue;
      filled += 1;
      const isMark = codes.includes(column);
      if (kind === 'number' && !isMark && role !== 'ignore') figures += 1;
      if (kind === 'text') {
        texts += 1;
        if (!labels.includes(column) && role !== 'ignore') otherTexts += 1;
        const head = heads.get(column) ?? '';
        if (head !== '' && head === grid.textAt(row, column).toLowerCase()) again += 1;
      }
    }
    const { label, labelColumn } = labelIn(region, row, columns);
    const sum = sumIn(region, row, amount, money);
    const formulas = money.map((column) => grid.formulaAt(row, column));
    return {
      row,
      filled,
      figures,
      texts,
      otherTexts,
      label,
      labelColumn,
      code: codeOf(grid, row, codes, label),
      value: amount === undefined ? addUp(region, row, money) : grid.numberAt(row, amount),
      sum,
      goesBeyond: sum !== undefined && sum.columnsBeside.some(isBeyond),
      hasFactors: factors.some((column) => grid.kindAt(row, column) === 'number'),
      isLookup: formulas.some(
        (formula) => formula !== undefined && /SUMIFS?\(|SUBTOTAL\(|SUMPRODUCT\(/i.test(formula),
      ),
      isHeadAgain: again >= 2 && again >= filled * 0.5,
    };
  };
}

function labelIn(region: Region, row: number, columns: BudgetColumns['columns']) {
  const order = [
    'description',
    'category',
    'organisation',
    'location',
    'code',
    'ignore',
    'unit',
    'notes',
  ];
  let best: { label: string; labelColumn: number; rank: number } | undefined;
  for (const { column, role } of columns) {
    if (region.grid.kindAt(row, column) !== 'text') continue;
    const label = region.grid.textAt(row, column);
    const rank = order.indexOf(role) < 0 ? 6 : order.indexOf(role);
    const better =
      best === undefined || rank < best.rank || (saysTotal(label) && !saysTotal(best.label));
    if (better) best = { label, labelColumn: column, rank };
  }
  return { label: best?.label ?? '', labelColumn: best?.labelColumn ?? 0 };
}

function addUp(region: Region, row: number, money: readonly number[]): number | undefined {
  const known = money
    .map((column) => region.grid.numberAt(row, column))
    .filter((value): value is number => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/** The vertical sum in the amount column, or in a part's column where the amount is added across. */
function sumIn(region: Region, row: number, amount: number | undefined, money: readonly number[]) {
  if (amount !== undefined) {
    const own = verticalSumAt(region.grid, row, amount);
    if (own !== undefined) return own;
  }
  return money
    .map((column) => verticalSumAt(region.grid, row, column))
    .find((sum) => sum !== undefined && sum.kind !== 'rate');
}

function isSumSight(sight: Sight, lookupsAreSums: boolean): boolean {
  const { sum, label, hasFactors, isLookup } = sight;
  const says = saysTotal(label) && !isRateLabel(label);
  if (sum !== undefined) {
    if (sum.kind === 'sum') return !hasFactors || says;
    if (sum.kind === 'copy') return says || !hasFactors;
    return sum.kind === 'rate' && says;
  }
  if (isLookup && lookupsAreSums && !hasFactors) return true;
  return says && !hasFactors;
}

/** `Indirect costs, 7% of total direct costs` is a line although it says total; `Total indirect costs` is a sum. */
function isRateLabel(label: string): boolean {
  const isRate = (['indirect', 'contingency', 'tax'] as const).some((term) =>
    words().hasTerm(label, term),
  );
  if (!isRate) return false;
  const start = label.split(/\s+/).slice(0, 2).join(' ');
  return !saysTotal(start);
}

function isBareText({ figures, texts, otherTexts, filled }: Sight): boolean {
  return texts > 0 && figures === 0 && otherTexts === 0 && filled <= 3;
}

type Kind = Pick<Draft, 'kind' | 'confidence'>;

function kindOf(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  if (sight.filled === 0) return { kind: 'blank', confidence: 1 };
  if (sight.isHeadAgain) return { kind: 'header', confidence: 0.85 };
  if (sight.value !== undefined || sight.figures > 0)
    return figureKind(sight, place, sights, context);
  if (
    saysTotal(sight.label) &&
    sight.label.length < 40 &&
    sight.otherTexts === 0 &&
    !hasLinesAfter(sights, place)
  ) {
    return { kind: 'subtotal', confidence: 0.6 };
  }
  return textKind(sight, place, sights, context);
}

function figureKind(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  if (sight.goesBeyond && !sight.hasFactors) return { kind: 'note', confidence: 0.7 };
  if (isSumSight(sight, context.lookupsAreSums)) {
    return { kind: 'subtotal', confidence: sight.sum?.kind === 'sum' ? 0.95 : 0.8 };
  }
  if (sight.sum?.kind === 'rest' && !sight.hasFactors) return { kind: 'note', confidence: 0.6 };
  if (sight.value === undefined && sight.label === '') return { kind: 'note', confidence: 0.5 };
  if (context.linesHaveFactors && !sight.hasFactors && opensGroup(sight, place, sights)) {
    return { kind: 'subtotal', confidence: 0.75 };
  }
  return { kind: 'line', confidence: sight.hasFactors ? 0.97 : 0.88 };
}

/** A typed figure over lines whose codes are its own with more behind (`1` over `1.1`, `1.2`). */
function opensGroup(sight: Sight, place: number, sights: readonly Sight[]): boolean {
  const next = sights[place + 1];
  return next !== undefined && isChildCode(sight.code, next.code);
}

function hasLinesAfter(sights: readonly Sight[], place: number): boolean {
  const next = sights.slice(place + 1, place + 3).find(({ filled }) => filled > 0);
  return next !== undefined && next.figures > 0 && !saysTotal(next.label);
}

function textKind(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  const before = sights[place - 1];
  const next = nextFilled(sights, place);
  if (sight.row > context.lastFigures && context.lastFigures > 0)
    return { kind: 'note', confidence: 0.8 };
  if (sight.otherTexts > 0) {
    return sight.label.length > 0 && sight.texts >= 2
      ? { kind: 'line', confidence: 0.7 }
      : { kind: 'note', confidence: 0.6 };
  }
  if (isNoteText(sight.label)) return { kind: 'note', confidence: 0.8 };
  if (context.commentsUnderLines && (before?.figures ?? 0) > 0 && sight.code === undefined) {
    return { kind: 'note', confidence: 0.75 };
  }
  if (isChildCode(sight.code, next?.code)) return { kind: 'section', confidence: 0.95 };
  if (isLineWithoutFigures(sight, before, next, context)) return { kind: 'line', confidence: 0.55 };
  if (next === undefined) return { kind: 'note', confidence: 0.6 };
  return { kind: 'section', confidence: 0.85 };
}

function nextFilled(sights: readonly Sight[], place: number): Sight | undefined {
  for (let at = place + 1; at < sights.length; at++) {
    const sight = sights[at];
    if (sight !== undefined && sight.filled > 0) return sight;
  }
  return undefined;
}

function isNoteText(text: string): boolean {
  return text.length > 110 || /^(\*|\(?\*|NB\b|N\.B\.|Note\b|Nota\b|ملاحظة)/i.test(text);
}

/** A text among lines where their texts stand, with a code of their depth, or right before a sum. */
function isLineWithoutFigures(
  sight: Sight,
  before: Sight | undefined,
  next: Sight | undefined,
  context: Context,
): boolean {
  if (next === undefined || before === undefined) return false;
  if (sight.labelColumn !== context.lineLabelColumn) return false;
  const isAmongLines = before.figures > 0 && !isSumSight(before, false) && next.figures > 0;
  if (!isAmongLines) return false;
  if (sight.code !== undefined && before.code !== undefined) {
    return depthOf(sight.code) === depthOf(before.code);
  }
  return (
    isSumSight(next, false) ||
    (context.hasSumsBelow && !sight.afterBlank && sight.code !== undefined)
  );
}

function depthOf(code: string): number {
  return code.split(/[.\-/]/).filter((part) => part !== '').length;
}
