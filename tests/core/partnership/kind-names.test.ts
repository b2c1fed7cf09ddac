import { expect, test } from 'vitest';
import { kindNamed } from '../../../src/core/partnership/kind-names.js';

test.each([
  ['Local NGO', 'local-ngo'],
  ['NGO B', 'local-ngo'],
  ['RLO 2', 'rlo'],
  ['Lead INGO', 'lead'],
  ['INGO – lead', 'lead'],
  ['Lead local NGO', 'lead'],
  ['Refugee-led organisation RLO', 'rlo'],
  ['Hope NGO', undefined],
  ['Lead Harbour INGO', undefined],
  ['', undefined],
])('a name that is only “%s” says %s', (name, kind) => {
  expect(kindNamed(name)).toBe(kind);
});
