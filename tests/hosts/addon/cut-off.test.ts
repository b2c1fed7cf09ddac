import { beforeAll, describe, expect, it } from 'vitest';
import { RunCutOff } from '../../../src/hosts/preview/stand-in/refusal.js';
import {
  harmAfter,
  once,
  openShared,
  placesAmong,
  type Shared,
  tellingPlaces,
  undisturbed,
} from '../../support/mishaps.js';
import { deeds, documentText, kept } from '../../support/shared-document.js';

let shared: Shared;
beforeAll(async () => {
  shared = await openShared();
});

describe.each(deeds)('$name, cut off between two service calls', (deed) => {
  it('leaves nothing that the next run does not put right', { timeout: 600_000 }, () => {
    const { standIn, store, putBack } = shared;
    const { calls, results } = undisturbed(shared, deed);
    const places = new Set([...placesAmong(calls, 3), ...tellingPlaces(calls)]);
    // A run that is cut off leaves the document as it was just before the call that is not done any more.
    putBack();
    const states = new Map<string, { readonly at: string; readonly restore: () => void }>();
    let call = 0;
    const interruption = (member: string) => {
      call += 1;
      if (!places.has(call)) return;
      const text = documentText(store);
      const at = `${call}, ${member}`;
      if (!states.has(text)) states.set(text, { at, restore: kept(store) });
    };
    deed.run(standIn.another({ userLocale: 'en', interruption }));
    const harm = [...states.values()].flatMap(({ at, restore }) => {
      restore();
      const harmed = harmAfter(shared);
      const again = deed.run(standIn);
      const isRight = again.isDone && results.includes(documentText(store));
      const tabs = store.sheets.map(({ name }) => name).join(', ');
      return [...harmed, ...(isRight ? [] : [`${again.said} ${tabs}`])].map(
        (why) => `${at}: ${why}`,
      );
    });
    expect(harm).toEqual([]);
  });

  it('frees the lock, and tells nobody that it was done', () => {
    const { standIn, putBack } = shared;
    putBack();
    const interruption = once(5, () => {
      throw new RunCutOff();
    });
    const cutOff = deed.run(standIn.another({ userLocale: 'en', interruption }));
    expect(cutOff).toMatchObject({ isDone: false, code: 'crash' });
    expect(cutOff.said).toContain('Exceeded maximum execution time');
    expect(harmAfter(shared)).toEqual([]);
    expect(deed.run(standIn).isDone).toBe(true);
  });
});
