import { type CurrencySign, currencyOfSign } from './currency.js';
import { type DecimalMark, numeralReadings } from './numeral.js';
import { plainSigns } from './plain-signs.js';

/** A number that a text says. A text that says none is `undefined`, never 0. */
export interface ReadNumber {
  readonly kind: 'number' | 'percent' | 'money';
  /** A percent is a share: `50%` is 0.5. */
  readonly value: number;
  /** The currency written beside it. */
  readonly currency: CurrencySign | undefined;
  /**
   * The other reading, where neither the text nor the habits decide: `1,200` alone is 1200, or else 1.2.
   */
  readonly other: number | undefined;
}

/** How a column or sheet writes numbers. */
export interface NumberHabits {
  /** `undefined`: nothing tells. */
  readonly decimalMark: DecimalMark | undefined;
}

/**
 * Reads a text that is one number and nothing else, in any usual way of writing: `1.234,56`, `1 234,56`,
 * `1'234.56`, `(1,200)`, `12,00,000`, `€ 1 200`, `1,2 M`, `٢٬٥٠٠٫٧٥`, `50 %`. Ranges, dates, codes (`1.2.3`,
 * `007`), phone numbers and sentences are not numbers.
 *
 * `habits` settle what one text alone cannot (`1,200`, `1.234`); a number in brackets keeps its comma as
 * a thousands mark, as bookkeepers write it. Where the decimal mark is a point, `1,1` is a code.
 */
export function readNumber(text: string, habits: NumberHabits = noHabits): ReadNumber | undefined {
  const parts = numberParts(text);
  if (parts === undefined) return undefined;
  const before = readPrefix(parts.prefix);
  const after = readSuffix(parts.suffix);
  if (before === undefined || after === undefined) return undefined;
  if (before.opens !== after.closes || (before.isPercent && after.isPercent)) return undefined;
  if (before.isPlus && isPhoneLike(parts.numeral)) return undefined;
  const negatives = Number(before.isNegative) + Number(after.isNegative) + Number(before.opens);
  if (negatives > 1) return undefined;

  const readings = numeralReadings(parts.numeral, habits.decimalMark, before.opens);
  if (readings === undefined) return undefined;
  const isPercent = before.isPercent || after.isPercent;
  const currency = after.currency ?? before.currency;
  const factor = (negatives === 1 ? -1 : 1) * after.times;
  const share = isPercent ? 100 : 1;
  return {
    kind: isPercent ? 'percent' : currency === undefined ? 'number' : 'money',
    value: exact((readings.value * factor) / share),
    currency,
    other: readings.other === undefined ? undefined : exact((readings.other * factor) / share),
  };
}

/** Nothing is known of the column or sheet. */
export const noHabits: NumberHabits = { decimalMark: undefined };

/**
 * The habits of a column or sheet, from those of its texts that can be read one way only. Where those are
 * few or disagree, nothing is decided.
 */
export function numberHabits(texts: readonly string[]): NumberHabits {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    const numeral = numberParts(text)?.numeral;
    const reading = numeral === undefined ? undefined : numeralReadings(numeral, undefined, false);
    if (reading?.evidence === '.') points += reading.weight;
    if (reading?.evidence === ',') commas += reading.weight;
  }
  if (points > 2 * commas) return { decimalMark: '.' };
  return commas > 2 * points ? { decimalMark: ',' } : noHabits;
}

interface NumberParts {
  readonly prefix: string;
  readonly numeral: string;
  readonly suffix: string;
}

const longest = 60;

/** What stands before the first digit, from there to the last digit, and after it. */
function numberParts(text: string): NumberParts | undefined {
  if (text.length > longest) return undefined;
  const plain = plainSigns(text);
  const digits = /\d(?:.*\d)?/s.exec(plain);
  if (digits === null) return undefined;
  const before = plain.slice(0, digits.index);
  const startsWithMark = before !== '' && /(?:^|[^\p{L}/])[.,٫]$/u.test(before);
  return {
    prefix: startsWithMark ? before.slice(0, -1) : before,
    numeral: startsWithMark ? `0${before.slice(-1)}${digits[0]}` : digits[0],
    suffix: plain.slice(digits.index + digits[0].length),
  };
}

