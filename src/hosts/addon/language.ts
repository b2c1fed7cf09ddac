import type { Facts } from '../../core/facts.js';
import { phrasebookFor } from '../../messages/index.js';
import type texts from '../../messages/en/ui-menu.json';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say } from '../../messages/say.js';
import { tryingAgain } from './trying-again.js';

/** The texts in the language of whoever runs the script; Google allows the question in every mode. */
export function userPhrasebook(): Phrasebook {
  return phrasebookFor(tryingAgain(() => Session.getActiveUserLocale()));
}

/** Says the texts of `ui-menu.json`: menu, dialogs and troubles. */
export function menuText(
  phrasebook: Phrasebook,
  key: keyof typeof texts,
  facts: Facts = {},
): string {
  const voice = { phrasebook, currency: undefined };
  return say(voice, phrasebook.ui.menu[key] ?? key, facts);
}
