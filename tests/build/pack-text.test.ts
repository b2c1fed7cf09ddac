import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText } from '../../build/pack-text.js';
import { lexicons } from '../../src/core/tables/words/index.js';
import { unpackText } from '../../src/hosts/addon/unpack-text.js';

describe('a packed text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('total', ' ', 'montant', 'é', 'مجموع', '"', 'ā', 'aaa')),
        (words) => {
          const text = words.join('');
          return unpackText(packText(text)) === text;
        },
      ),
    );
  });

  it('uses no code that the text itself uses', () => {
    const text = 'āb'.repeat(20);
    const packed = packText(text);
    expect(packed.codes).not.toContain('ā');
    expect(unpackText(packed)).toBe(text);
  });

  it('of words takes little more than half the room', () => {
    const text = JSON.stringify(lexicons);
    const packed = JSON.stringify(packText(text));
    expect(Buffer.byteLength(packed) / Buffer.byteLength(text)).toBeLessThan(0.6);
  });

  it('that repeats nothing stays as it is', () => {
    expect(packText('abc')).toEqual({ text: 'abc', pairs: '', codes: '' });
  });
});
