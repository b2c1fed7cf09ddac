import type { DonorProfile } from './profile.js';

/** What is common among them; each foundation has rules of its own. */
export const privateFoundation: DonorProfile = {
  id: 'private-foundation',
  validFrom: undefined,
  year: undefined,
  caps: [{ value: 0.15, who: 'everybody', on: 'direct', source: 'study' }],
  sources: {
    study: {
      title: 'Bridgespan, Pay-What-It-Takes: the common 15% beside what indirect costs really are',
      at: 'bridgespan.org, pay what it takes',
    },
  },
};
