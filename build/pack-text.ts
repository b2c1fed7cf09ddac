import { deflateRawSync } from 'node:zlib';
import type { Packed } from '../src/hosts/addon/unpack-text.js';

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
  const data = deflateRawSync(bytes, { level: 9, memLevel: 9 }).toString('base64');
  return { alphabet: alphabet.join(''), data: data.replace(/=+$/, '') };
}
