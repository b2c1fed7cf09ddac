import type { Term } from '../tables/words/lexicon.js';
import { words } from '../tables/words/match.js';
import { isDescribed, isItemisedElsewhere, isRateRow, lumpSumOf } from './breakdown.js';
import type { Line, Partnership } from './partnership.js';

/** Terms by the kind of cost that they stand for; travel and what is paid on the way are one, and so are goods. */
const kinds: readonly (readonly Term[])[] = [
  ['travel', 'per-diem'],
  ['meals'],
  ['venue'],
  ['materials', 'equipment'],
  ['workshop'],
  ['fee', 'stipend'],
];

/** Two things may well share a price, as travel and meals of a day out do; nobody can tell three apart. */
const fewestAtOnePrice = 3;

/**
 * The parts of a description that name different kinds of cost, where the line gives no breakdown, or one price for
 * three things; [] for a line of one kind, and where a remark says what the sum is made of.
 */
export function bundledKinds(line: Line, partnership: Partnership): readonly string[] {
  if (line.isStaff || isRateRow(line) || kindsAmong(line.descriptionTerms.terms).length < 2)
    return [];
  const named = partsOf(line.description ?? '').filter((part) => kindsIn(part).length > 0);
  const parts = ofKindsOfTheirOwn(named);
  const isAtOnePrice = lumpSumOf(line, partnership) === undefined;
  if (parts.length < 2 || (isAtOnePrice && named.length < fewestAtOnePrice)) return [];
  return isDescribed(line) || isItemisedElsewhere(line, partnership) ? [] : parts;
}

/** Each part that names a kind of cost which none before it does. */
function ofKindsOfTheirOwn(named: readonly string[]): readonly string[] {
  const seen = new Set<number>();
  return named.filter((part) => {
    const own = kindsIn(part);
    const isNew = !own.some((kind) => seen.has(kind));
    for (const kind of own) seen.add(kind);
    return isNew;
  });
}

/** What commas, strokes and "and" part; an Arabic "and" is written to the word that it joins. */
function partsOf(description: string): readonly string[] {
  const pieces = description.split(/[,;/+&،؛•]|\s(?=و\p{L})/u);
  return pieces.flatMap(splitAtAnd).map((part) => part.trim());
}

function splitAtAnd(text: string): readonly string[] {
  const parts: string[] = [''];
  for (const word of text.split(/\s+/)) {
    if (words().isTerm(word, 'and')) parts.push('');
    else parts[parts.length - 1] += ` ${word}`;
  }
  return parts;
}

function kindsIn(part: string): readonly number[] {
  const bare = part.replace(/^و(?=\p{L})/u, '');
  return kindsAmong([...words().termsIn(part), ...words().termsIn(bare)]);
}

function kindsAmong(said: readonly Term[]): readonly number[] {
  return kinds.flatMap((terms, kind) => (terms.some((term) => said.includes(term)) ? kind : []));
}
