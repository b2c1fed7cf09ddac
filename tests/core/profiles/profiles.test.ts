import { describe, expect, test } from 'vitest';
import { allProfiles, profileOf } from '../../../src/core/profiles/index.js';
import { presetsOf } from '../../../src/core/profiles/preset.js';
import type { DonorProfile } from '../../../src/core/profiles/profile.js';
import { allRules } from '../../../src/core/rules/index.js';
import { en } from '../../../src/messages/en/index.js';

/** What a profile may say without a source: what it is called and when it holds. */
const ownFields = ['id', 'validFrom', 'validUntil', 'year', 'sources'];

interface Figure {
  readonly field: string;
  readonly source: unknown;
}

describe.each(allProfiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('every figure names a source that the profile has', () => {
    const unsourced = figuresOf(profile).filter(
      ({ source }) => typeof source !== 'string' || profile.sources[source] === undefined,
    );
    expect(unsourced).toEqual([]);
  });

  test('every source says what it is and where it was read, and bears out a figure', () => {
    const used = figuresOf(profile).map(({ source }) => source);
    for (const [key, { title, at }] of Object.entries(profile.sources)) {
      expect(used).toContain(key);
      expect(title.length).toBeGreaterThan(10);
      expect(at).not.toBe('');
    }
  });

  test('rates are shares, from 1% to half', () => {
    for (const { value } of profile.caps) {
      expect(value).toBeGreaterThanOrEqual(0.01);
      expect(value).toBeLessThanOrEqual(0.5);
    }
  });

  test('its dates are dates, and it has a name', () => {
    const dates = [profile.validFrom, profile.validUntil].filter((date) => date !== undefined);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(en.terms[`profile.${profile.id}`]).toBeDefined();
  });

  test('what it sets are settings that rules have', () => {
    for (const [id, settings] of Object.entries(presetsOf(profile))) {
      const rule = allRules.find(({ meta }) => meta.id === id);
      if (rule === undefined) continue;
      expect(Object.keys(rule.meta.settings)).toEqual(
        expect.arrayContaining(Object.keys(settings)),
      );
    }
  });
});

describe('the profiles', () => {
  test('are at least ten, each once, the generic one first', () => {
    const ids = allProfiles.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('generic');
    expect(figuresOf(allProfiles[0] ?? neverThere)).toEqual([]);
  });

  test('are found by their id', () => {
    expect(profileOf('us-2cfr200')?.validFrom).toBe('2024-10-01');
    expect(profileOf('US 2 CFR')).toBeUndefined();
  });

  test('the two US profiles meet without a gap', () => {
    expect(profileOf('us-2cfr200-before-2024-10')?.validUntil).toBe('2024-09-30');
  });

  test('a figure that is not verified sets nothing', () => {
    expect(profileOf('us-2cfr200')?.floor).toMatchObject({ value: 0.15, isUnverified: true });
    expect(presetsOf(profileOf('us-2cfr200') ?? neverThere)).toEqual({
      'timeline/short-notice': { noticeDays: { proposal: 60 } },
      'timeline/reporting-load': { reportsPerYear: 4 },
    });
    expect(presetsOf({ ...neverThere, floor: { value: 0.1, source: 'a' } })).toEqual({
      'core-costs/below-floor': { floor: 0.1 },
    });
  });
});

const neverThere: DonorProfile = {
  id: 'none',
  validFrom: undefined,
  year: undefined,
  caps: [],
  sources: {},
};

/** Everything that a profile states, with the source that it names. */
function figuresOf(profile: DonorProfile): readonly Figure[] {
  const sourced = Object.entries(profile).filter(([field]) => !ownFields.includes(field));
  return sourced.flatMap(([field, stated]) => {
    const all: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
    return all.map((one) => ({ field, source: (one as { readonly source?: unknown }).source }));
  });
}
