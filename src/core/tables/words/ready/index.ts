import type { ReadyIndex } from '../phrase-index.js';
import type { HeaderKind } from '../word-indexes.js';

/**
 * Indexes over the words of all languages that were made beforehand, by what they are of. Here there is none, and they
 * are made of the words when they are first asked for; a build that keeps the words apart puts its own in their place.
 */
export function readyIndexes(): Readonly<Partial<Record<HeaderKind | 'terms', ReadyIndex>>> {
  return {};
}
