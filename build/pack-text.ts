import type { Packed } from '../src/hosts/addon/unpack-text.js';

/**
 * Characters that may stand for pairs: printable ASCII but what a string would escape, then letters of two bytes that
 * stand alone, so that no editor or store on the way to Google has reason to compose or turn them.
 */
const possibleCodes = [...range(0x21, 0x7e), ...range(0xa1, 0x07ff)]
  .map((code) => String.fromCharCode(code))
  .filter((character) => /[!-~]|\p{L}/u.test(character) && !'"\'\\`$'.includes(character))
  .filter((character) => character.normalize('NFC') === character);
/** A pair that comes less often than this is not worth its place in the list. */
const fewest = 5;
/** Pairs that get their codes between two countings; fewer would pack a little better and take much longer. */
const pairsPerRound = 40;

/**
 * Packs a text by giving its most frequent pairs of characters codes of their own, then the most frequent pairs of
 * what comes of that, as long as it pays (byte-pair encoding). `unpackText` undoes it in ten lines; better ways to
 * pack take pages to undo.
 */
export function packText(text: string): Packed {
  const used = new Set(text);
  const free = possibleCodes.filter((code) => !used.has(code));
  let symbols: readonly string[] = text.split('');
  const codes = new Map<string, string>();
  for (;;) {
    const pairs = frequentPairs(symbols).slice(0, free.length - codes.size);
    if (pairs.length === 0) break;
    pairs.forEach((pair) => codes.set(pair, free[codes.size] ?? ''));
    symbols = replaced(symbols, new Map(pairs.map((pair) => [pair, codes.get(pair) ?? ''])));
  }
  return {
    text: symbols.join(''),
    pairs: [...codes.keys()].join(''),
    codes: [...codes.values()].join(''),
  };
}

/** The most frequent pairs, most frequent first, of which none can overlap another in the text. */
function frequentPairs(symbols: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (let index = 1; index < symbols.length; index += 1) {
    const pair = `${symbols[index - 1]}${symbols[index]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const firsts = new Set<string>();
  const seconds = new Set<string>();
  const chosen: string[] = [];
  for (const [pair] of [...counts]
    .filter(([, count]) => count >= fewest)
    .sort((a, b) => b[1] - a[1])) {
    const [first = '', second = ''] = pair;
    if (first === second || seconds.has(first) || firsts.has(second)) continue;
    firsts.add(first);
    seconds.add(second);
    chosen.push(pair);
    if (chosen.length === pairsPerRound) break;
  }
  return chosen;
}

function replaced(
  symbols: readonly string[],
  codes: ReadonlyMap<string, string>,
): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < symbols.length; index += 1) {
    const code = codes.get(`${symbols[index]}${symbols[index + 1] ?? ''}`);
    result.push(code ?? symbols[index] ?? '');
    if (code !== undefined) index += 1;
  }
  return result;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
