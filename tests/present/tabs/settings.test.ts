import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/core/rules/index.js';
import { phrasebooks } from '../../../src/messages/index.js';
import { settingsPlan } from '../../../src/present/tabs/settings.js';

const names = allRules.flatMap(({ meta }) => Object.keys(meta.settings));
const thresholds = [...new Set(names)].filter((name) => name !== 'weekend').sort();

describe.each(phrasebooks)('settings in $language', (phrasebook) => {
  it('say each threshold in words, and no threshold that there is not', () => {
    const said = Object.keys(phrasebook.ui.tabs).filter((key) => key.startsWith('threshold.'));
    expect(said.map((key) => key.slice('threshold.'.length)).sort()).toEqual(thresholds);
  });

  it('have a name, what holds without a value, and a meaning in every row', () => {
    const rows = settingsPlan(phrasebook).rows.filter(({ length }) => length > 1);
    expect(rows.length).toBeGreaterThan(thresholds.length);
    const gaps = rows.filter(
      (row) => row.length < 4 || row.filter((cell) => cell?.kind === 'blank').length > 1,
    );
    expect(gaps).toEqual([]);
  });
});
