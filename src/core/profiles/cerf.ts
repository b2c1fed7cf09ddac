import type { DonorProfile } from './profile.js';
import { unCategories } from './un-categories.js';

export const cerf: DonorProfile = {
  id: 'cerf',
  validFrom: undefined,
  year: undefined,
  caps: [],
  lumpSum: { value: 'broken-down-or-described', source: 'form' },
  categories: { value: unCategories, source: 'form' },
  sources: {
    form: {
      title: 'CERF application: budget form and its instructions',
      at: 'docsbay.net/doc/538100',
    },
  },
};
