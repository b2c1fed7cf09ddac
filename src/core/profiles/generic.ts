import type { DonorProfile } from './profile.js';

/** No donor named: nothing is capped, and what partners budget is what they charge. */
export const generic: DonorProfile = {
  id: 'generic',
  validFrom: undefined,
  year: undefined,
  caps: [],
  sources: {},
};
