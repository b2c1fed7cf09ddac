import { Refusal } from './refusal.js';

/** What Google says of troubles that pass, in the language of whoever runs the script. */
export const passingFaults: readonly string[] = [
  'Service Spreadsheets timed out while accessing document with id local-preview.',
  'Service unavailable: Spreadsheets',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Internal error',
  'Dienst nicht verfügbar: Spreadsheets',
  'サービスを利用できません: Spreadsheets',
];

/**
 * Lets service calls fail by chance, but the same ones for the same seed: for `interruption`, where nothing has been
 * done yet, or for `afterCall`, where it has been done and only the answer is lost.
 *
 * @param share Of all calls, from 0 to 1.
 */
export function failingByChance(seed: number, share: number): (member: string) => void {
  const next = numbersFrom(seed);
  return () => {
    if (next() >= share) return;
    throw new Refusal(passingFaults[Math.floor(next() * passingFaults.length)] ?? '');
  };
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
