import type { Organisation } from '../partnership/partnership.js';
import { fold } from '../tables/words/fold.js';
import type { Notice } from '../tables/table.js';
import { generic } from './generic.js';
import type { DonorProfile } from './profile.js';

/** What people call the donors that we have a profile of, in the languages of their partners; the first that fits is taken. */
const names: readonly (readonly [string, readonly string[]])[] = [
  ['ocha-cbpf', ['ocha', 'cbpf', 'country based pooled fund', 'pooled fund']],
  ['cerf', ['cerf', 'central emergency response fund']],
  ['dg-echo', ['dg echo', 'echo', 'european civil protection and humanitarian aid']],
  [
    'eu-external-action',
    [
      'european union',
      'european commission',
      'europeaid',
      'dg intpa',
      'dg near',
      'union européenne',
      'commission européenne',
      'unión europea',
      'comisión europea',
      'união europeia',
      'comissão europeia',
      'الاتحاد الأوروبي',
    ],
  ],
  [
    'us-2cfr200',
    ['usaid', 'bureau of population refugees and migration', 'us department of state'],
  ],
  [
    'global-fund',
    ['global fund', 'gfatm', 'fonds mondial', 'fondo mundial', 'fundo global', 'الصندوق العالمي'],
  ],
  ['unhcr', ['unhcr', 'acnur', 'un refugee agency', 'المفوضية السامية']],
  ['unicef', ['unicef', 'اليونيسف', 'يونيسيف']],
  ['un-women', ['un women', 'onu femmes', 'onu mujeres', 'onu mulheres']],
  ['iom', ['iom', 'international organization for migration', 'المنظمة الدولية للهجرة']],
  ['unfpa', ['unfpa', 'fnuap']],
  ['cafod', ['cafod']],
  ['christian-aid', ['christian aid']],
  ['kindernothilfe', ['kindernothilfe']],
  ['start-fund-bangladesh', ['start fund bangladesh']],
];

/**
 * Says that there is a profile of the donor that the register names, where the check was made without one: its caps
 * and deadlines are judged by nobody until it is chosen.
 *
 * @returns one notice for the first such donor; [] where a profile was chosen, or none fits.
 */
export function unusedProfile(
  organisations: readonly Organisation[],
  profile: DonorProfile,
): readonly Notice[] {
  if (profile.id !== generic.id) return [];
  for (const { name, aliases, kind, cells } of organisations) {
    const id = kind === 'donor' ? idOf([name, ...aliases]) : undefined;
    if (id === undefined) continue;
    const facts = { donor: name, profile: { term: `profile.${id}` }, id };
    return [{ code: 'donor-profile', at: cells[0], saying: { key: 'donor-profile', facts } }];
  }
  return [];
}

function idOf(called: readonly string[]): string | undefined {
  const folded = called.map((name) => ` ${fold(name)} `);
  return names.find(([, known]) =>
    known.some((name) => folded.some((text) => text.includes(` ${fold(name)} `))),
  )?.[0];
}
