import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/core/rules/index.js';
import { changeSetting } from '../../../src/core/settings/change-setting.js';
import type { CellValue } from '../../../src/core/workbook/workbook.js';

function change(id: string, wanted: CellValue, before = {}) {
  const [rule = '', setting = '', kind] = id.split('.');
  const known = allRules.find(({ meta }) => meta.id === rule);
  if (known === undefined) throw new Error(`No rule ${rule}`);
  return changeSetting(known, { setting, kind }, wanted, before);
}

describe('a setting', () => {
  it.each([
    ['core-costs/below-floor.floor', '10%', 0.1],
    ['core-costs/below-floor.floor', 0, 0],
    ['core-costs/single-holder.kinds', ' security audit ', 'security audit'],
    ['timeline/short-notice.noticeDays.report', '30', { report: 30 }],
  ])('%s at %j is %j', (id, wanted, value) => {
    expect(change(id, wanted)).toEqual({ ok: true, value });
  });

  it('of several kinds keeps what was changed of the others', () => {
    const before = { noticeDays: { proposal: 40, report: 20 } };
    expect(change('timeline/short-notice.noticeDays.report', 30, before)).toEqual({
      ok: true,
      value: { proposal: 40, report: 30 },
    });
  });

  it.each([
    ['core-costs/below-floor.roof', 1],
    ['core-costs/below-floor.floor.high', 1],
    ['core-costs/below-floor.toString', 1],
    ['timeline/short-notice.noticeDays', 1],
    ['timeline/short-notice.noticeDays.__proto__', 1],
  ])('%s is none that the rule has', (id, wanted) => {
    expect(change(id, wanted)).toEqual({ ok: false, why: 'no-setting' });
  });

  it.each([
    ['core-costs/below-floor.floor', 'low'],
    ['core-costs/below-floor.floor', -1],
    ['core-costs/below-floor.floor', ''],
    ['core-costs/below-floor.floor', true],
    ['core-costs/single-holder.kinds', 'x'.repeat(201)],
    ['core-costs/single-holder.kinds', { serial: 46000 }],
    ['core-costs/single-holder.kinds', undefined],
    ['timeline/short-notice.noticeDays.report', undefined],
  ])('%s does not take %j', (id, wanted) => {
    expect(change(id, wanted)).toMatchObject({ ok: false, why: 'no-value' });
  });
});
