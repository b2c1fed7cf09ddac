import type { RateCap, Reach } from '../profiles/profile.js';
import { isLocal } from './partners.js';
import type { Organisation, Partnership } from './partnership.js';

/** The highest rate that the donor lets an organisation take on its own money; `undefined` where none is known. */
export function capOn(
  { profile }: Pick<Partnership, 'profile'>,
  organisation: Organisation | undefined,
): RateCap | undefined {
  return profile.caps.find(
    (cap) =>
      cap.on !== 'passed-on' &&
      cap.on !== 'health-products' &&
      cap.isUnverified !== true &&
      reaches(cap.who, organisation),
  );
}

/** True where the donor's rules let an organisation charge hardly any indirect costs. */
export function isBarred(
  { profile: { mayNotCharge } }: Pick<Partnership, 'profile'>,
  organisation: Organisation | undefined,
): boolean {
  return mayNotCharge !== undefined && reaches(mayNotCharge.value, organisation);
}

/** True where the donor's rules let an organisation charge hardly anything, or no more than the rate that it has. */
export function isHeldDown(
  partnership: Pick<Partnership, 'profile'>,
  organisation: Organisation | undefined,
  rate: number,
): boolean {
  if (isBarred(partnership, organisation)) return true;
  const cap = capOn(partnership, organisation);
  return cap !== undefined && rate >= cap.value - sameRate;
}

const sameRate = 0.0005;

function reaches(who: Reach, organisation: Organisation | undefined): boolean {
  if (who === 'everybody') return true;
  if (organisation?.kind === undefined) return false;
  const isNational = isLocal(organisation);
  return who === 'national' ? isNational : ['ingo', 'lead'].includes(organisation.kind);
}
