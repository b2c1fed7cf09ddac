import type { DonorProfile } from './profile.js';

export const globalFund: DonorProfile = {
  id: 'global-fund',
  validFrom: undefined,
  year: 2013,
  caps: [
    { value: 0.07, who: 'international', on: 'own-direct', source: 'rates' },
    { value: 0.05, who: 'international', on: 'passed-on', source: 'rates' },
    { value: 0.03, who: 'international', on: 'health-products', source: 'rates' },
  ],
  mayNotCharge: { value: 'national', source: 'rates' },
  categories: {
    value: [
      'Human resources',
      'Travel-related costs',
      'External professional services',
      'Health products',
      'Procurement and supply management',
      'Infrastructure',
      'Non-health equipment',
      'Communication material',
      'Indirect and overhead costs',
    ],
    source: 'budgeting',
  },
  sources: {
    rates: {
      title:
        'Aidspan, 17 April 2013: indirect cost recovery of international NGOs as principal recipients',
      at: 'aidspan.org, 17 April 2013',
    },
    budgeting: {
      title: 'UNDP, detailed budgeting guidance for Global Fund grants',
      at: 'undphealthimplementation.org, detailed budgeting guidance',
    },
  },
};
