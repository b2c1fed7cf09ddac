/**
 * Undoes DEFLATE (RFC 1951), which Apps Script offers only as a service call on blobs. Asked of our own build's data
 * alone, so damaged input is not told apart from sound input.
 */
export function inflate(source: ArrayLike<number>): readonly number[] {
  const bits = bitsOf(source);
  const output: number[] = [];
  let isLast = false;
  while (!isLast) {
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 0) copyStored(bits, output);
    else expand(bits, kind === 1 ? fixedCodes() : readCodes(bits), output);
  }
  return output;
}

interface Bits {
  readonly take: (count: number) => number;
  /** Goes on at the next whole byte. */
  readonly align: () => void;
}

function bitsOf(source: ArrayLike<number>): Bits {
  let place = 0;
  let held = 0;
  let count = 0;
  return {
    take(wanted) {
      while (count < wanted) {
        held |= (source[place] ?? 0) << count;
        place += 1;
        count += 8;
      }
      const value = held & ((1 << wanted) - 1);
      held >>>= wanted;
      count -= wanted;
      return value;
    },
    align() {
      held = 0;
      count = 0;
    },
  };
}

/** A Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const longestCode = 15;

function codeOf(lengths: readonly number[]): Code {
  const counts: number[] = new Array<number>(longestCode + 1).fill(0);
  const symbols: number[] = [];
  for (let length = 1; length <= longestCode; length += 1) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      counts[length] = (counts[length] ?? 0) + 1;
      symbols.push(symbol);
    });
  }
  return { counts, symbols };
}

function symbolFrom(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code < first + count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return endOfBlock;
}

function fixedCodes(): Codes {
  const lengths = Array.from({ length: 288 }, (_, symbol) => {
    if (symbol < 144) return 8;
    if (symbol < 256) return 9;
    return symbol < 280 ? 7 : 8;
  });
  return { literals: codeOf(lengths), distances: codeOf(new Array<number>(30).fill(5)) };
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCodes(bits: Bits): Codes {
  const literalCount = bits.take(5) + 257;
  const distanceCount = bits.take(5) + 1;
  const given = bits.take(4) + 4;
  const ownLengths: number[] = new Array<number>(19).fill(0);
  lengthOrder.slice(0, given).forEach((symbol) => {
    ownLengths[symbol] = bits.take(3);
  });
  const code = codeOf(ownLengths);
  const lengths: number[] = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = symbolFrom(bits, code);
    const [value, times] = repeated(symbol, lengths, bits);
    for (let time = 0; time < times; time += 1) lengths.push(value);
  }
  return {
    literals: codeOf(lengths.slice(0, literalCount)),
    distances: codeOf(lengths.slice(literalCount)),
  };
}

function repeated(
  symbol: number,
  lengths: readonly number[],
  bits: Bits,
): readonly [number, number] {
  if (symbol < 16) return [symbol, 1];
  if (symbol === 16) return [lengths[lengths.length - 1] ?? 0, 3 + bits.take(2)];
  return [0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)];
}

const endOfBlock = 256;

function expand(bits: Bits, { literals, distances }: Codes, output: number[]): void {
  for (;;) {
    const symbol = symbolFrom(bits, literals);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) output.push(symbol);
    else
      copyBack(
        lengthFrom(symbol - 257, bits),
        distanceFrom(symbolFrom(bits, distances), bits),
        output,
      );
  }
}

/** Lengths grow by one at first, then in steps that double every fourth symbol; the last stands for 258 alone. */
function lengthFrom(symbol: number, bits: Bits): number {
  if (symbol < 8) return symbol + 3;
  if (symbol === 28) return 258;
  const extra = (symbol >> 2) - 1;
  return ((4 + (symbol & 3)) << extra) + 3 + bits.take(extra);
}

/** Distances likewise, in steps that double every second symbol. */
function distanceFrom(symbol: number, bits: Bits): number {
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + 1 + bits.take(extra);
}

function copyBack(length: number, distance: number, output: number[]): void {
  for (let step = 0; step < length; step += 1) output.push(output[output.length - distance] ?? 0);
}

function copyStored(bits: Bits, output: number[]): void {
  bits.align();
  const length = bits.take(16);
  bits.take(16);
  for (let step = 0; step < length; step += 1) output.push(bits.take(8));
}
