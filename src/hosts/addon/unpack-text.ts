import { inflate } from './inflate.js';

/** Packed text: its characters as places in `alphabet`, deflated, and every 13 bits of that as two digits. */
export interface Packed {
  readonly alphabet: string;
  readonly data: string;
}

/** Printable ASCII but quotes and backslash: 91 of them, so that two can tell 13 bits. */
export const digits =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const bitsPerPair = 13;

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
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (let index = 0; index < data.length; index += 2) {
    const pair =
      digits.indexOf(data.charAt(index)) * digits.length + digits.indexOf(data.charAt(index + 1));
    held |= pair << bits;
    bits += bitsPerPair;
    while (bits >= 8) {
      bytes.push(held & 0xff);
      held >>= 8;
      bits -= 8;
    }
  }
  return bytes;
}
