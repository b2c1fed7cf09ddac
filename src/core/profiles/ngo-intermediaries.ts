import type { DonorProfile, Source } from './profile.js';

/** NGOs that hand on others' money and have published how they share what it brings for indirect costs. */
const mapping: Source = {
  title: 'Development Initiatives: mapping of indirect cost policies of INGOs and UN agencies',
  at: 'devinit.org, indirect costs policy mapping',
};
const sources = { mapping };

/** Half of the donor's share, by each partner's share of the budget; unrestricted. */
export const cafod: DonorProfile = {
  id: 'cafod',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.07, who: 'everybody', on: 'own-direct', source: 'mapping' }],
  pot: { value: 'fixed', source: 'mapping' },
  handsOn: { value: 0.5, source: 'mapping' },
  sources,
};

/** 10% holds for its own and for DEC money. */
export const christianAid: DonorProfile = {
  ...cafod,
  id: 'christian-aid',
  caps: [{ value: 0.1, who: 'everybody', on: 'own-direct', source: 'mapping' }],
};

export const kindernothilfe: DonorProfile = {
  id: 'kindernothilfe',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.1, who: 'everybody', on: 'own-direct', source: 'mapping' }],
  sources,
};

/** Of the cost of the project; an even split is encouraged. */
export const startFundBangladesh: DonorProfile = {
  id: 'start-fund-bangladesh',
  validFrom: undefined,
  year: 2020,
  caps: [{ value: 0.1, who: 'everybody', on: 'direct', source: 'posts' }],
  pot: { value: 'fixed', source: 'posts' },
  handsOn: { value: 0.5, source: 'posts' },
  sources: {
    posts: {
      title: 'Start Network, 2020: sharing indirect cost recovery with local partners',
      at: 'startnetwork.org, sharing indirect cost recovery',
    },
  },
};
