import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Lexicon } from './lexicon.js';
import { pt } from './pt.js';

const lexicons: readonly Lexicon[] = [en, fr, es, pt, ar];

/** Every language that tables are read in. Asked for, not imported as a list: some hosts keep the words apart. */
export function allLexicons(): readonly Lexicon[] {
  return lexicons;
}
