import type { Facts } from '../../core/facts.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';

/** Says the command line's own texts in one language. */
export type Words = (key: string, facts?: Facts) => string;

/** The command line's own texts in the language of a phrasebook. */
export function wordsIn(phrasebook: Phrasebook): Words {
  const voice = { phrasebook, currency: undefined };
  return (key, facts = {}) => say(voice, phrasebook.ui.cli[key] ?? key, facts);
}
