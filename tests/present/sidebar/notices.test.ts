import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';
import { view } from './view-of.js';

describe('notices', () => {
  it('say where, then what could not be judged, then what failed or is off, then changed settings; clean rules are silent', () => {
    const rule = 'disclosure/lump-sum';
    expect(
      view({
        notices: [
          { code: 'a', sheet: 'Budget', range: 'H6', message: 'This column is not known.' },
          { code: 'b', sheet: null, range: null, message: 'Hidden rows are not known.' },
        ],
        coverage: {
          ...reportOf().coverage,
          rules: [
            { rule, outcome: 'could-not-judge', reason: 'No amounts.' },
            { rule, outcome: 'crashed', reason: null },
            { rule, outcome: 'clean', reason: null },
            { rule, outcome: 'off', reason: 'Somebody switched this rule off.' },
            {
              rule,
              outcome: 'off',
              reason: 'This rule runs only where somebody switches it on.',
            },
          ],
          settingsChanged: ['disclosure/lump-sum: materialShare = 0.05'],
        },
      }).notices,
    ).toEqual([
      'Budget!H6: This column is not known.',
      'Hidden rows are not known.',
      'Could not be judged: “Every amount is broken down”. No amounts.',
      'One check failed and was left out: “Every amount is broken down”. The others are complete.',
      'Switched off: “Every amount is broken down”. What it looks for is not in this report.',
      'Somebody changed how strict a check is: disclosure/lump-sum: materialShare = 0.05.',
    ]);
  });
});
