import type { Report } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { sayMoney, sayNumber, sayShare } from '../../messages/say.js';
import { moneyHead, type ReportTabText, type Speaker, speakerFor } from '../report-tab-words.js';
import { termAlone } from '../term-alone.js';
import { type Teller, tellerFor } from '../text/teller.js';
import type { Head } from './document.js';

/** Says a document's words: those that it shares with the report tab, and those of the text report. */
export interface DocumentWords {
  readonly phrasebook: Phrasebook;
  readonly speaker: Speaker;
  readonly say: Speaker['say'];
  readonly teller: Teller;
  /** Money with its currency. */
  readonly money: (amount: number) => string;
  /** Money for a column whose head names the currency. */
  readonly bareMoney: (amount: number) => string;
  /** A rate or share, or the word for one that is not known. */
  readonly share: (share: number | null) => string;
  readonly kindOf: (partner: string) => string;
  readonly wordHead: (key: ReportTabText) => Head;
  readonly sentenceHead: (key: ReportTabText) => Head;
  readonly placeHead: (key: ReportTabText) => Head;
  readonly numberHead: (key: ReportTabText) => Head;
  readonly moneyHead: (key: ReportTabText) => Head;
}

export function documentWords(report: Report, phrasebook: Phrasebook): DocumentWords {
  const speaker = speakerFor(report, phrasebook);
  const { say, voice } = speaker;
  const kinds = new Map(report.partners.map(({ name, kind }) => [name, kind]));
  return {
    phrasebook,
    speaker,
    say,
    teller: tellerFor(phrasebook, report.money.currency),
    money: (amount) => sayMoney(voice, amount),
    bareMoney: (amount) => sayMoney({ phrasebook, currency: undefined }, amount),
    share: (share) => (share === null ? say('unknown') : sayShare(phrasebook, share)),
    kindOf: (partner) => {
      const kind = kinds.get(partner) ?? null;
      return kind === null ? say('kindNotSaid') : termAlone(phrasebook, `kind.${kind}`, kind);
    },
    wordHead: (key) => ({ text: say(key), holds: 'words' }),
    sentenceHead: (key) => ({ text: say(key), holds: 'sentences' }),
    placeHead: (key) => ({ text: say(key), holds: 'places' }),
    numberHead: (key) => ({ text: say(key), holds: 'numbers' }),
    moneyHead: (key) => ({ text: moneyHead(speaker, key), holds: 'numbers' }),
  };
}

/** A whole number 0–100, or the given words where it is not known. */
export function sayIndex(phrasebook: Phrasebook, value: number | null, unknown: string): string {
  return value === null ? unknown : sayNumber(phrasebook, Math.round(value));
}
