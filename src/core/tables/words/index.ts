import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Lexicon } from './lexicon.js';
import { pt } from './pt.js';

/** Every language that tables are read in. */
export const lexicons: readonly Lexicon[] = [en, fr, es, pt, ar];
