import type { Phrasebook } from '../messages/phrasebook.js';

/**
 * A word of the trade that stands alone in a cell, a heading or a list.
 * @param key as in the phrasebook's terms: `status.met`
 * @param otherwise said where there is no such term
 */
export function termAlone({ terms }: Phrasebook, key: string, otherwise: string): string {
  return wordAlone(terms[key] ?? otherwise);
}

/** A word that begins what is said, so with a capital where its script has them. */
export function wordAlone(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
