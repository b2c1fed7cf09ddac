import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { it } from './it.js';
import type { Lexicon } from './lexicon.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';

const lexicons: readonly Lexicon[] = [en, fr, es, pt, ar, de, it, nl, id, tr, ru, uk];

/** Every language that tables are read in. Asked for, not imported as a list: some hosts keep the words apart. */
export function allLexicons(): readonly Lexicon[] {
  return lexicons;
}
