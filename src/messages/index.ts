import { en } from './en/index.js';
import type { Phrasebook } from './phrasebook.js';

const phrasebooks: readonly Phrasebook[] = [en];

/**
 * The texts for a person's locale, English where we have none in their language.
 *
 * @param locale As platforms name it: `fr`, `fr-CA`, `pt_BR`; `undefined` where the host cannot tell.
 */
export function phrasebookFor(locale: string | undefined): Phrasebook {
  const language = (locale ?? '').toLowerCase().split(/[-_]/)[0];
  return phrasebooks.find((phrasebook) => phrasebook.language === language) ?? en;
}
