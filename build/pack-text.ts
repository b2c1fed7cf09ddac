import { deflateRawSync } from 'node:zlib';
import { bitsPerPair, digits, type Packed } from '../src/hosts/addon/unpack-text.js';

/** As many characters as a byte can tell apart. */
const mostCharacters = 256;

/**
 * Packs a text into less than half of its size; `unpackText` undoes it.
 * @throws Where the text has more different characters than a byte can tell apart.
 */
export function packText(text: string): Packed {
  const alphabet = [...new Set(text.split(''))];
  if (alphabet.length > mostCharacters) {
    throw new Error(`${alphabet.length} different characters, more than ${mostCharacters}`);
  }
  const places = new Map(alphabet.map((character, place) => [character, place]));
  const bytes = Uint8Array.from(text.split(''), (character) => places.get(character) ?? 0);
  return {
    alphabet: alphabet.join(''),
    data: digitsOf(deflateRawSync(bytes, { level: 9, memLevel: 9 })),
  };
}

function digitsOf(bytes: Uint8Array): string {
  let held = 0;
  let bits = 0;
  let text = '';
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < bitsPerPair) continue;
    text += pairOf(held & (2 ** bitsPerPair - 1));
    held >>= bitsPerPair;
    bits -= bitsPerPair;
  }
  return text + pairOf(held);
}

function pairOf(value: number): string {
  return digits.charAt(Math.floor(value / digits.length)) + digits.charAt(value % digits.length);
}
