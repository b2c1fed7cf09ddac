import type { Region } from './region.js';
import { rowsBetween } from './rows-between.js';
import type { BudgetColumns } from './budget-columns.js';
import { isExample } from './example-rows.js';
import { areSiblings, codeDepth, isChildCode, opensCount } from './line-codes.js';
import {
  isPreamble,
  isRemarkUnder,
  remarkLength,
  type TextHabits,
  textHabitsOf,
} from './remark-rows.js';
import { type Sight, sightOf } from './row-sights.js';
import { saysTotal } from './sum-cells.js';
import type { RowKind } from './table.js';
import { words } from './words/match.js';

/** What matters of a row once it is known what it looks like. */
type Telling = Pick<
  Sight,
  'row' | 'value' | 'label' | 'saysTotal' | 'code' | 'category' | 'sum' | 'hasFactors'
>;

/** A row as it looks before sums are tied to what they add up. */
export interface Draft extends Telling {
  readonly kind: RowKind;
  readonly confidence: number;
}

/** Tells lines, sections, sums and notes apart, row by row and by what is around them. */
export function draftRows(region: Region, columns: BudgetColumns): readonly Draft[] {
  const look = sightOf(region, columns);
  const sights = rowsBetween(region.firstRow, region.lastRow).map(look);
  const context = contextOf(sights);
  return sights.map((sight, place): Draft => {
    const { row, value, label, saysTotal, code, category, sum, hasFactors } = sight;
    const { kind, confidence } = kindOf(sight, place, sights, context);
    return { row, kind, confidence, value, label, saysTotal, code, category, sum, hasFactors };
  });
}

interface Context {
  /** Sums by lookup (SUMIF) stand out among lines that are typed or multiplied. */
  readonly lookupsAreSums: boolean;
  readonly firstFigures: number;
  readonly lastFigures: number;
  /** A row of text under most lines. */
  readonly commentsUnderLines: boolean;
  readonly linesHaveFactors: boolean;
  readonly lineLabelColumn: number;
  readonly habits: TextHabits;
  /** Formulas across stand beside headings too, as they were copied all the way down. */
  readonly headingsAddBlanks: boolean;
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
      isBareText(sight) &&
      (sights[place - 1]?.figures ?? 0) > 0 &&
      sight.label.length > remarkLength,
  ).length;
  const headings = sights.filter(
    (sight, place) => isBareText(sight) && (sights[place + 1]?.figures ?? 0) > 0,
  ).length;
  return {
    lookupsAreSums: lookups > 0 && lookups <= figures.length * 0.45,
    firstFigures: figures[0]?.row ?? 0,
    lastFigures: lastRowOf(sights.filter(({ value, isOpen }) => value !== undefined || isOpen)),
    commentsUnderLines: commented >= 2 && commented >= typed.length * 0.4,
    linesHaveFactors: factors >= Math.max(2, typed.length * 0.5),
    lineLabelColumn: [...columns].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
    habits: textHabitsOf(sights, isBareText),
    headingsAddBlanks: sights.filter(({ addsBlanks }) => addsBlanks).length * 2 <= headings,
  };
}

function isSumSight(sight: Sight, lookupsAreSums: boolean): boolean {
  const { sum, label, hasFactors, isLookup } = sight;
  const says = sight.saysTotal && !isRateLabel(label);
  if (sum !== undefined) {
    if (sum.kind === 'sum') return !hasFactors || says;
    if (sum.kind === 'copy') return says || !hasFactors;
    return sum.kind === 'rate' && says;
  }
  if (isLookup && lookupsAreSums && !hasFactors) return true;
  return says && (!hasFactors || saysNothingElse(label));
}

/** `TOTAL` over unit costs that are added up too; `Total station` is a thing to buy. */
function saysNothingElse(label: string): boolean {
  return words().isTerm(label, 'total') || words().isTerm(label, 'subtotal');
}

/** `Indirect costs, 7% of total direct costs` is a line although it says total; `Total indirect costs` is a sum. */
function isRateLabel(label: string): boolean {
  if (!isRate(label)) return false;
  const start = label.split(/\s+/).slice(0, 2).join(' ');
  return !saysTotal(start);
}

/** Indirect costs, a reserve, a tax: what is reckoned as a share of the rest. */
function isRate(label: string): boolean {
  return (['indirect', 'contingency', 'tax'] as const).some((term) => words().hasTerm(label, term));
}

function isBareText({ figures, texts, otherTexts, filled }: Sight): boolean {
  return texts > 0 && figures === 0 && otherTexts === 0 && filled <= 3;
}

type Kind = Pick<Draft, 'kind' | 'confidence'>;

function kindOf(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  if (sight.filled === 0) return { kind: 'blank', confidence: 1 };
  if (sight.isDecoration) return { kind: 'blank', confidence: 0.9 };
  if (sight.isHeadAgain) return { kind: 'header', confidence: 0.85 };
  if (sight.value !== undefined || sight.figures > 0)
    return figureKind(sight, place, sights, context);
  if (
    sight.saysTotal &&
    sight.label.length < 40 &&
    sight.otherTexts === 0 &&
    !hasLinesAfter(sights, place)
  ) {
    return { kind: 'subtotal', confidence: 0.6 };
  }
  return textKind(sight, place, sights, context);
}

