import { expect, test } from 'vitest';
import type { Organisation } from '../../../src/core/partnership/partnership.js';
import { generic } from '../../../src/core/profiles/generic.js';
import { allProfiles } from '../../../src/core/profiles/index.js';
import { unusedProfile } from '../../../src/core/profiles/named-donor.js';

const cell = { sheet: 'Partners', row: 2, column: 1 };

function organisation(name: string, kind: Organisation['kind'], ...aliases: string[]) {
  return {
    name,
    kind,
    aliases,
    country: undefined,
    joinedOn: undefined,
    funding: undefined,
    decisionRole: undefined,
    budgetAccess: undefined,
    emails: [],
    cells: [cell],
    inRegister: true,
  } satisfies Organisation;
}

const idsFor = (...organisations: readonly Organisation[]) =>
  unusedProfile(organisations, generic).map(({ saying }) => saying.facts['id']);

test.each([
  ['DG ECHO', 'dg-echo'],
  ['ECHO', 'dg-echo'],
  ['Union européenne', 'eu-external-action'],
  ['Delegation of the European Union', 'eu-external-action'],
  ['OCHA (CBPF South Sudan)', 'ocha-cbpf'],
  ['Fondo Mundial', 'global-fund'],
  ['ONU Mulheres', 'un-women'],
  ['UNHCR country office', 'unhcr'],
  ['اليونيسف', 'unicef'],
  ['المفوضية السامية للأمم المتحدة', 'unhcr'],
  ['USAID', 'us-2cfr200'],
  ['Echoes of Hope', undefined],
  ['Lakeside Foundation', undefined],
])('a donor called %s points to the profile %s', (name, id) => {
  expect(idsFor(organisation(name, 'donor'))).toEqual(id === undefined ? [] : [id]);
});

test('a donor is known by its other names too, and said with its cell', () => {
  const donor = organisation('The Fund', 'donor', 'CERF');
  expect(unusedProfile([donor], generic)).toEqual([
    {
      code: 'donor-profile',
      at: cell,
      saying: {
        key: 'donor-profile',
        facts: { donor: 'The Fund', profile: { term: 'profile.cerf' }, id: 'cerf' },
      },
    },
  ]);
});

test('a partner of that name is no donor of this grant', () => {
  expect(idsFor(organisation('UNHCR', 'other'))).toEqual([]);
});

test('nothing is said where a profile was chosen', () => {
  const chosen = allProfiles.filter(({ id }) => id !== 'generic');
  const said = chosen.flatMap((profile) =>
    unusedProfile([organisation('UNICEF', 'donor')], profile),
  );
  expect(said).toEqual([]);
});

test('every profile that it points to exists', () => {
  const ids = ['CBPF', 'CERF', 'ECHO', 'European Union', 'USAID', 'Global Fund', 'UNHCR']
    .concat(['UNICEF', 'UN Women', 'IOM', 'UNFPA', 'CAFOD', 'Christian Aid', 'Kindernothilfe'])
    .concat(['Start Fund Bangladesh'])
    .flatMap((name) => idsFor(organisation(name, 'donor')));
  const known = allProfiles.map((profile) => profile.id);
  expect(ids.filter((id) => typeof id !== 'string' || !known.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(15);
});
