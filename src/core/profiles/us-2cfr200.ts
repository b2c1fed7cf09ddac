import type { DonorProfile, Source } from './profile.js';

const sources = {
  notice: {
    title:
      '2 CFR 200.204 as US Fish and Wildlife explains it, text before 2024: days a call is open',
    at: 'fawiki.fws.gov, page 24707478',
  },
  reports: {
    title: '2 CFR 200.329 as printed in an information collection request, December 2025',
    at: 'omb.report/icr/202508-3045-001',
  },
  closeout: {
    title: '2 CFR 200.344: final reports of recipients and of sub-recipients',
    at: 'self-law.org, 2 CFR 200.344',
  },
  form: { title: 'Standard Form 424A: object class categories', at: 'docsbay.net/doc/888426' },
} as const satisfies Readonly<Record<string, Source>>;

/** What stayed the same when the guidance was revised. */
const common = {
  pot: { value: 'open', source: 'rate' },
  outOfBase: {
    value: ['equipment', 'rent', 'participant support', 'the rest of each sub-award'],
    source: 'base',
  },
  noticeDays: { value: { proposal: 60 }, source: 'notice' },
  reportsPerYear: { value: 4, source: 'reports' },
  finalReportDays: { value: { recipient: 120, subRecipient: 90 }, source: 'closeout' },
  categories: {
    value: [
      'Personnel',
      'Fringe',
      'Travel',
      'Equipment',
      'Supplies',
      'Contractual',
      'Construction',
      'Other',
      'Indirect',
    ],
    source: 'form',
  },
} as const satisfies Partial<DonorProfile>;

const rate: Source = {
  title:
    'Uniform Guidance: de minimis rate and modified total direct costs, before and after revision',
  at: 'jrcpa.com, uniform guidance, de minimis',
};
const subAwards: Source = {
  title: 'MIT Research Administration Services: de minimis rate for sub-awards',
  at: 'ras.mit.edu, de minimis rate, subawards',
};

export const us2cfr200: DonorProfile = {
  ...common,
  id: 'us-2cfr200',
  validFrom: '2024-10-01',
  year: 2024,
  caps: [{ value: 0.15, who: 'everybody', on: 'mtdc', source: 'rate' }],
  subAwardInBase: { value: 50_000, source: 'base' },
  floor: { value: 0.15, source: 'clause', isUnverified: true },
  sources: {
    ...sources,
    rate: subAwards,
    base: rate,
    clause: {
      title:
        '2 CFR 200.414(f), read in a damaged copy only: no lower rate may be forced on a partner',
      at: 'elliotbnhvo.blogoscience.com',
    },
  },
};

export const us2cfr200Before: DonorProfile = {
  ...common,
  id: 'us-2cfr200-before-2024-10',
  validFrom: undefined,
  validUntil: '2024-09-30',
  year: 2021,
  caps: [{ value: 0.1, who: 'everybody', on: 'mtdc', source: 'rate' }],
  subAwardInBase: { value: 25_000, source: 'base' },
  sources: {
    ...sources,
    rate,
    base: {
      title: 'IL-NET: modified total direct costs, June 2021',
      at: 'ilnet-ta.org 2021/06/02',
    },
  },
};
