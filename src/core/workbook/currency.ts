import { fold } from '../tables/words/fold.js';
import {
  currencyCodes,
  currencyNames,
  currencyOfLocale,
  currencySigns,
  wordLikeCodes,
} from './currency-data.js';

/** A currency that a text or a number format speaks of. */
export interface CurrencySign {
  /** ISO 4217. */
  readonly code: string;
  /**
   * False for signs that several currencies share (`$`, `Rs`, `kr`): the code is then the likeliest one,
   * to be taken only where nothing else says.
   */
  readonly certain: boolean;
}

/** The currency of a sign or code as it stands beside a number: `€`, `R$`, `Rs.`, `USD`, `usd`. */
export function currencyOfSign(sign: string): CurrencySign | undefined {
  const text = sign.trim();
  const known = signTable.get(text.toLowerCase());
  if (known !== undefined) return known;
  const code = text.toUpperCase();
  if (!codeTable.has(code)) return undefined;
  return wordTable.has(code) && text !== code ? undefined : { code, certain: true };
}

/**
 * The currency named in a heading or a title: `Total (USD)`, `Coût en €`, `المبلغ بالدولار`. Codes that are
 * words too (ALL, TRY, TOP) count only in brackets or alone.
 */
export function currencyInText(text: string): CurrencySign | undefined {
  const named = currencyByName(text.slice(0, longest));
  if (named !== undefined) return named;
  const pieces = text.slice(0, longest).match(/[\p{L}\p{M}.]+(?:\/\.?)?|\p{Sc}/gu) ?? [];
  let hint: CurrencySign | undefined;
  for (const [at, piece] of pieces.entries()) {
    const sign =
      compound(pieces[at - 1], piece, text) ??
      compound(piece, pieces[at + 1], text) ??
      one(piece, text);
    if (sign?.certain === true) return sign;
    hint = hint ?? sign;
  }
  return hint;
}

