import type { DonorProfile, Source } from './profile.js';

/** What Development Initiatives found in the agencies' own policies in 2022. */
const practice: Source = {
  title: 'Development Initiatives, 2022: how organisations allocate overhead costs now',
  at: 'devinit.org, current organisation practices, overhead cost allocation',
};

/** At the partner's discretion. */
export const unhcr: DonorProfile = {
  id: 'unhcr',
  validFrom: undefined,
  year: 2022,
  caps: [{ value: 0.04, who: 'national', on: 'own-direct', source: 'practice' }],
  sources: { practice },
};

/** No source gives a rate for partners' indirect costs; in 2022 there was no policy on them. */
export const unicef: DonorProfile = {
  id: 'unicef',
  validFrom: undefined,
  year: undefined,
  caps: [],
  shift: { value: 0.2, source: 'agreement' },
  categories: {
    value: ['Programme outputs', 'Effective and efficient programme management'],
    source: 'form',
  },
  sources: {
    agreement: {
      title: 'UNICEF partnership document: reallocation between activities',
      at: 'studylib.net/doc/10161876',
    },
    form: { title: 'UNICEF programme document: budget form', at: 'studylib.net/doc/6933274' },
  },
};

/** Audited against actual spending. */
export const unWomen: DonorProfile = {
  id: 'un-women',
  validFrom: undefined,
  year: 2022,
  caps: [{ value: 0.08, who: 'everybody', on: 'own-direct', source: 'practice' }],
  sources: { practice },
};

export const iom: DonorProfile = {
  ...unWomen,
  id: 'iom',
  caps: [{ value: 0.07, who: 'everybody', on: 'own-direct', source: 'practice' }],
};

export const unfpa: DonorProfile = {
  ...unWomen,
  id: 'unfpa',
  caps: [{ value: 0.12, who: 'everybody', on: 'own-direct', source: 'practice' }],
};
