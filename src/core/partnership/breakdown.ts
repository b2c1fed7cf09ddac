import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { readFormula } from '../workbook/formula.js';
import { readNumber } from '../workbook/number.js';
import { isNear, type Tolerance } from './arithmetic.js';
import { isDrawnFromElsewhere } from './drawn-from-elsewhere.js';
import { holdsMoney, isUnreadable, tablesOfLines } from './lines.js';
import type { Line, Partnership } from './partnership.js';
import { isMonthOfPay } from './salary.js';

/** An amount that is not broken down: why, and whether a remark at least lists what it is made of. */
export interface LumpSum {
  readonly why: 'no-breakdown' | 'lump-word' | 'mock-breakdown';
  readonly isDescribed: boolean;
}

/** Where else a line's parts may stand. */
type Surroundings = Pick<Partnership, 'workbook' | 'tables'>;

const sameMoney: Tolerance = { toleranceMoney: 1, toleranceShare: 0.005 };

/**
 * Whether a line is one sum without parts. `undefined` where it is broken down: by quantity and unit cost, as a
 * rate on a base, in another table, or because it is one thing at one price.
 */
export function lumpSumOf(line: Line, around: Surroundings): LumpSum | undefined {
  if (!holdsMoney(line) || isRateRow(line)) return undefined;
  const why = whyLump(line);
  if (why === undefined || isMonthOfPay(line) || isItemisedElsewhere(line, around))
    return undefined;
  return { why, isDescribed: isDescribed(line) };
}

/** True where a line's parts stand in another place: its figures are drawn from there, or it names the tab. */
export function isItemisedElsewhere(line: Line, around: Surroundings): boolean {
  return isDrawnFromElsewhere(line, around) || pointsToTab(line, around);
}

/** A rate on a base is broken down; so are contingency and taxes. */
export function isRateRow({ isRate, costClass }: Line): boolean {
  return isRate || costClass === 'contingency' || costClass === 'tax';
}

/** `=F5*C6`: so many times what the row above comes to, which is broken down there. */
export function isTimesAnother({ amountFormula, cells, row }: Line): boolean {
  if (amountFormula === undefined || cells.amount === undefined) return false;
  const { shape, references } = readFormula(amountFormula);
  const { column } = cells.amount;
  return (
    shape === 'product' &&
    references.some(
      ({ area, sheet }) =>
        sheet === undefined && area.left === column && area.right === column && area.top !== row,
    )
  );
}

/** True where neither a count (quantity, duration) nor a unit cost is given, in any form. */
function hasNoBreakdown(line: Line): boolean {
  return (
    line.unitCost === undefined &&
    countsOf(line).length === 0 &&
    !(['quantity', 'duration', 'unit-cost'] as const).some(
      (role) => isUnreadable(line, role) && !isLumpWord(unreadText(line, role)),
    )
  );
}

/** So many lines without any breakdown are a table that gives none, even if it has columns for it. */
const linesThatShowTheForm = 10;

/** Lines with money by table, for tables that have no column for factors, or leave them blank throughout. */
export function tablesWithoutBreakdown(
  partnership: Partnership,
  ignoreBelow: number,
): readonly (readonly Line[])[] {
  const isAsked = (line: Line) => holdsMoney(line, ignoreBelow);
  return tablesOfLines(partnership)
    .filter((all) => all.every((line) => !isAsked(line) || hasNoBreakdown(line)))
    .map((all) => all.filter(isAsked))
    .filter(
      (own) => own.length > 1 && (own.length >= linesThatShowTheForm || !own.some(hasFactorColumn)),
    );
}

function hasFactorColumn({ cells }: Line): boolean {
  return (cells.quantity ?? cells.duration ?? cells['unit-cost']) !== undefined;
}

/** True where a text is a word for a lump sum, or says that the sum is one. */
export function isLumpWord(text: string): boolean {
  return words().isTerm(text, 'lump-sum-unit') || words().hasTerm(text, 'lump-sum');
}

