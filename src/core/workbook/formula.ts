import type { NamedArea } from './address.js';
import { type FormulaToken, formulaTokens } from './formula-tokens.js';
import { remembering } from './remember.js';

/**
 * What a formula does, as far as a budget is concerned. `sum`: adds cells, by SUM, SUBTOTAL or `+`;
 * `product`: multiplies cells; `rate`: a literal rate times a cell or a sum; `other`: anything else.
 */
export type FormulaShape = 'sum' | 'product' | 'rate' | 'other';

export interface FormulaReading {
  readonly shape: FormulaShape;
  /** Cells and areas that it names, in order; on its own sheet where `sheet` is `undefined`. */
  readonly references: readonly NamedArea[];
  /** The literal rate of a `rate` formula, 0–1. */
  readonly rate: number | undefined;
  /** Numbers typed into it, a percent as a share; the settings of ROUND and SUBTOTAL left out. */
  readonly literals: readonly number[];
  /** Draws on another file: IMPORTRANGE and its kind, or `[file]Sheet!A1`. */
  readonly hasExternalSource: boolean;
}

/** Excel allows no more; longer ones no person wrote. */
const longest = 8192;

/** A reading is larger than a text, so fewer are kept. */
const mostRemembered = 100_000;

/**
 * Reads a formula with its `=`, of either list separator, in one pass over its text, once for whoever asks. Of
 * formulas beyond 8,192 characters nothing is read but that they are there.
 */
export const readFormula: (formula: string) => FormulaReading = remembering((formula) => {
  if (formula.length > longest) return nothingRead;
  const tokens = withoutSettings(formulaTokens(formula));
  const references: NamedArea[] = [];
  for (const token of tokens) if (token.kind === 'reference') references.push(token.named);
  const literals = literalsOf(tokens);
  const rate = rateOf(tokens, literals, references.length);
  return {
    shape: rate === undefined ? shapeOf(tokens, references.length) : 'rate',
    references,
    rate,
    literals,
    hasExternalSource: tokens.some(isExternal),
  };
}, mostRemembered);

/** The sheets whose cells a formula names, its own left out where it is not named. */
export function sheetsDrawnOn(formula: string): readonly string[] {
  if (!formula.includes('!') && !formula.includes('[')) return [];
  return readFormula(formula).references.flatMap(({ sheet }) =>
    sheet === undefined ? [] : [sheet],
  );
}

/** True for a formula that draws on another file. */
export function drawsOnFile(formula: string): boolean {
  return mayDrawOnFile.test(formula) && readFormula(formula).hasExternalSource;
}

const nothingRead: FormulaReading = {
  shape: 'other',
  references: [],
  rate: undefined,
  literals: [],
  hasExternalSource: false,
};

/** Functions that leave a figure what it is. */
const roundings = new Set([
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'INT',
  'TRUNC',
  'N',
  'CEILING',
  'FLOOR',
]);
const sums = new Set(['SUM', 'SUBTOTAL', 'ADD', 'AGGREGATE']);
const imports = new Set([
  'IMPORTRANGE',
  'IMPORTDATA',
  'IMPORTHTML',
  'IMPORTXML',
  'IMPORTFEED',
  'GOOGLEFINANCE',
  'WEBSERVICE',
]);

const mayDrawOnFile = new RegExp(['\\[', ...imports].join('|'), 'i');

function shapeOf(tokens: readonly FormulaToken[], references: number): FormulaShape {
  if (references === 0) return 'other';
  const functions = textsOf(tokens, 'function');
  const operators = new Set(textsOf(tokens, 'operator'));
  if (tokens.some(({ kind }) => kind === 'text' || kind === 'name')) return 'other';

  const addsOnly = [...operators].every((operator) => operator === '+');
  const hasNumbers = tokens.some(({ kind }) => kind === 'number');
  const sumsOnly = functions.every((name) => sums.has(name) || roundings.has(name));
  const addsSeveral =
    (operators.has('+') && references > 1) || functions.some((name) => sums.has(name));
  if (addsOnly && sumsOnly && addsSeveral && !hasNumbers) return 'sum';

  const productsOnly = functions.every((name) => name === 'PRODUCT' || roundings.has(name));
  const multiplies = [...operators].every((operator) => '*/%'.includes(operator));
  const several = (operators.has('*') && references > 1) || functions.includes('PRODUCT');
  return productsOnly && multiplies && several ? 'product' : 'other';
}

/** `J40*7%`, `0.07*SUM(J9:J30)`, `(J9+J20)*7/100`: one literal rate, and one cell or one sum. */
function rateOf(
  tokens: readonly FormulaToken[],
  literals: readonly number[],
  references: number,
): number | undefined {
  const [rate, ...more] = literals;
  if (rate === undefined || more.length > 0 || rate <= 0 || rate >= 1 || references === 0)
    return undefined;
  const operators = textsOf(tokens, 'operator');
  const functions = textsOf(tokens, 'function');
  if (operators.filter((operator) => operator === '*').length !== 1) return undefined;
  if (!operators.every((operator) => '*+%/'.includes(operator))) return undefined;
  if (!functions.every((name) => sums.has(name) || roundings.has(name))) return undefined;
  if (tokens.some(({ kind }) => kind === 'text' || kind === 'name')) return undefined;
  const isOnSum = functions.some((name) => sums.has(name)) || operators.includes('+');
  return isOnSum || references === 1 ? rate : undefined;
}

/** Numbers with what stands right after them: `7%` and `7/100` are 0.07. */
function literalsOf(tokens: readonly FormulaToken[]): readonly number[] {
  const literals: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const isDivisor = tokens[at - 1]?.text === '/' && token.text === '100';
    if (isDivisor && tokens[at - 2]?.kind === 'number') continue;
    const next = tokens[at + 1]?.text;
    const isHundredth = next === '%' || (next === '/' && tokens[at + 2]?.text === '100');
    const value = Number(token.text);
    if (!isDivisor) literals.push(isHundredth ? Number((value / 100).toPrecision(15)) : value);
  }
  return literals;
}

/** Leaves out the number of digits in ROUND(x, 2) and the first argument of SUBTOTAL(9, x). */
function withoutSettings(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const kept: FormulaToken[] = [];
  const calls: { readonly name: string; argument: number }[] = [];
  for (const token of tokens) {
    const call = calls[calls.length - 1];
    if (token.kind === 'open') {
      const before = kept[kept.length - 1];
      calls.push({ name: before?.kind === 'function' ? before.text : '', argument: 1 });
    } else if (token.kind === 'close') {
      calls.pop();
    } else if (token.kind === 'separator' && call !== undefined) {
      call.argument++;
    }
    const inSettings = call !== undefined && isSetting(call.name, call.argument);
    if (!(inSettings && (token.kind === 'number' || token.text === '-'))) kept.push(token);
  }
  return kept;
}

function isSetting(name: string, argument: number): boolean {
  if (name === 'SUBTOTAL') return argument === 1;
  if (name === 'AGGREGATE') return argument < 3;
  return roundings.has(name) && argument === 2;
}

function isExternal(token: FormulaToken): boolean {
  return token.kind === 'external' || (token.kind === 'function' && imports.has(token.text));
}

function textsOf(tokens: readonly FormulaToken[], kind: FormulaToken['kind']): readonly string[] {
  return tokens.filter((token) => token.kind === kind).map(({ text }) => text);
}
