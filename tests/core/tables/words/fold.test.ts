import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fold } from '../../../../src/core/tables/words/fold.js';

test.each([
  ['Coût  Unitaire', 'cout unitaire'],
  ['a\u202emou\u00adnt\u200f', 'amount'],
  ['Désignation :', 'designation'],
  ['N° de mois', 'no de mois'],
  ['n.º de unidades', 'no de unidades'],
  ['# units', 'no units'],
  ['% à imputer', '% a imputer'],
  ['نسبة التغطية ٪', 'نسبه تغطيه %'],
  ['والميزانية', 'ميزانيه'],
  ['المُدّة', 'مده'],
  ['أنشطة', fold('انشطه')],
  ['Œuvre', 'oeuvre'],
  ['Total cost*', 'total cost'],
  ['Total cost (1)', 'total cost'],
  ['Total cost (a) (2)', 'total cost'],
  ['Total²', 'total'],
  ['(1)', '1'],
  ["Type d'unité", 'type d unite'],
  ['F&A', 'f a'],
  ['L/S', 'l s'],
  ['٢٠٢٦', '2026'],
  ['—', ''],
  ['', ''],
])('%s is compared as "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('looks at the first 200 characters only', () => {
  expect(fold('a'.repeat(500))).toHaveLength(200);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});

it('changes no Arabic word the second time', () => {
  const letter = fc.constantFrom(...'البتوفكلأإآىةيكم ٱـ'.split(''));
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
      const text = letters.join('');
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});
