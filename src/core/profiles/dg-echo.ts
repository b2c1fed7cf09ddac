import type { DonorProfile } from './profile.js';

export const dgEcho: DonorProfile = {
  id: 'dg-echo',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.07, who: 'everybody', on: 'direct', source: 'costs' }],
  outOfBase: {
    value: ['in-kind contributions', 'money for beneficiaries'],
    source: 'costs',
    isUnverified: true,
  },
  pot: { value: 'fixed', source: 'costs' },
  sources: {
    costs: {
      title: 'DG ECHO Partners Helpdesk: eligible costs; indirect costs at a flat rate',
      at: 'dgecho-partners-helpdesk.eu/eligibility/eligible_costs/start',
    },
  },
};
