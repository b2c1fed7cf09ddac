import type { Assessment } from '../../core/assessment.js';
import type { ReportSharing } from '../../core/report.js';
import type { Voice } from '../../messages/say.js';
import { cents, tell } from './words.js';

/** What each would have for core and indirect costs in other ways of sharing them. */
export function reportSharing(
  { overheadSharing }: Assessment,
  voice: Voice,
): readonly ReportSharing[] {
  return overheadSharing.map(({ way, partner, now, shared, how }) => ({
    model: way,
    partner,
    now: cents(now) ?? 0,
    shared: cents(shared) ?? 0,
    difference: cents(shared - now) ?? 0,
    how: tell(voice, voice.phrasebook.reading, { ...how, key: `sharing.${how.key}` }),
  }));
}