function whyLump(line: Line): LumpSum['why'] | undefined {
  const isOnce = line.factors.every(({ role, value }) => role === 'percent' || value === 1);
  if (isOnce && saysLump(line)) return 'lump-word';
  if (hasNoBreakdown(line)) return 'no-breakdown';
  return isOnce && isMock(line) ? 'mock-breakdown' : undefined;
}

function saysLump({ unit = '', descriptionTerms, remarks }: Line): boolean {
  return (
    isLumpWord(unit) ||
    descriptionTerms.terms.includes('lump-sum') ||
    remarks.some((text) => words().hasTerm(text, 'lump-sum'))
  );
}

/** One of something that the unit does not name, at the price of the whole line. */
function isMock(line: Line): boolean {
  if (line.unitCost === undefined || line.amount === undefined) return false;
  const asksCount = line.cells.quantity !== undefined || line.cells.duration !== undefined;
  if (countsOf(line).length === 0 && asksCount) return false;
  if (!isNear(line.unitCost, line.amount, sameMoney)) return false;
  if (line.cells.unit === undefined) return isNotOneThing(line);
  return !isNamedUnit(line.unit) && !isOneThing(line);
}

function isNamedUnit(unit: string | undefined): boolean {
  if (unit === undefined) return false;
  if (words().isTerm(unit, 'thing-unit')) return true;
  return !words().isTerm(unit, 'meaningless-unit') && !words().isTerm(unit, 'workshop');
}

/** A laptop is one thing, a workshop is not. */
function isOneThing({ description = '' }: Line): boolean {
  return words().hasTerm(description, 'equipment') && !words().hasTerm(description, 'workshop');
}

/** Where no unit is asked for, only a word that cannot be one thing tells. */
function isNotOneThing({ description = '' }: Line): boolean {
  return words().hasTerm(description, 'workshop') || words().isTerm(description, 'vague');
}

/** Quantities and durations; a share of something is no count. */
function countsOf({ factors }: Line): readonly number[] {
  return factors.filter(({ role }) => role !== 'percent').map(({ value }) => value);
}

function unreadText({ unreadable }: Line, role: 'quantity' | 'duration' | 'unit-cost'): string {
  return unreadable.find((cell) => cell.role === role)?.text ?? '';
}

/** A remark that lists elements, or a calculation written out, says what the sum is made of. */
export function isDescribed({ description = '', remarks, amount }: Line): boolean {
  return (
    remarks.some((text) => listsElements(text) || multipliesOut(text, amount)) ||
    isCalculation(description)
  );
}

/** "250 people at 360", where that makes the amount. */
function multipliesOut(text: string, amount: number | undefined): boolean {
  const figures = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => readNumber(figure)?.value);
  const product = figures.reduce<number>((all, figure) => all * (figure ?? 0), 1);
  return figures.length >= 2 && amount !== undefined && isNear(product, amount, sameMoney);
}

function listsElements(text: string): boolean {
  if (isCalculation(text)) return true;
  const elements = text
    .split(/[,;+/\n•،؛&]| - /)
    .filter((part) => /\p{L}{2}/u.test(part) && !isEmptyTalk(part));
  const told = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return (elements.length >= 2 && told >= 3) || (told >= 6 && !isEmptyTalk(text));
}

function isEmptyTalk(text: string): boolean {
  return (['lump-sum', 'lump-sum-unit', 'vague', 'withheld'] as const).some((term) =>
    words().isTerm(text, term),
  );
}

/** `30 people x 3 days x 20`. */
function isCalculation(text: string): boolean {
  return /\d[^\d\n]{0,25}[x×*@][^\d\n]{0,15}\d/i.test(text);
}

/** "Sub-grant to B, see tab B", where B is a tab with a budget. */
function pointsToTab(
  { description = '', remarks, sheet }: Line,
  { tables }: Surroundings,
): boolean {
  const pointing = [description, ...remarks].filter((text) => words().hasTerm(text, 'elsewhere'));
  if (pointing.length === 0) return false;
  const tabs = tables
    .filter((table) => table.kind === 'budget' && table.sheet !== sheet)
    .map((table) => ` ${fold(table.sheet)} `);
  return pointing.some((text) =>
    tabs.some((tab) => tab.trim() !== '' && ` ${fold(text)} `.includes(tab)),
  );
}
