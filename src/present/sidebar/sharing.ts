import type { Report, ReportSharing } from '../../core/report.js';
import { sayMoney } from '../../messages/say.js';
import { plain, type SidebarWords } from './words.js';

/** One way to share what a grant has for core costs. */
export interface SharingWayView {
  readonly way: string;
  readonly name: string;
  /** How it was made, with its figures. */
  readonly how: string;
  readonly partners: readonly SharingPartnerView[];
}

/** What one organisation has now and would have, as shown; fractions are of the longest bar of all ways. */
export interface SharingPartnerView {
  readonly partner: string;
  readonly now: string;
  readonly shared: string;
  /** With its sign; '' where nothing would change. */
  readonly difference: string;
  readonly nowFraction: number;
  readonly sharedFraction: number;
}

/**
 * The overhead simulator, in whole units of money, as these are figures to talk about. [] where there is nothing to
 * share, or nobody to share it with.
 */
export function viewSharing(
  { overheadSharing }: Report,
  words: SidebarWords,
): readonly SharingWayView[] {
  const ways = [...new Set(overheadSharing.map(({ model }) => model))];
  const most = Math.max(0, ...overheadSharing.flatMap(({ now, shared }) => [now, shared]));
  return ways.map((way) => {
    const own = overheadSharing.filter(({ model }) => model === way);
    return {
      way,
      name: words.voice.phrasebook.terms[`share-way.${way}`] ?? way,
      how: plain(own[0]?.how ?? ''),
      partners: own.map((one) => viewPartner(one, most, words)),
    };
  });
}

function viewPartner(
  { partner, now, shared }: ReportSharing,
  most: number,
  { voice }: SidebarWords,
): SharingPartnerView {
  const [before, after] = [Math.round(now), Math.round(shared)];
  const difference = sayMoney(voice, Math.abs(after - before));
  const sign = after > before ? '+' : '\u2212';
  return {
    partner: plain(partner),
    now: sayMoney(voice, before),
    shared: sayMoney(voice, after),
    difference: after === before ? '' : `${sign}\u00a0${difference}`,
    nowFraction: fractionOf(now, most),
    sharedFraction: fractionOf(shared, most),
  };
}

function fractionOf(amount: number, most: number): number {
  return most > 0 ? Math.min(1, Math.max(0, amount / most)) : 0;
}
