import { describe, expect, test } from 'vitest';
import { namesOf, withoutHolder } from '../../../src/core/partnership/names.js';

const names = namesOf([
  { name: 'Northern Fund', kind: 'donor', aliases: [] },
  { name: 'Harbour Relief International', kind: 'lead', aliases: ['Harbour'] },
  { name: 'Amal Network (AN)', kind: 'rlo', aliases: ['شبكة الأمل'] },
  { name: 'Women for Peace', kind: 'local-ngo', aliases: [] },
  { name: 'Women for Peace Kigali', kind: 'local-ngo', aliases: [] },
]);

describe('whom a cell names', () => {
  const cases: Readonly<Record<string, readonly [text: string, name: string | undefined]>> = {
    'the name itself': ['Harbour Relief International', 'Harbour Relief International'],
    'in other case, with blanks and accents': [
      '  hárbour  RELIEF international ',
      'Harbour Relief International',
    ],
    'an alias': ['Harbour', 'Harbour Relief International'],
    initials: ['HRI', 'Harbour Relief International'],
    'initials that leave out small words': ['WP', 'Women for Peace'],
    'the name without its brackets': ['Amal Network', 'Amal Network (AN)'],
    'what stands in the brackets': ['AN', 'Amal Network (AN)'],
    'a name in another script': ['شبكة الأمل', 'Amal Network (AN)'],
    'a name with something after it': ['Amal Network – Beirut office', 'Amal Network (AN)'],
    'the longer of two names that begin alike': [
      'Women for Peace Kigali',
      'Women for Peace Kigali',
    ],
    'the shorter of two names that begin alike': ['Women for Peace', 'Women for Peace'],
    'the lead, where there is one': ['Lead', 'Harbour Relief International'],
    'the donor, where there is one': ['Donor', 'Northern Fund'],
    'somebody we have not heard of': ['River Trust', undefined],
    nothing: ['', undefined],
    'two at once': ['Harbour / Amal Network', undefined],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => expect(names.resolve(text)).toBe(expected));
  }
});

describe('whom a longer text names', () => {
  const cases: Readonly<Record<string, readonly [text: string, names: readonly string[]]>> = {
    'a sub-grant': ['Sub-grant to Amal Network, second year', ['Amal Network (AN)']],
    'two of them': [
      'Visit of HRI to Amal Network',
      ['Harbour Relief International', 'Amal Network (AN)'],
    ],
    'initials only in capitals': ['Plan an event', []],
    'a word within a word is no name': ['Harbourfront hall', []],
    nobody: ['Rice for 300 households', []],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    test(name, () => expect([...names.mentioned(text)].sort()).toEqual([...expected].sort()));
  }
});

test('a spelling that two organisations share finds neither', () => {
  const twins = namesOf([
    { name: 'Aid for All', kind: undefined, aliases: [] },
    { name: 'Action for Africa', kind: undefined, aliases: [] },
  ]);
  expect(twins.resolve('AFA')).toBeUndefined();
  expect(twins.resolve('Aid for All')).toBe('Aid for All');
});

describe('what a line says after the name of whose it is', () => {
  test.each([
    ['Harbour: teachers', 'teachers'],
    ['AN – sub-grant', 'sub-grant'],
    ['شبكة الأمل: معلمون', 'معلمون'],
    ['Harbour: rent: office', 'rent: office'],
    ['Sub-grant to Harbour: first part', 'Sub-grant to Harbour: first part'],
    ['Rent: office', 'Rent: office'],
    ['Harbour', 'Harbour'],
    ['AN: 2027', 'AN: 2027'],
  ])('%s: %s', (text, rest) => expect(withoutHolder(text, names)).toBe(rest));
});
