import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWorkbook, defaultSettings } from '../../../src/core/check-workbook.js';
import { allRules } from '../../../src/core/rules/index.js';
import type { Workbook } from '../../../src/core/workbook/workbook.js';
import { examplesOf } from '../../support/page-examples.js';

const today = '2026-11-21';

describe.each(allRules.map(({ meta }) => meta.id))('the page of %s', (id) => {
  const { fails, passes } = examplesOf(readFileSync(`src/core/rules/${id}.md`, 'utf8'));

  test('shows a budget that fails and one that passes', () => {
    expect(fails.length > 0 && passes.length > 0).toBe(true);
  });

  test.each(fails.map((workbook, place) => [place + 1, workbook] as const))(
    '❌ %i is found',
    (_, workbook) => expect(outcomeOf(id, workbook)).toBe('found'),
  );

  test.each(passes.map((workbook, place) => [place + 1, workbook] as const))(
    '✅ %i is clean, for the rule has something to judge',
    (_, workbook) => expect(outcomeOf(id, workbook)).toBe('clean'),
  );
});

function outcomeOf(id: string, workbook: Workbook): string | undefined {
  const { verdicts } = checkWorkbook(workbook, {
    today,
    settings: { ...defaultSettings, on: [id] },
  });
  return verdicts.find(({ rule }) => rule === id)?.outcome;
}