interface Prefix {
  readonly opens: boolean;
  readonly isNegative: boolean;
  readonly isPlus: boolean;
  readonly isPercent: boolean;
  readonly currency: CurrencySign | undefined;
}

const noPrefix: Prefix = {
  opens: false,
  isNegative: false,
  isPlus: false,
  isPercent: false,
  currency: undefined,
};

function readPrefix(prefix: string): Prefix | undefined {
  if (prefix === '') return noPrefix;
  const rest = prefix.replace(/[-+(%]/g, '').trim();
  const currency = rest === '' ? undefined : currencyOfSign(rest);
  if (rest !== '' && currency === undefined) return undefined;
  const signs = prefix.replace(/[^-+(%]/g, '');
  if (new Set(signs).size !== signs.length || (signs.includes('-') && signs.includes('+'))) {
    return undefined;
  }
  return {
    opens: signs.includes('('),
    isNegative: signs.includes('-'),
    isPlus: signs.includes('+'),
    isPercent: signs.includes('%'),
    currency,
  };
}

interface Suffix {
  readonly closes: boolean;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly times: number;
  readonly currency: CurrencySign | undefined;
}

const noSuffix: Suffix = {
  closes: false,
  isNegative: false,
  isPercent: false,
  times: 1,
  currency: undefined,
};

function readSuffix(suffix: string): Suffix | undefined {
  if (suffix === '') return noSuffix;
  const noCents = suffix.replace(/^(?:[.,]-{1,2}|[.,]?\/-|[.,]?\/?=)/, '');
  const signs = noCents.replace(/[^-)%]/g, '');
  if (new Set(signs).size !== signs.length) return undefined;
  const words = noCents.replace(/[-)%]/g, ' ').trim();
  const named = wordsAfter(words);
  if (named === undefined) return undefined;
  return {
    closes: signs.includes(')'),
    isNegative: signs.includes('-'),
    isPercent: signs.includes('%'),
    ...named,
  };
}

type Named = Pick<Suffix, 'times' | 'currency'>;

/** What follows a number: nothing, a currency, a multiplier, or both (`M€`, `million USD`). */
function wordsAfter(words: string): Named | undefined {
  if (words === '') return { times: 1, currency: undefined };
  const currency = currencyOfSign(words);
  if (currency !== undefined) return { times: 1, currency };
  const times = multipliers.get(words) ?? multipliers.get(words.toLowerCase());
  if (times !== undefined) return { times, currency: undefined };
  const letters = /^\p{L}+/u.exec(words)?.[0].length ?? 0;
  for (const cut of [letters, 1, words.indexOf(' ')]) {
    if (cut < 1) continue;
    const first =
      multipliers.get(words.slice(0, cut)) ?? multipliers.get(words.slice(0, cut).toLowerCase());
    const second = currencyOfSign(words.slice(cut).replace(/^\.? ?(?:de |d')?/, ''));
    if (first !== undefined && second !== undefined) return { times: first, currency: second };
  }
  return undefined;
}

/** Small `m` is no million: it may be metres, months or minutes. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ...pairs('k mil mille thousand thousands ألف الف آلاف tsd', 1e3),
  ...pairs(
    'M mio mn mln million millions millón millon millones milhão milhões milhoes مليون ملايين',
    1e6,
  ),
  ...pairs('bn billion billions milliard milliards مليار', 1e9),
  ...pairs('lakh lakhs lac lacs', 1e5),
  ...pairs('crore crores', 1e7),
]);

function pairs(list: string, times: number): readonly (readonly [string, number])[] {
  return list.split(' ').map((word) => [word, times] as const);
}

/** `+251 911 234 567`. */
function isPhoneLike(numeral: string): boolean {
  return numeral.split(' ').length > 2 || numeral.replace(/\D/g, '').length > 9;
}

/** Without the dust of binary fractions (1.1 million) and without a minus zero. */
function exact(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(15));
}
