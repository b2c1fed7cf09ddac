import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { generic } from '../../../src/core/profiles/generic.js';
import { profileOf } from '../../../src/core/profiles/index.js';
import { allRules } from '../../../src/core/rules/index.js';
import { type PageExample, examplesOf } from '../../support/page-examples.js';

const today = '2026-11-21';

describe.each(allRules.map(({ meta }) => meta.id))('the page of %s', (id) => {
  const { fails, passes } = examplesOf(readFileSync(`src/core/rules/${id}.md`, 'utf8'));

  test('shows a budget that fails and one that passes', () => {
    expect(fails.length > 0 && passes.length > 0).toBe(true);
  });

  test.each(fails.map((example, place) => [place + 1, example] as const))(
    '❌ %i is found',
    (_, example) => expect(outcomeOf(id, example)).toBe('found'),
  );

  test.each(passes.map((example, place) => [place + 1, example] as const))(
    '✅ %i is clean, for the rule has something to judge',
    (_, example) => expect(outcomeOf(id, example)).toBe('clean'),
  );
});

function outcomeOf(id: string, { workbook, donor }: PageExample): string | undefined {
  const { verdicts } = checkWorkbook(workbook, {
    today,
    profile: profileOf(donor) ?? generic,
    settings: { ...defaultSettings, on: [id] },
  });
  return verdicts.find(({ rule }) => rule === id)?.outcome;
}
