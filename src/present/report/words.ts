import type { Saying } from '../../core/facts.js';
import type { Texts } from '../../messages/phrasebook.js';
import { say, type Voice } from '../../messages/say.js';

/** A saying in words; its bare key where a text is still to be written, so that the lack shows. */
export function tell(voice: Voice, texts: Texts | undefined, { key, facts }: Saying): string {
  const text = texts?.[key];
  return text === undefined ? key : say(voice, text, facts);
}

/** A word of ours; its key where there is none. */
export function word({ phrasebook }: Voice, key: string): string {
  return phrasebook.terms[key] ?? key;
}

/** Money as the report has it, in cents; `null` for unknown. */
export function cents(amount: number | undefined): number | null {
  return amount === undefined ? null : Math.round(amount * 100) / 100;
}

/** A share, rate or confidence to four places; `null` for unknown. */
export function fourPlaces(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 10_000) / 10_000;
}
