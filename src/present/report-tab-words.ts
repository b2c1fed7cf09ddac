import type { Facts } from '../core/facts.js';
import type { Report, ScoreName } from '../core/report.js';
import type texts from '../messages/en/ui-reportTab.json';
import type { Phrasebook } from '../messages/phrasebook.js';
import { say, type Voice } from '../messages/say.js';

/** Every text that the report tab has. */
export type ReportTabText = keyof typeof texts;

/** What the short names of sources beside findings stand for. */
export const sourceNames = ['sourceAA', 'sourceRCF', 'sourceACTIF', 'sourceNT'] as const;

/** What a figure is a part of: `of the lead's rate`, `of 100`. */
export function shareOf(name: ScoreName, { ui }: Phrasebook): string {
  const of = ui.sidebar[`figure.${name}.of`];
  return typeof of === 'string' ? of : '';
}

/** Says the report tab's own texts in one language and one currency. */
export interface Speaker {
  readonly say: (key: ReportTabText, facts?: Facts) => string;
  readonly voice: Voice;
}

export function speakerFor(report: Report, phrasebook: Phrasebook): Speaker {
  const voice: Voice = { phrasebook, currency: report.money.currency ?? undefined };
  return {
    say: (key, facts = {}) => say(voice, phrasebook.ui.reportTab[key] ?? key, facts),
    voice,
  };
}

/** What money is for, with the currency where it is known. */
export function inCurrency({ say: tell, voice: { currency } }: Speaker, what: string): string {
  return currency === undefined ? what : tell('inCurrency', { what, currency });
}

/** A column head for money, with the currency where it is known: `Direct (USD)`. */
export function moneyHead(speaker: Speaker, key: ReportTabText): string {
  return inCurrency(speaker, speaker.say(key));
}
