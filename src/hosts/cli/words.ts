import type { Facts } from '../../core/facts.js';
import { en } from '../../messages/en/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';

/** One of the command line's own texts. English, as help and complaints are before a language is chosen. */
export function words(key: string, facts: Facts = {}, phrasebook: Phrasebook = en): string {
  return say({ phrasebook, currency: undefined }, phrasebook.ui.cli[key] ?? key, facts);
}
