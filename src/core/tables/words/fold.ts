const longest = 200;

/**
 * A text as words are compared: lower case, no accents, no tashkeel, no Arabic article, one form of
 * alef, ya and ta marbuta, ASCII digits, words parted by single spaces; footnote marks and marks that
 * nobody sees, such as those of direction, are gone.
 * Of signs only `%` stays; `#`, `№`, `nº` become `no`. Only the first 200 characters count.
 * Folding twice gives the same as folding once.
 *
 * @returns '' for a text without letters, digits or `%`.
 */
export function fold(text: string): string {
  if (text.length <= longest && isFolded(text)) return text;
  const plain = withoutFootnotes(text.slice(0, longest)).replace(
    /\bn[º°.]{1,2}(?![a-z])/gi,
    ' no ',
  );
  const words = isPlain(plain) ? plainWords(plain) : otherWords(plain);
  return words.join(' ').slice(0, longest).trim();
}

/** Small unaccented letters with single spaces between words, as most words of the lexicons are written. */
function isFolded(text: string): boolean {
  return /^[a-z][a-z ]*$/.test(text) && !text.endsWith(' ') && !text.includes('  ');
}

/** Only unaccented Latin letters, digits and signs, as most text is: it needs no more than lower case. */
function isPlain(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

function plainWords(text: string): readonly string[] {
  const letters = text.toLowerCase().replace(/#/g, ' no ');
  return letters.match(/%|[a-z0-9]+/g) ?? [];
}

function otherWords(text: string): readonly string[] {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/[^a-z0-9 ]/gu, (sign) => otherForms.get(sign) ?? sign);
  const words = letters.match(/%|[\p{L}\p{N}]+/gu) ?? [];
  return words.map(withoutArticle);
}

/** Marks at the end of a heading that point to a note or name a column: `*`, `(1)`, `[2]`, `²`, `(a)`. */
function withoutFootnotes(text: string): string {
  const kept = text.replace(/[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]/g, ' ').trimEnd();
  const mark = /[([](?:\d{1,2}|[a-zA-Z])[)\]]$/.exec(kept);
  if (mark === null || mark.index === 0) return kept;
  return withoutFootnotes(kept.slice(0, mark.index));
}

/** `الميزانية` and `والميزانية` as `ميزانية`; short words keep what may be their root. */
function withoutArticle(word: string): string {
  const article = /^(?:[وبفك]?ال|لل)/.exec(word);
  if (article === null || word.length - article[0].length < 3) return word;
  return withoutArticle(word.slice(article[0].length));
}

const otherForms: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['#', ' no '],
  ['٪', '%'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value): [string, string] => [digit, String(value)]),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value): [string, string] => [digit, String(value)]),
]);
