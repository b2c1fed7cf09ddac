import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/core/check-workbook.js';
import { defaultSettings } from '../../src/core/rules/run-rules.js';
import type { Explanation, MarkedFinding } from '../../src/core/explanations.js';
import type { CellLike } from '../support/sheet-of.js';
import { sheetOf, workbookOf } from '../support/sheet-of.js';

const head = ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'];
const kits = ['School kits', 'kit', 200, 15, 3000];
const rent = ['Office rent', 'month', 12, 400, 4800];
const outreach = ['Outreach', 'lump sum', 1, 9000, 9000];
const festival = ['Festival', 'lump sum', 1, 9000, 9000];

function lumpSums(
  rows: readonly (readonly CellLike[])[],
  explanations: readonly Explanation[] = [],
): readonly MarkedFinding[] {
  const workbook = workbookOf(sheetOf('Budget', [head, ...rows]));
  const options = { today: '2026-11-21', settings: defaultSettings, explanations };
  return checkWorkbook(workbook, options).findings.filter(
    ({ rule }) => rule === 'disclosure/lump-sum',
  );
}

const [first] = lumpSums([rent, outreach, kits]);
const explanation: Explanation = {
  rule: 'disclosure/lump-sum',
  fingerprint: first?.fingerprint ?? '',
  reason: 'A flat fee that all partners agreed on',
  by: 'Amal Network',
  on: '2026-11-20',
};
const isExplained = (rows: readonly (readonly CellLike[])[], given = [explanation]) =>
  lumpSums(rows, given).map(({ explained }) => explained !== undefined);

describe('an explained finding', () => {
  test('carries its reason and stays among the findings', () => {
    expect(lumpSums([rent, outreach, kits], [explanation]).map((one) => one.explained)).toEqual([
      explanation,
    ]);
  });

  test('stays explained where other lines change, and where its row moves', () => {
    expect(isExplained([rent, outreach, ['School kits', 'kit', 100, 15, 1500]])).toEqual([true]);
    expect(isExplained([rent, kits, outreach])).toEqual([true]);
  });

  test('comes back when its amount changes, when its words do, when a note is added', () => {
    expect(isExplained([rent, ['Outreach', 'lump sum', 1, 9500, 9500], kits])).toEqual([false]);
    expect(isExplained([rent, ['Outreach day', 'lump sum', 1, 9000, 9000], kits])).toEqual([false]);
    expect(isExplained([rent, [...outreach, 'paid at once'], kits])).toEqual([false]);
  });

  test('is explained for itself alone, not for a like one', () => {
    expect(isExplained([rent, outreach, festival, kits])).toEqual([true, false]);
  });

  test('needs the same rule, and the last of several reasons holds', () => {
    expect(isExplained([rent, outreach, kits], [{ ...explanation, rule: 'rlo/late-pay' }])).toEqual(
      [false],
    );
    const later = { ...explanation, reason: 'Another reason' };
    expect(lumpSums([rent, outreach, kits], [explanation, later])[0]?.explained?.reason).toBe(
      'Another reason',
    );
  });
});
