import type { Facts } from '../../core/facts.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { say, sayMoney, sayShare, type Voice } from '../../messages/say.js';

/** Says the command line's own texts in one language and currency. */
export interface Teller {
  readonly phrasebook: Phrasebook;
  readonly tell: (key: string, facts?: Facts) => string;
  readonly money: (amount: number) => string;
  readonly share: (share: number) => string;
}

/** A teller for a report in that currency (`null`: bare numbers). An unknown key is said as it is. */
export function tellerFor(phrasebook: Phrasebook, currency: string | null): Teller {
  const voice: Voice = { phrasebook, currency: currency ?? undefined };
  return {
    phrasebook,
    tell: (key, facts) => say(voice, phrasebook.ui.cli[key] ?? key, facts),
    money: (amount) => sayMoney(voice, amount),
    share: (share) => sayShare(phrasebook, share),
  };
}