/** The currency of a number format: `#,##0.00 [$€-407]`, `"CHF" #,##0`, `_-£* #,##0`. */
export function currencyInFormat(format: string): CurrencySign | undefined {
  const [shown = ''] = format.slice(0, longest).split(';');
  const bracket = /\[\$([^\]-]{1,8})(?:-([0-9A-Fa-f]{1,8}))?\]/.exec(shown);
  if (bracket !== null) {
    const [, written = '', place = ''] = bracket;
    const sign = currencyOfSign(written);
    if (sign?.certain === true) return sign;
    const code = currencyOfPlace(place);
    return code === undefined ? sign : { code, certain: true };
  }
  const written = shown.replace(/\[[^[\]]*\]/g, ' ').replace(/["\\_*]/g, ' ');
  const signs = written.replace(/[#0?]/g, ' ');
  return lettersInFormats.get(signs.replace(/[\s.,()-]/g, '')) ?? currencyInText(signs);
}

/** The currency that a heading of money names: one letter in brackets is a currency there too, as in `Total (Q)`. */
export function currencyInMoneyHeading(text: string): CurrencySign | undefined {
  const named = currencyInText(text);
  if (named !== undefined) return named;
  const letter = /\(([A-Z])\.?\)\s*$/.exec(text.slice(0, longest))?.[1];
  const meant = letter === undefined ? undefined : lettersInFormats.get(letter);
  return meant && { ...meant, certain: false };
}

/** Letters that stand for money in a number format, but for other things in texts. */
const lettersInFormats: ReadonlyMap<string, CurrencySign> = new Map([
  ['Q', { code: 'GTQ', certain: true }],
  ['L', { code: 'HNL', certain: true }],
]);

/** What a column or sheet is kept in: the certain currency named most often, else the likeliest hint. */
export function settledCurrency(signs: readonly CurrencySign[]): string | undefined {
  const certain = signs.filter((sign) => sign.certain);
  const counts = new Map<string, number>();
  for (const { code } of certain.length > 0 ? certain : signs) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

const longest = 200;

const codeTable: ReadonlySet<string> = new Set(currencyCodes.split(' '));
const wordTable: ReadonlySet<string> = new Set(wordLikeCodes.split(' '));
const signTable: ReadonlyMap<string, CurrencySign> = new Map(
  Object.entries(currencySigns).flatMap(([code, signs]) =>
    signs.split(' ').map((sign): [string, CurrencySign] => {
      const certain = !sign.endsWith('?');
      return [certain ? sign : sign.slice(0, -1), { code, certain }];
    }),
  ),
);

/** The currency of a place, by Windows locale, as in `[$$-409]`; longer locales say their digits' form first. */
function currencyOfPlace(locale: string): string | undefined {
  localeTable =
    localeTable ??
    new Map(
      currencyOfLocale.split(',').map((pair): [string, string] => {
        const [place = '', code = ''] = pair.split(' ');
        return [place, code];
      }),
    );
  return localeTable.get(locale.toUpperCase().slice(-4).replace(/^0+/, ''));
}

let localeTable: ReadonlyMap<string, string> | undefined;

/**
 * A currency called by its name and its country's: `US dollars`, `francs CFA`, `دينار أردني`. Where its code stands
 * there too, it tells which of two of one name: `francs CFA (XAF)`.
 */
function currencyByName(text: string): CurrencySign | undefined {
  const words = fold(text).split(' ');
  const at = words.findIndex((word) => unitTable().has(word));
  const owners = unitTable().get(words[at] ?? '');
  if (owners === undefined) return undefined;
  const codes = [...owners.values()];
  const written = text.match(/\b[A-Z]{3}\b/g)?.find((code) => codes.includes(code));
  if (written !== undefined) return { code: written, certain: true };
  const beside = [words[at - 2], words[at - 1], words[at + 1], words[at + 2], words[at + 3]];
  const code = beside.map((word) => owners.get(word ?? '')).find((one) => one !== undefined);
  return code === undefined ? undefined : { code, certain: true };
}

let units: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

function unitTable(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  units =
    units ??
    new Map(
      currencyNames.flatMap(({ unit, of }) => {
        const owners = new Map(
          Object.entries(of).flatMap(([code, countries]) =>
            countries.split(' ').map((word): [string, string] => [word, code]),
          ),
        );
        return unit.split(' ').map((word): [string, typeof owners] => [word, owners]);
      }),
    );
  return units;
}

/** `US` and `$`, or `R` and `$`, that stand together in the text. */
function compound(
  first: string | undefined,
  second: string | undefined,
  text: string,
): CurrencySign | undefined {
  if (first === undefined || second === undefined) return undefined;
  const joined = `${first}${second}`;
  if (joined.length > 8 || !/\p{Sc}/u.test(joined) || !text.includes(joined)) return undefined;
  return signTable.get(joined.toLowerCase());
}

function one(piece: string, text: string): CurrencySign | undefined {
  const bare = piece.replace(/^\.+|\.{1,20}$/g, '');
  const named = signTable.get(piece.toLowerCase()) ?? signTable.get(bare.toLowerCase());
  if (
    named !== undefined &&
    (isTelling(piece, bare) || standsOut(bare, text) || isBesideFigureOnly(bare, text))
  ) {
    return named;
  }
  const code = bare.toUpperCase();
  if (!codeTable.has(code)) return undefined;
  if (!wordTable.has(code)) {
    return bare === code || text.trim() === bare || text.includes(`(${bare})`)
      ? { code, certain: true }
      : undefined;
  }
  const isMoney = standsOut(code, text) || (bare === code && isBesideFigureOnly(code, text));
  return isMoney ? { code, certain: true } : undefined;
}

/** `COP 45.000`: the text has nothing else. */
function isBesideFigureOnly(code: string, text: string): boolean {
  return text.length < 30 && /\d/.test(text) && text.replace(/[\d\s.,'-]/g, '') === code;
}

/** Long enough, or written with a sign, or with the capitals of `TL`, `Rp`, to be no other word. */
function isTelling(piece: string, bare: string): boolean {
  return bare.length > 2 || /[^a-z]/i.test(piece) || /^(?:TL|Rp|Tk|Kz)$/.test(bare);
}

/** All that the text says, or in brackets: `(TL)`. */
function standsOut(word: string, text: string): boolean {
  return (
    text.trim() === word ||
    (word.length > 1 && (text.includes(`(${word})`) || text.includes(`[${word}]`)))
  );
}
