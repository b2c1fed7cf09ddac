import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type OverheadShare,
  shareOverhead,
  type ShareWay,
  shareWays,
} from '../../../src/core/overhead/share-overhead.js';
import type { Line, Partnership } from '../../../src/core/partnership/partnership.js';
import { generic } from '../../../src/core/profiles/generic.js';
import { profileOf } from '../../../src/core/profiles/index.js';
import { en } from '../../../src/messages/en/index.js';
import { line, organisation, partnership } from '../../support/partnership-of.js';

const floor = 0.07;
const names = ['North', 'Amal', 'Cedar'];
const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo' }),
  organisation({ name: 'Cedar', kind: 'local-ngo' }),
];

/** Direct and core costs of North, Amal and Cedar, under a donor with one sum for all, or none. */
function of(pot: 'fixed' | 'open', ...money: readonly (readonly [number, number])[]): Partnership {
  const rows = money.flatMap(([direct, core], at): readonly Line[] => {
    const own = { organisation: names[at] ?? '', row: 7 + 2 * at };
    return [
      line({ ...own, amount: direct }),
      line({ ...own, row: own.row + 1, amount: core, costClass: 'core' }),
    ];
  });
  const profile = (pot === 'fixed' ? profileOf('ocha-cbpf') : undefined) ?? generic;
  return partnership({ organisations, rows, profile });
}

function sharedIn(way: ShareWay, all: readonly OverheadShare[]): readonly number[] {
  return all.filter((one) => one.way === way).map(({ shared }) => Number(shared.toFixed(6)));
}

describe('a fixed pot of 1,000 is split', () => {
  const all = shareOverhead(of('fixed', [5000, 900], [4000, 100], [1000, 0]), floor);

  test('half and half: the others by what each runs', () =>
    expect(sharedIn('half-and-half', all)).toEqual([500, 400, 100]));

  test('by share of the budget', () =>
    expect(sharedIn('by-budget', all)).toEqual(
      [(5900 / 11_000) * 1000, (4100 / 11_000) * 1000, (1000 / 11_000) * 1000].map((one) =>
        Number(one.toFixed(6)),
      ),
    ));

  test('at one rate on own direct costs', () =>
    expect(sharedIn('same-rate', all)).toEqual([500, 400, 100]));

  test('at a floor for all: who is above it gives up what the others lack', () =>
    expect(sharedIn('flat-floor', all)).toEqual([650, 280, 70]));

  test('too small for the floor, it is one rate', () => {
    const short = shareOverhead(of('fixed', [5000, 300], [5000, 100]), floor);
    expect(sharedIn('flat-floor', short)).toEqual([200, 200]);
    expect(short.find(({ way }) => way === 'flat-floor')?.how).toEqual({
      key: 'flat-floor-short',
      facts: { floor: { share: 0.07 }, rate: { share: 0.04 } },
    });
  });
});

describe('an open pot grows', () => {
  const all = shareOverhead(of('open', [5000, 900], [4000, 100], [1000, 0]), floor);

  test('half and half: the others get as much as the lead', () =>
    expect(sharedIn('half-and-half', all)).toEqual([900, 720, 180]));

  test('at one rate: the highest that somebody has', () =>
    expect(sharedIn('same-rate', all)).toEqual([900, 720, 180]));

  test('at a floor for all: who has more keeps it', () =>
    expect(sharedIn('flat-floor', all)).toEqual([900, 280, 70]));

  test('at a floor for all even where nobody has anything yet', () => {
    const none = shareOverhead(of('open', [5000, 0], [1000, 0]), floor);
    expect(none.map(({ way, shared }) => [way, Math.round(shared)])).toEqual([
      ['flat-floor', 350],
      ['flat-floor', 70],
    ]);
  });
});

describe('what cannot be shared', () => {
  test('one organisation alone', () =>
    expect(shareOverhead(of('open', [5000, 900]), floor)).toEqual([]));

  test('a fixed pot with nothing in it', () =>
    expect(shareOverhead(of('fixed', [5000, 0], [100, 0]), floor)).toEqual([]));

  test('half and half where nobody leads', () => {
    const plain = { ...of('fixed', [5000, 900], [100, 0]), organisations: [] };
    const ways = shareOverhead(plain, floor).map(({ way }) => way);
    expect([...new Set(ways)]).toEqual(['by-budget', 'same-rate', 'flat-floor']);
  });
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const budgets = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 3 });

describe('on any budget', () => {
  test('a fixed pot holds what it held, in every way, and nobody is below zero', () => {
    fc.assert(
      fc.property(budgets, (money) => {
        const all = shareOverhead(of('fixed', ...money), floor);
        for (const way of shareWays) {
          const own = all.filter((one) => one.way === way);
          if (own.length === 0) continue;
          const pot = own.reduce((sum, { now }) => sum + now, 0);
          const shared = own.reduce((sum, one) => sum + one.shared, 0);
          expect(shared).toBeCloseTo(pot, 3);
          for (const one of own) expect(one.shared).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });

  test('an open pot takes nothing from anybody', () => {
    fc.assert(
      fc.property(budgets, (money) => {
        for (const { now, shared } of shareOverhead(of('open', ...money), floor))
          expect(shared).toBeGreaterThanOrEqual(now - 1e-6);
      }),
    );
  });

  test('each way has a name and a sentence', () => {
    fc.assert(
      fc.property(budgets, fc.constantFrom('fixed', 'open'), (money, pot) => {
        for (const { way, how } of shareOverhead(of(pot, ...money), floor)) {
          expect(en.terms[`share-way.${way}`]).toBeDefined();
          expect(en.reading[`sharing.${how.key}`]).toBeDefined();
        }
      }),
    );
  });
});
