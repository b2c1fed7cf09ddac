import type { Term } from '../tables/words/lexicon.js';
import { words } from '../tables/words/match.js';
import { lumpSumOf } from './breakdown.js';
import type { Line, Partnership } from './partnership.js';

/** Terms by the kind of cost that they stand for; travel and what is paid on the way are one, and so are goods. */
const kinds: readonly (readonly Term[])[] = [
  ['travel', 'per-diem'],
  ['meals'],
  ['materials', 'equipment'],
  ['workshop'],
  ['fee', 'stipend'],
];

/**
 * The parts of a description that name different kinds of cost, where the line gives no breakdown; [] for a line
 * of one kind, and where a remark says what the sum is made of.
 */
export function bundledKinds(line: Line, partnership: Partnership): readonly string[] {
  const { description = '', isStaff } = line;
  const lump = lumpSumOf(line, partnership);
  if (isStaff || lump === undefined || lump.isDescribed) return [];
  const seen = new Set<number>();
  const parts = partsOf(description).filter((part) => {
    const own = kindsIn(part);
    const isNew = own.length > 0 && !own.some((kind) => seen.has(kind));
    for (const kind of own) seen.add(kind);
    return isNew;
  });
  return parts.length > 1 ? parts : [];
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
  return kinds.flatMap((terms, kind) =>
    terms.some((term) => words().hasTerm(part, term) || words().hasTerm(bare, term)) ? kind : [],
  );
}
