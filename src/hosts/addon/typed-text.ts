import { plain } from '../../present/sidebar/words.js';

/** A cell holds 50,000 characters at most; the rest of a longer text is left out, and said so by the dots. */
const longestText = 49_000;

/** Marks a column or cell as plain text, so that nothing typed into it is read as a date or a number. */
export const textFormat = '@';

/**
 * The one gate for people's words on their way into cells. Writing to a cell acts like typing into it: without the
 * mark in front, `=IMPORTXML(…` would run, `1/2` become a date and `007` the number 7. Sheets swallows the mark. Marks that
 * would turn the direction of the words after them are left out.
 */
export function typedText(text: string): string {
  if (text === '') return '';
  const words = plain(text);
  return `'${words.length > longestText ? `${words.slice(0, longestText)}…` : words}`;
}
