import { en } from './en.js';
import type { Lexicon } from './lexicon.js';

/** Every language that tables are read in. */
export const lexicons: readonly Lexicon[] = [en];
