import { inflate } from './inflate.js';

/** Packed text: its characters as places in `alphabet`, deflated, in base 64. */
export interface Packed {
  readonly alphabet: string;
  readonly data: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The text as it was before `build/pack-text.ts` packed it. The build packs word lists and messages, which are most
 * of what the add-on holds, so that Google has less to load for every click and every formula.
 */
export function unpackText({ alphabet, data }: Packed): string {
  return inflate(bytesOf(data))
    .map((place) => alphabet.charAt(place))
    .join('');
}

function bytesOf(data: string): readonly number[] {
  const values = new Map(digits.split('').map((digit, value) => [digit, value]));
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of data) {
    held = ((held << 6) | (values.get(digit) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}
