import { expect, test } from 'vitest';
import { remembering } from '../../../src/core/workbook/remember.js';

/** How often each text was looked up anew. */
function counting() {
  const asked = new Map<string, number>();
  const find = remembering((text) => {
    asked.set(text, (asked.get(text) ?? 0) + 1);
    return text.length;
  });
  return { find, asked };
}

test('a text is looked up once, however often it is asked for', () => {
  const { find, asked } = counting();
  expect(['rent', 'fuel', 'rent', 'rent'].map(find)).toEqual([4, 4, 4, 4]);
  expect([...asked]).toEqual([
    ['rent', 1],
    ['fuel', 1],
  ]);
});

test('of more texts than are kept, those asked for again and again stay known', () => {
  const { find, asked } = counting();
  for (let place = 0; place < 600_000; place++) {
    find(`text ${place}`);
    if (place % 100_000 === 0) find('rent');
  }
  find('text 0');
  expect([asked.get('rent'), asked.get('text 0'), asked.get('text 599999')]).toEqual([1, 2, 1]);
});
