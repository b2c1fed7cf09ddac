import { expect, test } from 'vitest';
import { withKindsSaid } from '../../../src/core/partnership/kinds-said.js';
import { organisation } from '../../support/partnership-of.js';

const hope = organisation({ name: 'Hope Network', kind: 'local-ngo', aliases: ['HN'] });
const harbour = organisation({ name: 'Harbour Relief', kind: 'lead', row: 3 });
const kindsIn = (...said: Parameters<typeof withKindsSaid>[1]) => {
  const { organisations, dropped } = withKindsSaid([hope, harbour], said);
  return [organisations.map(({ kind }) => kind), dropped.map(({ code }) => code)];
};

test('nobody said anything', () => {
  expect(kindsIn()).toEqual([['local-ngo', 'lead'], []]);
});

test.each(['Hope Network', 'hope network', 'HN'])('by the name %s', (name) => {
  expect(kindsIn({ name, kind: 'rlo' })).toEqual([['rlo', 'lead'], []]);
});

test('of one that nothing names', () => {
  expect(kindsIn({ name: 'Nobody Known', kind: 'rlo' })).toEqual([
    ['local-ngo', 'lead'],
    ['correction-organisation-gone'],
  ]);
});
