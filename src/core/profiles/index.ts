import { cerf } from './cerf.js';
import { dgEcho } from './dg-echo.js';
import { euExternalAction } from './eu-external-action.js';
import { generic } from './generic.js';
import { globalFund } from './global-fund.js';
import { cafod, christianAid, kindernothilfe, startFundBangladesh } from './ngo-intermediaries.js';
import { ochaCbpf } from './ocha-cbpf.js';
import { privateFoundation } from './private-foundation.js';
import type { DonorProfile } from './profile.js';
import { iom, unfpa, unhcr, unicef, unWomen } from './un-agencies.js';
import { us2cfr200, us2cfr200Before } from './us-2cfr200.js';

/** Every profile; the first is taken where nobody says which. */
export const allProfiles: readonly DonorProfile[] = [
  generic,
  ochaCbpf,
  cerf,
  dgEcho,
  euExternalAction,
  us2cfr200,
  us2cfr200Before,
  globalFund,
  unhcr,
  unicef,
  unWomen,
  iom,
  unfpa,
  privateFoundation,
  cafod,
  christianAid,
  kindernothilfe,
  startFundBangladesh,
];

/** The profile of that id; `undefined` where there is none. */
export function profileOf(id: string): DonorProfile | undefined {
  return allProfiles.find((profile) => profile.id === id);
}
