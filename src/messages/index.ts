import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { pt } from './pt/index.js';
import type { Phrasebook } from './phrasebook.js';

/** Every language that people can have the texts in, English first; only complete ones (`build/messages.ts` tells). */
export const phrasebooks: readonly Phrasebook[] = [en, ar, es, fr, pt];

/**
 * The texts for a person's locale, English where we have none in their language.
 *
 * @param locale As platforms name it: `fr`, `fr-CA`, `pt_BR`; `undefined` where the host cannot tell.
 */
export function phrasebookFor(locale: string | undefined): Phrasebook {
  return phrasebookIn(locale ?? '') ?? en;
}

/** The texts in the language that a locale names; `undefined` where we have none in it. */
export function phrasebookIn(locale: string): Phrasebook | undefined {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return phrasebooks.find((phrasebook) => phrasebook.language === language);
}
