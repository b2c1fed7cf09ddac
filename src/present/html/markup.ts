import { plainText } from '../plain-text.js';

const made: unique symbol = Symbol('markup');

/**
 * HTML that is safe to write. Only `markup` makes it, so a text that came out of a cell cannot become part of a page
 * without being escaped: a bare string in its place does not compile.
 */
export interface Markup {
  readonly [made]: string;
}

/** What may stand in a template: texts and numbers are escaped, markup is taken as it is, `null` is nothing. */
export type Insert = string | number | null | Markup | readonly Markup[];

/**
 * HTML from a template. Texts are escaped so that they are inert between tags and inside double-quoted attributes,
 * which are the only places where the templates of this folder put them; never in a style, an address or a tag.
 *
 * @example markup`<p title="${hint}">${words}</p>`
 */
export function markup(template: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const html = template.reduce((whole, part, place) => {
    const insert = inserts[place - 1];
    return whole + (insert === undefined ? '' : written(insert)) + part;
  }, '');
  return { [made]: html };
}

/** The text to put into a file. */
export function htmlOf(page: Markup): string {
  return page[made];
}

function written(insert: Insert): string {
  if (insert === null) return '';
  if (typeof insert === 'string') return escaped(insert);
  if (typeof insert === 'number') return String(insert);
  return isOne(insert) ? insert[made] : insert.map(htmlOf).join('');
}

function isOne(insert: Markup | readonly Markup[]): insert is Markup {
  return made in insert;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"'`]/g, (mark) => entities[mark] ?? '');
}
