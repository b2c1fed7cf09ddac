import type { Phrasebook } from '../../src/messages/phrasebook.js';

const accented = new Map(
  [...'aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþrŕsštţuûvṽwŵxẋyýzž'].flatMap((letter, place, all) =>
    place % 2 === 0 ? [[letter, all[place + 1] ?? letter] as const] : [],
  ),
);

/**
 * The same phrasebook in a language that nobody speaks: every letter of ours carries a mark, so that a plain English
 * word on the screen is one that does not come from the message files.
 */
export function pseudoPhrasebook(phrasebook: Phrasebook): Phrasebook {
  return { ...(changed(phrasebook, '') as Phrasebook), language: phrasebook.language };
}

/** What the program, not people, reads. */
const keptAsTheyAre = ['plural', 'language', 'direction', 'numbers', 'pattern'];

function changed(value: unknown, key: string): unknown {
  if (keptAsTheyAre.includes(key)) return value;
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, ''));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, changed(one, name)]),
  );
}

function pseudo(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : [...part].map(marked).join('')))
    .join('');
}

function marked(letter: string): string {
  const small = accented.get(letter.toLowerCase());
  if (small === undefined) return letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
}
