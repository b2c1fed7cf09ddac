import { type NamedArea, parseArea } from './address.js';

/** A piece of a formula as written; functions in capitals. */
export type FormulaToken = Word | Reference;

interface Word {
  readonly kind:
    | 'number'
    | 'text'
    | 'external'
    | 'name'
    | 'function'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator';
  readonly text: string;
}

/** Cells that the formula names, as A1 with their sheet. */
interface Reference {
  readonly kind: 'reference';
  readonly text: string;
  readonly named: NamedArea;
}

/** The tokens of a formula, in one pass; signs that no formula has are passed over. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const body = formula.replace(/^(?:of:)?=?/, '');
  let at = 0;
  while (at < body.length) {
    const end = tokenEnd(body, at);
    const token = tokenOf(body.slice(at, end), body.charAt(end));
    if (token !== undefined) tokens.push(token);
    at = end;
  }
  return tokens;
}

/** Where the token that starts at a place ends. */
function tokenEnd(formula: string, at: number): number {
  const sign = formula.charAt(at);
  if (sign === '"') return quotedEnd(formula, at, '"');
  if (!isWordSign(sign) && sign !== "'" && sign !== '[') return at + 1;
  if (/[\d.]/.test(sign)) {
    const number = runEnd(formula, at, /[\d.]/);
    const isRows = formula.charAt(number) === ':' && /[\d$]/.test(formula.charAt(number + 1));
    return isRows ? runEnd(formula, number + 1, /[\d$]/) : exponentEnd(formula, number);
  }
  return wordEnd(formula, at);
}

/** A name, or a reference with its sheet, its `$` and its `:`. */
function wordEnd(formula: string, start: number): number {
  let at = start;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign === "'") at = quotedEnd(formula, at, "'");
    else if (sign === '[') at = bracketEnd(formula, at);
    else if (isWordSign(sign) || sign === '!') at++;
    else if (sign === ':' && /[A-Za-z$]/.test(formula.charAt(at + 1))) at++;
    else break;
  }
  return Math.max(at, start + 1);
}

function tokenOf(text: string, next: string): FormulaToken | undefined {
  const sign = text.charAt(0);
  if (sign === '"') return { kind: 'text', text };
  if (sign === '(' || sign === '{') return { kind: 'open', text };
  if (sign === ')' || sign === '}') return { kind: 'close', text };
  if (text === ',' || text === ';') return { kind: 'separator', text };
  if (text.length === 1 && '+-*/^&%<>='.includes(sign)) return { kind: 'operator', text };
  if (/^\.?\d[\d.]*(?:[eE][+-]?\d+)?$/.test(text)) return { kind: 'number', text };
  if (!isWordSign(sign) && sign !== "'" && sign !== '[') return undefined;
  if (next === '(') return { kind: 'function', text: text.toUpperCase().replace(/^_XLFN\./, '') };
  const plain = text.startsWith('[') && text.endsWith(']') ? fromOpenDocument(text) : text;
  if (namesFile(plain)) return { kind: 'external', text };
  const named = parseArea(plain);
  return named ? { kind: 'reference', text: plain, named } : { kind: 'name', text: plain };
}

/** `[.A1:.B2]` and `[$Sheet.A1]` as `A1:B2` and `Sheet!A1`; anything else as it is. */
function fromOpenDocument(text: string): string {
  const [first = '', last] = text.slice(1, -1).split(':');
  const point = first.lastIndexOf('.');
  if (point < 0) return text;
  const sheet = first.slice(0, point).replace(/^\$/, '');
  const cells = first.slice(point + 1);
  const end = last === undefined ? '' : `:${last.slice(last.lastIndexOf('.') + 1)}`;
  return `${sheet === '' ? '' : `${sheet}!`}${cells}${end}`;
}

/** `[Book1.xlsx]Sheet1!A1`, or the same in quotes with a path before it. */
function namesFile(text: string): boolean {
  const open = text.indexOf('[');
  const close = open < 0 ? -1 : text.indexOf(']', open);
  return close > open + 1 && text.indexOf('!', close) > close;
}

function isWordSign(sign: string): boolean {
  return sign <= '\x7f' ? plainWordSigns.has(sign) : /[\p{L}\p{N}]/u.test(sign);
}

const plainWordSigns: ReadonlySet<string> = new Set(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$\\?#@',
);

function runEnd(formula: string, start: number, sign: RegExp): number {
  let at = start;
  while (at < formula.length && sign.test(formula.charAt(at))) at++;
  return at;
}

function exponentEnd(formula: string, at: number): number {
  const exponent = /^[eE][+-]?\d+/.exec(formula.slice(at, at + 8));
  return at + (exponent?.[0].length ?? 0);
}

/** After the closing quote; a doubled quote is part of the text. Never closed: the end of the formula. */
function quotedEnd(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) at++;
    else if (formula.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

function bracketEnd(formula: string, start: number): number {
  const end = formula.indexOf(']', start);
  return end < 0 ? formula.length : end + 1;
}
