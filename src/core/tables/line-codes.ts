import type { Grid } from './grid.js';
import { fold } from './words/fold.js';

/** The code of a row: its code cell, or what its label begins with (`1.2 Laptops`, `B) Travel`). */
export function codeOf(
  grid: Grid,
  row: number,
  codeColumns: readonly number[],
  label: string,
): string | undefined {
  for (const column of codeColumns) {
    const text = grid.textAt(row, column);
    const code = startOf(text) ?? (isBareCode(text) ? tidy(text) : undefined);
    if (code !== undefined) return code;
  }
  return startOf(label);
}

/** `A-03`, `12`, `IV`; not a name that stands where codes do. */
function isBareCode(text: string): boolean {
  return text !== '' && text.length <= 14 && (/\d/.test(text) || text.length <= 4);
}

/** What a text begins with: `1.2` of `1.2 Laptops`; `8 trainers` says how many. */
function startOf(label: string): string | undefined {
  const [whole = '', start] =
    /^\(?((?:[A-Za-z][.-]?)?\d+(?:[.,\-]\d+)*|[A-Z](?:\.(?:\d+|[IVX]+))*|[IVX]+)[.)\]:]?(?:[-–]\s+|\s+(?:[-–]\s+)?)\S/.exec(
      label,
    ) ?? [];
  if (start === undefined || /^\d+ \p{Ll}$/u.test(whole)) return undefined;
  return /^[A-Z]$/.test(start) && !/^\(?[A-Z][.)\]:]/.test(label) ? undefined : tidy(start);
}

/** Whether a code continues another: `1.1` under `1`, `A2` under `A`. */
export function isChildCode(parent: string | undefined, child: string | undefined): boolean {
  if (parent === undefined || child === undefined || child.length <= parent.length) return false;
  if (!child.startsWith(parent)) return false;
  const rest = child.charAt(parent.length);
  return /[.\-/]/.test(rest) || (/[A-Za-z]$/.test(parent) && /\d/.test(rest));
}

/**
 * Whether a number opens a count that the next code goes on with: `100` before `101` or `110`, `61` before `611`. Of
 * two lines with such codes one may be the next account, so it only tells rows without figures.
 */
export function opensCount(code: string | undefined, next: string | undefined): boolean {
  if (code === undefined || next === undefined || !/^\d{2,}$/.test(code)) return false;
  if (!/^\d+$/.test(next) || next.length < code.length) return false;
  if (next.length > code.length) return next.startsWith(code);
  const stem = /^(\d*[1-9])0{1,4}$/.exec(code)?.[1];
  return code.length > 2 && stem !== undefined && next.startsWith(stem) && next > code;
}

/** Whether two codes of several parts differ in their last part only: `1.1` and `1.2`. */
export function areSiblings(one: string | undefined, other: string | undefined): boolean {
  const parent = (code: string | undefined) => /^(.+)[.\-/]\d+$/.exec(code ?? '')?.[1];
  const own = parent(one);
  return own !== undefined && own === parent(other);
}

/** A label as words are compared, without the code that it begins with: `A. Travel` and `Travel` are one. */
export function nameOf(label: string): string {
  return fold(label).replace(/^(?:[a-z]|[a-z]?\d[\d ]*) /, '');
}

/** How many parts a code has: `1.2` two, `A1.1` three, `Output 1.2` two; no code counts as one. */
export function codeDepth(code: string | undefined): number {
  const counted = code?.replace(/^[A-Za-z]{3,}[\s.-]*(?=\d)/, '');
  return Math.max(1, counted?.match(/[A-Za-z]+|\d+/g)?.length ?? 1);
}

/** One form of `1,1`, `1.1.`, `1.1)`. */
function tidy(code: string): string {
  return code
    .trim()
    .replace(/,/g, '.')
    .replace(/[.)\]:]{1,14}$/, '');
}
