import { describe, expect, it } from 'vitest';
import type { ReportSharing } from '../../../src/core/report.js';
import { view } from './view-of.js';

function share(model: string, partner: string, now: number, shared: number): ReportSharing {
  return { model, partner, now, shared, difference: shared - now, how: 'How.' };
}

const overheadSharing = [
  share('half-and-half', 'Harbour', 9000, 4500),
  share('half-and-half', 'Amal', 0, 4500.4),
  share('by-budget', 'Harbour', 9000, 8999.7),
];

describe('the overhead simulator', () => {
  it('names each way and how it was made', () => {
    const { sharing } = view({ overheadSharing });
    expect(sharing.map(({ way, name, how }) => [way, name, how])).toEqual([
      ['half-and-half', 'Half and half', 'How.'],
      ['by-budget', 'By share of the budget', 'How.'],
    ]);
  });

  it('says now, shared and the difference with its sign, in whole units', () => {
    const [first] = view({ overheadSharing }).sharing;
    expect(first?.partners).toEqual([
      {
        partner: 'Harbour',
        now: 'USD\u00a09,000',
        shared: 'USD\u00a04,500',
        difference: '\u2212\u00a0USD\u00a04,500',
        nowFraction: 1,
        sharedFraction: 0.5,
      },
      expect.objectContaining({ now: 'USD\u00a00', difference: '+\u00a0USD\u00a04,500' }),
    ]);
  });

  it('less than a unit of money is no difference', () => {
    expect(view({ overheadSharing }).sharing[1]?.partners[0]?.difference).toBe('');
  });

  it('bars of all ways have one measure', () => {
    const wider = [...overheadSharing, share('same-rate', 'Amal', 0, 18000)];
    expect(view({ overheadSharing: wider }).sharing[0]?.partners[0]?.nowFraction).toBe(0.5);
  });

  it.each([
    ['nothing to share', []],
    ['nobody has anything', [share('by-budget', 'Amal', 0, 0)]],
  ])('%s', (_, none) => {
    const fractions = view({ overheadSharing: none }).sharing.flatMap(({ partners }) =>
      partners.map(({ nowFraction, sharedFraction }) => nowFraction + sharedFraction),
    );
    expect(fractions.filter((fraction) => fraction !== 0)).toEqual([]);
  });
});
