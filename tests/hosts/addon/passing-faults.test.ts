import { beforeAll, describe, expect, it } from 'vitest';
import {
  failingByChance,
  passingFaults,
} from '../../../src/hosts/preview/stand-in/passing-faults.js';
import { Refusal } from '../../../src/hosts/preview/stand-in/refusal.js';
import {
  breath,
  harmAfter,
  once,
  openShared,
  placesAmong,
  type Shared,
  undisturbed,
} from '../../support/mishaps.js';
import { deeds, documentText } from '../../support/shared-document.js';

let shared: Shared;
beforeAll(async () => {
  shared = await openShared();
});

/** What writes nothing into the file is simply done again. */
const reading = ['onOpen', 'onInstall', 'checkBudget', 'openHelp', 'recheck', 'showInSheet'];

describe.each(deeds)('$name, where Google fails for a moment', (deed) => {
  it.each(['interruption', 'afterCall'] as const)(
    'at one service call is done, or says why, and once more puts it right (%s)',
    { timeout: 600_000 },
    async (when) => {
      const { standIn, store, putBack } = shared;
      const { calls, results } = undisturbed(shared, deed);
      const harm: string[] = [];
      for (const place of new Set([...placesAmong(calls, 4), ...namings(calls)])) {
        await breath();
        putBack();
        const fail = once(place, () => {
          throw new Refusal(passingFaults[place % passingFaults.length] ?? '');
        });
        const outcome = deed.run(standIn.another({ userLocale: 'en', [when]: fail }));
        const mustBeDone = reading.includes(deed.name);
        const isFair = outcome.isDone || (!mustBeDone && isPlain(outcome.said, outcome.code));
        const harmed = harmAfter(shared);
        const again = deed.run(standIn);
        const isRight = again.isDone && results.includes(documentText(store));
        const wrong = [
          ...(isFair ? [] : [`said: ${outcome.code} ${outcome.said}`]),
          ...harmed,
          ...(isRight ? [] : [`is not put right: ${again.said}`]),
        ];
        harm.push(...wrong.map((why) => `${place}, ${calls[place - 1]}: ${why}`));
      }
      expect(harm).toEqual([]);
    },
  );
});

/** Numbers of the calls that name a tab: done and said to have failed, they leave a name taken by the tab itself. */
function namings(calls: readonly string[]): readonly number[] {
  return calls.flatMap((member, index) => (member === 'Sheet.setName' ? index + 1 : []));
}

/** A sentence of ours, not Google's alone. */
function isPlain(said: string, code: string): boolean {
  return code !== 'crash' && said.includes('Something went wrong while working');
}

describe('services that fail by chance', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'leave nothing broken, seed %d',
    { timeout: 120_000 },
    async (seed) => {
      const { standIn, store, putBack } = shared;
      putBack();
      const fail = failingByChance(seed, 0.03);
      const unlucky = standIn.another({ userLocale: 'en', interruption: fail });
      for (const deed of deeds) {
        await breath();
        deed.run(unlucky);
      }
      expect(harmAfter(shared).filter((why) => why.includes('brought'))).toEqual([]);
      for (const deed of deeds) {
        await breath();
        expect(deed.run(standIn)).toMatchObject({ isDone: true });
      }
      expect(store.sheets.filter(({ name }) => name.includes('being written'))).toEqual([]);
    },
  );
});
