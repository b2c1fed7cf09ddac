import type { Assessment } from '../../core/assessment.js';
import type { ReportNetGrant } from '../../core/report.js';
import { cents, fourPlaces } from './words.js';

/** What applying and reporting cost each organisation, side by side; unknown rates are `null`. */
export function reportNetGrants({
  netGrants,
}: Pick<Assessment, 'netGrants'>): readonly ReportNetGrant[] {
  return netGrants.map(({ partner, hours, rate, cost, share }) => ({
    partner,
    hours: Math.round(hours * 100) / 100,
    rate: cents(rate),
    cost: cents(cost),
    share: fourPlaces(share),
  }));
}
