import type { DonorProfile } from './profile.js';
import { unCategories } from './un-categories.js';

export const ochaCbpf: DonorProfile = {
  id: 'ocha-cbpf',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.07, who: 'everybody', on: 'direct', source: 'eligibility' }],
  pot: { value: 'fixed', source: 'eligibility' },
  firstPaymentDays: { value: 10, source: 'disbursement' },
  lumpSum: { value: 'broken-down-or-described', source: 'budget' },
  categories: { value: unCategories, source: 'budget' },
  sources: {
    eligibility: {
      title: 'OCHA, Ukraine Humanitarian Fund: eligibility; programme support costs',
      at: 'unocha.org/ukraine/eligibility',
    },
    disbursement: {
      title: 'OCHA Grant Management System: disbursement to implementing partners',
      at: 'gms.unocha.org/en/content/disbursement-ip',
    },
    budget: {
      title: 'OCHA Grant Management System: how a project budget is filled in',
      at: 'gms.unocha.org/en/content/budget-1',
    },
  },
};
