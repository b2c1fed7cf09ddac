import type { DonorProfile } from './profile.js';

export const euExternalAction: DonorProfile = {
  id: 'eu-external-action',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.07, who: 'everybody', on: 'direct', source: 'guide' }],
  pot: { value: 'fixed', source: 'guide' },
  lumpSum: { value: 'lawful-if-defined', source: 'simplified' },
  categories: {
    value: [
      'Human resources',
      'Travel',
      'Equipment and supplies',
      'Local office',
      'Other costs, services',
      'Other',
    ],
    source: 'form',
  },
  sources: {
    guide: {
      title: 'GFMD fundraising guide: EU budgets, indirect costs up to 7% of direct ones',
      at: 'fundraising-guide.gfmd.info/annex/lexicon/budgets',
    },
    simplified: {
      title: 'EU external actions: general remarks on simplified cost options',
      at: 'studylib.net/doc/8613511',
    },
    form: {
      title: 'EU external actions: budget form, as a helpdesk for applicants explains it',
      at: 'puntosud.org, helpdesk, budget',
    },
  },
};
