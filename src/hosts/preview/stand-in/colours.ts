import type { Execution } from './execution.js';
import { mismatch } from './arguments.js';
import { gap } from './not-emulated.js';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  maroon: '#800000',
  navy: '#000080',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/**
 * A colour as `#rrggbb`; `undefined` for null, which means the default, and for what cannot be a colour: Google takes
 * it without a word. A word that may be the name of a colour is a gap.
 */
export function colourOf(
  value: unknown,
  { execution }: { readonly execution: Execution },
): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'string') throw mismatch('SpreadsheetApp.Range.setBackground', [value]);
  const text = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMED[text];
  if (named === undefined && /^[a-z]+$/.test(text)) throw gap(`the colour "${value}"`, execution);
  return named;
}
