import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings.js';
import type { CellValue } from '../../../src/core/workbook/workbook.js';

const at = { sheet: 'Settings', row: 2, column: 2 };
const read = (...kept: readonly (readonly [key: string, value: CellValue])[]) =>
  readSettings(
    kept.map(([key, value]) => ({ key, value, at })),
    ['en', 'fr'],
  );

describe('what people settled holds', () => {
  it('nothing, where nothing is written', () => {
    expect(read(['language', undefined], ['donor', ' '], ['x/y', undefined])).toMatchObject({
      language: undefined,
      profile: { id: 'generic' },
      rules: { off: [], on: [], changed: {} },
      notices: [],
    });
  });

  it('the language and the donor', () => {
    const { language, profile } = read(['language', 'FR'], ['Donor', 'dg-echo']);
    expect(language).toBe('fr');
    expect(profile.id).toBe('dg-echo');
  });

  it.each(['off', 'Off', false, 'FALSE'])('a rule that is %s', (value) => {
    expect(read(['disclosure/lump-sum', value]).rules.off).toEqual(['disclosure/lump-sum']);
  });

  it.each(['on', true])('a rule that is %s', (value) => {
    expect(read(['disclosure/lump-sum', value]).rules.on).toEqual(['disclosure/lump-sum']);
  });

  it.each([
    ['core-costs/below-floor.floor', 0.1, { floor: 0.1 }],
    ['core-costs/below-floor.floor', '10%', { floor: 0.1 }],
    ['core-costs/below-floor.floor', '0,1', { floor: 0.1 }],
    ['core-costs/below-floor.floor', 0, { floor: 0 }],
    ['timeline/short-notice.noticeDays.report', 30, { noticeDays: { report: 30 } }],
    ['core-costs/single-holder.kinds', 'security audit', { kinds: 'security audit' }],
  ])('%s at %j', (key, value, changed) => {
    expect(read([key, value]).rules.changed).toEqual({ [key.split('.')[0] ?? '']: changed });
  });

  it('several kinds of one threshold', () => {
    const kept = read(
      ['timeline/short-notice.noticeDays.report', 30],
      ['timeline/short-notice.noticeDays.proposal', 40],
    );
    expect(kept.rules.changed).toEqual({
      'timeline/short-notice': { noticeDays: { report: 30, proposal: 40 } },
    });
  });

  it('days off, for every rule that reckons with them', () => {
    const weekend = 'friday saturday; jordan: friday';
    expect(read(['weekend', 'Friday saturday; Jordan: Friday']).rules.changed).toEqual({
      'timeline/short-notice': { weekend },
      'timeline/off-day-deadline': { weekend },
    });
  });
});

describe('what makes no sense is said and left aside', () => {
  it.each([
    ['language', 'tlh', 'setting-value'],
    ['donor', 'nobody', 'setting-value'],
    ['weekend', 'someday', 'setting-value'],
    ['weekend', 'friday saturday; Jordan', 'setting-value'],
    ['disclosure/lump-sum', 'perhaps', 'setting-value'],
    ['core-costs/below-floor.floor', 'low', 'setting-value'],
    ['core-costs/below-floor.floor', -1, 'setting-value'],
    ['core-costs/below-floor.floor', true, 'setting-value'],
    ['core-costs/below-floor.roof', 1, 'setting-unknown'],
    ['core-costs/below-floor.__proto__', 1, 'setting-unknown'],
    ['timeline/short-notice.noticeDays', 1, 'setting-unknown'],
    ['timeline/short-notice.noticeDays.toString', 1, 'setting-unknown'],
    ['no/such-rule', 'off', 'setting-unknown'],
    ['', 'off', 'setting-unknown'],
  ])('%s at %j', (key, value, code) => {
    const { notices, rules } = read([key, value]);
    expect(notices.map((one) => [one.code, one.at])).toEqual([[code, at]]);
    expect(rules).toEqual({ off: [], on: [], changed: {} });
  });

  it('whatever is written, a reading comes of it', () => {
    const key = fc.oneof(
      fc.constantFrom('language', 'donor', 'weekend', 'timeline/short-notice.weekend'),
      fc.string(),
    );
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (kept) => {
        expect(read(...kept).notices.length).toBeLessThanOrEqual(kept.length);
      }),
    );
  });
});