function figureKind(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  if (isExample(sight.label)) return { kind: 'note', confidence: 0.7 };
  if (sight.goesBeyond && !sight.hasFactors) return { kind: 'note', confidence: 0.7 };
  // What the whole comes to for each person, or which part of it somebody pays: to be read, no cost.
  if (isShareRow(sight)) return { kind: 'note', confidence: 0.7 };
  if (isSumSight(sight, context.lookupsAreSums)) {
    return { kind: 'subtotal', confidence: sight.sum?.kind === 'sum' ? 0.95 : 0.8 };
  }
  if (sight.sum?.kind === 'rest' && !sight.hasFactors) return { kind: 'note', confidence: 0.6 };
  if (sight.value === undefined && sight.label === '') return { kind: 'note', confidence: 0.5 };
  if (context.linesHaveFactors && !sight.hasFactors && opensGroup(sight, place, sights)) {
    return { kind: 'subtotal', confidence: 0.75 };
  }
  if (context.headingsAddBlanks && sight.addsBlanks && hasLinesAfter(sights, place)) {
    return { kind: 'section', confidence: 0.6 };
  }
  return { kind: 'line', confidence: sight.hasFactors ? 0.97 : 0.88 };
}

function isShareRow({ isRatio, hasFactors, label }: Sight): boolean {
  return isRatio && !hasFactors && !isRate(label);
}

/** A typed figure over lines whose codes are its own with more behind (`1` over `1.1`, `1.2`). */
function opensGroup(sight: Sight, place: number, sights: readonly Sight[]): boolean {
  const next = sights[place + 1];
  return next !== undefined && isChildCode(sight.code, next.code);
}

function hasLinesAfter(sights: readonly Sight[], place: number): boolean {
  const next = sights.slice(place + 1, place + 3).find(({ filled }) => filled > 0);
  return next !== undefined && next.figures > 0 && !next.saysTotal;
}

function textKind(sight: Sight, place: number, sights: readonly Sight[], context: Context): Kind {
  const before = sights[place - 1];
  const next = nextFilled(sights, place);
  if (sight.isOpen && sight.label !== '') return { kind: 'line', confidence: 0.8 };
  if (sight.row > context.lastFigures && context.lastFigures > 0)
    return { kind: 'note', confidence: 0.8 };
  if (sight.figureTexts >= 2 && sight.row < context.firstFigures) {
    return { kind: 'note', confidence: 0.75 };
  }
  if (sight.otherTexts > 0) {
    return sight.label.length > 0 && sight.texts >= 2
      ? { kind: 'line', confidence: 0.7 }
      : { kind: 'note', confidence: 0.6 };
  }
  if (isNoteText(sight.label)) return { kind: 'note', confidence: 0.8 };
  const mayBeComment = context.commentsUnderLines && sight.label.length > remarkLength;
  if (mayBeComment && isOverComment(before) && sight.code === undefined) {
    return { kind: 'note', confidence: 0.75 };
  }
  if (sight.code === undefined && areSiblings(before?.code, next?.code)) {
    return { kind: 'note', confidence: 0.7 };
  }
  if (isChildCode(sight.code, next?.code)) return { kind: 'section', confidence: 0.95 };
  if (opensCount(sight.code, next?.code)) return { kind: 'section', confidence: 0.85 };
  if (isRemarkUnder(before, sight, context.habits)) return { kind: 'note', confidence: 0.75 };
  if (isPreamble(before, sight, context.habits)) return { kind: 'note', confidence: 0.7 };
  if (isLineWithoutFigures(sight, before, next, context)) return { kind: 'line', confidence: 0.55 };
  if (next === undefined) return { kind: 'note', confidence: 0.6 };
  return { kind: 'section', confidence: 0.85 };
}

/** Of one depth, both by letters or both by numbers: `B` after `2` opens a section. */
function isLikeCode(one: string, other: string): boolean {
  return codeDepth(one) === codeDepth(other) && /^\d/.test(one) === /^\d/.test(other);
}

/** `1` after `G` begins what stands under it. */
function startsToCount(code: string, next: string | undefined): boolean {
  return next !== undefined && /^(?:1|a|i)$/i.test(next) && !isLikeCode(code, next);
}

function lastRowOf(sights: readonly Sight[]): number {
  return sights[sights.length - 1]?.row ?? 0;
}

/** A line, filled in or not; a sum has no remark under it. */
function isOverComment(before: Sight | undefined): boolean {
  if (before === undefined || before.filled < 2 || before.label === '') return false;
  return !isSumSight(before, false);
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
    return isLikeCode(sight.code, before.code) && !startsToCount(sight.code, next.code);
  }
  return sight.code === undefined && isSumSight(next, false);
}
