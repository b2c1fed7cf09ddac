import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import {
  harmAfter,
  once,
  openShared,
  placesAmong,
  type Shared,
  undisturbed,
} from '../../support/mishaps.js';
import {
  type Deed,
  deedNamed,
  deeds,
  documentText,
  type Outcome,
} from '../../support/shared-document.js';

let shared: Shared;
beforeAll(async () => {
  shared = await openShared();
});

/** What changes most of what is shared. */
const telling = [
  'checkBudget',
  'createReport',
  'explain a finding',
  'explain it too',
  'answer who an organisation is',
  'correct a column',
  'openSettings',
  'openChecklist',
];

/** Each deed with the next; in the long run those that change most with all of them too. */
const pairs = [
  ...deeds.map(({ name }, index) => [name, deeds[(index + 1) % deeds.length]?.name ?? ''] as const),
  ...(process.env['SOAK'] === '1' ? telling : []).flatMap((name) =>
    telling.map((other) => [name, other] as const),
  ),
];

function inTurn({ standIn, store, putBack }: Shared, deeds: readonly Deed[]): string {
  putBack();
  deeds.forEach((deed) => deed.run(standIn));
  return documentText(store);
}

describe.each(pairs)('%s, while somebody else does: %s', (name, otherName) => {
  it('comes to what it does one after the other, or the other waits', { timeout: 600_000 }, () => {
    const { standIn, store, putBack } = shared;
    const [deed, others] = [deedNamed(name), deedNamed(otherName)];
    const other = standIn.another({ userLocale: 'fr_FR' });
    const { calls } = undisturbed(shared, deed);
    const alone = inTurn(shared, [deed]);
    const orders = bothOrders(shared, deed, others);
    const harm = placesAmong(calls, 3).flatMap((place) => {
      putBack();
      let theirs: Outcome | undefined;
      const interruption = once(place, () => (theirs = others.run(other)));
      const own = deed.run(standIn.another({ userLocale: 'en', interruption }));
      const waits = theirs?.isDone === false && /une autre personne/i.test(theirs.said);
      const expected = waits ? [alone] : orders;
      return [
        ...(own.isDone ? [] : [`not done: ${own.said}`]),
        ...(theirs?.isDone === true || waits ? [] : [`the other: ${theirs?.said}`]),
        ...(expected.includes(documentText(store)) ? [] : ['something was lost']),
        ...harmAfter(shared).filter((why) => !why.includes('report')),
      ].map((why) => `${place}, ${calls[place - 1]}: ${why}`);
    });
    expect(harm).toEqual([]);
  });
});

function bothOrders({ standIn, store, putBack }: Shared, deed: Deed, others: Deed): string[] {
  const other = standIn.another({ userLocale: 'fr_FR' });
  return [true, false].map((isFirst) => {
    putBack();
    if (isFirst) deed.run(standIn);
    others.run(other);
    if (!isFirst) deed.run(standIn);
    return documentText(store);
  });
}

describe('somebody edits the budget during a check', () => {
  const look = (json: unknown): SidebarView => {
    const reply = JSON.parse(String(json)) as Reply<SidebarView>;
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };

  const edits: readonly (readonly [string, (shared: Shared) => void])[] = [
    ['a figure', ({ sheet }) => void sheet('Budget').cells.set('4,6', { value: 13_000 })],
    ['a line below', ({ sheet }) => void sheet('Budget').cells.set('6,1', { value: 'Fuel' })],
    ['a name', ({ sheet }) => void sheet('Who we are').cells.set('2,1', { value: 'Harbour' })],
  ];

  it.each(edits)('and the result says so: %s', { timeout: 600_000 }, (_, edit) => {
    const { standIn, putBack } = shared;
    putBack();
    const calls: string[] = [];
    const watched = standIn.another({ userLocale: 'en', interruption: (m) => void calls.push(m) });
    const before = look(watched.call('recheck', []));
    edit(shared);
    const after = look(standIn.call('recheck', []));
    const told = placesAmong(calls, 12).map((place) => {
      putBack();
      const interruption = once(place, () => edit(shared));
      const view = look(standIn.another({ userLocale: 'en', interruption }).call('recheck', []));
      const isTold = view.notices.some((text) => text.startsWith('Somebody changed the tab'));
      if (!isTold)
        expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(view));
      return isTold;
    });
    expect(told).toContain(true);
    expect(told).toContain(false);
  });

  it('a tab that goes meanwhile is gone in the result', { timeout: 60_000 }, () => {
    const { standIn, store, putBack } = shared;
    putBack();
    let reads = 0;
    const interruption = (member: string) => {
      reads += member === 'Range.getValues' ? 1 : 0;
      if (reads === 2) store.sheets = store.sheets.filter(({ name }) => name !== 'Who we are');
    };
    const person = standIn.another({ userLocale: 'en', interruption });
    const view = look(person.call('recheck', []));
    expect(JSON.stringify(view)).toBe(JSON.stringify(look(standIn.call('recheck', []))));
  });

  it('and the report that is written says so', () => {
    const { standIn, store, putBack, sheet } = shared;
    putBack();
    let isEdited = false;
    const interruption = (member: string) => {
      if (member !== 'Range.getNotes' || isEdited) return;
      isEdited = true;
      sheet('Budget').cells.set('4,6', { value: 13_000 });
    };
    deedNamed('createReport').run(standIn.another({ userLocale: 'en', interruption }));
    const words = [...sheet('Transparency report').cells.values()].map(({ value }) =>
      String(value),
    );
    expect(words.join('\n')).toContain('Somebody changed the tab');
    expect(store.sheets).toHaveLength(4);
  });
});
