import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText } from '../../build/pack-text.js';
import { lexicons } from '../../src/core/tables/words/index.js';
import { inflate } from '../../src/hosts/addon/inflate.js';
import { unpackText } from '../../src/hosts/addon/unpack-text.js';

describe('a packed text', () => {
  const words = fc.constantFrom('total', ' ', 'montant', 'é', 'مجموع', '"', '\\', 'aaaa');

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300 }), (chosen) => {
        const text = chosen.join('');
        return unpackText(packText(text)) === text;
      }),
    );
  });

  it('of words in five languages takes less than half the room, and comes back', () => {
    const text = JSON.stringify(lexicons);
    const packed = packText(text);
    expect(Buffer.byteLength(JSON.stringify(packed)) / Buffer.byteLength(text)).toBeLessThan(0.5);
    expect(unpackText(packed)).toBe(text);
  });

  it('cannot have more different characters than a byte can tell apart', () => {
    const text = Array.from({ length: 257 }, (_, index) =>
      String.fromCharCode(0x4e00 + index),
    ).join('');
    expect(() => packText(text)).toThrow(/257 different characters/);
  });
});

describe('inflating', () => {
  it.each([
    ['stored blocks', { level: 0 }],
    ['fixed codes', { strategy: 4 }],
    ['codes of its own', { level: 9 }],
  ])('undoes %s', (_, options) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.integer({ min: 1, max: 40 }),
        (bytes, times) => {
          const source = Buffer.concat(Array.from({ length: times }, () => bytes));
          return Buffer.from(inflate(deflateRawSync(source, options))).equals(source);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('undoes long matches far back', () => {
    const start = Buffer.from(
      Array.from({ length: 30_000 }, (_, index) => (index * index * 31) % 251),
    );
    const source = Buffer.concat([start, Buffer.alloc(1000, 7), start]);
    expect(Buffer.from(inflate(deflateRawSync(source, { level: 9 }))).equals(source)).toBe(true);
  });
});
