import type { Fact, Facts } from '../core/facts.js';
import { cellName } from '../core/workbook/address.js';
import type { Phrasebook, PluralText, Text } from './phrasebook.js';
import { pluralCategory } from './plurals.js';

/** Who is spoken to: the language, and the currency that money is in (`undefined`: bare numbers). */
export interface Voice {
  readonly phrasebook: Phrasebook;
  readonly currency: string | undefined;
}

/**
 * Puts facts into a text's `{placeholders}`. A placeholder without a fact stays as it stands, so that a
 * forgotten fact shows in the first test that looks.
 */
export function say(voice: Voice, text: Text, facts: Facts = {}): string {
  const sentence =
    typeof text === 'string' ? text : pluralForm(voice.phrasebook.language, text, facts);
  return filled(sentence, (name) => {
    const fact = Object.prototype.hasOwnProperty.call(facts, name) ? facts[name] : undefined;
    return fact === undefined ? undefined : sayApart(voice, fact);
  });
}

/** A text behind its label, with the language's colon between them: `Budget!J12: the total is typed`. */
export function labelled({ colon }: Phrasebook, label: string, text: string): string {
  return label === '' ? text : `${label}${colon}${text}`;
}

/** A single fact in words: money with its currency, shares as percents, dates as people write them. */
export function sayFact(voice: Voice, fact: Fact): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return sayNumber(voice.phrasebook, fact);
  if ('money' in fact) return sayMoney(voice, fact.money);
  if ('share' in fact) return sayShare(voice.phrasebook, fact.share);
  if ('date' in fact) return sayDate(voice.phrasebook, fact.date);
  if ('cell' in fact) return cellName(fact.cell);
  if ('term' in fact) return voice.phrasebook.terms[fact.term] ?? fact.term;
  if ('item' in fact) return voice.phrasebook.items[fact.item] ?? fact.item;
  if ('product' in fact) return fact.product.map((factor) => sayFact(voice, factor)).join(' × ');
  return fact.list.map((one) => sayFact(voice, one)).join(voice.phrasebook.listSeparator);
}

/** Money rounded to cents, cents shown only where there are some: `USD 1,200`, `USD 1,200.50`, `1 200,50 USD`. */
export function sayMoney({ phrasebook, currency }: Voice, amount: number): string {
  const cents = Math.round(amount * 100) / 100;
  const number = grouped(phrasebook, cents, Number.isInteger(cents) ? 0 : 2);
  if (currency === undefined) return number;
  return filled(phrasebook.numbers.money, (name) => ({ amount: number, currency })[name]);
}

/** A share 0–1 as a percent with at most one decimal. */
export function sayShare(phrasebook: Phrasebook, share: number): string {
  const number = sayNumber(phrasebook, Math.round(share * 1000) / 10);
  return filled(phrasebook.numbers.percent, (name) => ({ number })[name]);
}

/** A plain number with at most two decimals and the language's separators. */
export function sayNumber(phrasebook: Phrasebook, value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const decimals = (String(rounded).split('.')[1] ?? '').length;
  return grouped(phrasebook, rounded, Math.min(decimals, 2));
}

/** `2026-11-21` as `21 Nov 2026`; what is no ISO date comes back as it is. */
export function sayDate({ dates }: Phrasebook, iso: string): string {
  const [, year, month, digits] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = dates.months[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  const day = Number(digits) === 1 ? (dates.firstDay ?? '1') : String(Number(digits));
  return filled(dates.pattern, (part) => ({ day, month: name, year })[part]);
}

function grouped({ numbers }: Phrasebook, value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = /^\d+$/.test(whole) ? inThousands(whole).join(numbers.group) : whole;
  const sign = value < 0 ? '-' : '';
  return `${sign}${digits}${fraction === undefined ? '' : numbers.decimal + fraction}`;
}

/** `1234567` as `1`, `234`, `567`. */
function inThousands(digits: string): readonly string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups;
}

/** `zero` is said of nothing at all, in languages too whose grammar has no form for it. */
function pluralForm(language: string, text: PluralText, facts: Facts): string {
  const number = facts[text.plural];
  if (typeof number !== 'number') return text.other;
  if (number === 0 && text.zero !== undefined) return text.zero;
  return text[pluralCategory(language, number)] ?? text.other;
}

/** Placeholders without a value stay as they stand. */
function filled(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => valueOf(name) ?? placeholder);
}

/**
 * Names, cells and amounts read from left to right also in a sentence that runs from right to left; each is kept
 * apart, so that neither turns the other. A list runs as the sentence does, and its members are kept apart.
 */
function sayApart(voice: Voice, fact: Fact): string {
  if (typeof fact === 'object' && 'list' in fact) {
    return fact.list.map((one) => sayApart(voice, one)).join(voice.phrasebook.listSeparator);
  }
  const said = sayFact(voice, fact);
  const mayTurn = voice.phrasebook.direction === 'rtl' && /[^\u0600-\u06ff\s]/.test(said);
  return mayTurn ? `\u2068${said}\u2069` : said;
}
