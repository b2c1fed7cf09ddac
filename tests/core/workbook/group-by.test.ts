import { describe, expect, it } from 'vitest';

import { groupBy } from '../../../src/core/workbook/group-by.js';

const initial = (word: string) => (word === '' ? undefined : word[0]);

const cases = [
  { title: 'nothing', things: [], groups: [] },
  {
    title: 'keys in order of their first thing, things in order',
    things: ['pen', 'cup', 'pan'],
    groups: [
      ['p', ['pen', 'pan']],
      ['c', ['cup']],
    ],
  },
  { title: 'things without a key are left out', things: ['', 'pen'], groups: [['p', ['pen']]] },
];

describe('groupBy', () => {
  it.each(cases)('$title', ({ things, groups }) => {
    expect([...groupBy(things, initial)]).toEqual(groups);
  });
});
