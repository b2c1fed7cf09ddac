import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { donorLetter } from '../../src/present/pages/donor-letter.js';
import { organisationPage } from '../../src/present/pages/organisation-page.js';
import { layOutReport } from '../../src/present/report-tab.js';
import type { SheetPlan } from '../../src/present/sheet-plan.js';
import { checklistPlan } from '../../src/present/tabs/checklist.js';
import { writeText } from '../../src/present/text.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';

const long = '=HYPERLINK("https://evil.example","x")'.repeat(1300);
const cases = [...hostileTexts, long].map((text) => [text.slice(0, 40), text] as const);

const plans: Readonly<Record<string, (text: string) => SheetPlan | undefined>> = {
  'report tab': (text) => layOutReport(reportWith(text), en),
  'page of an organisation': (text) => organisationPage(reportWith(text), text, en),
  'letter to the donor': (text) => donorLetter(reportWith(text), en),
  checklist: (text) => checklistPlan(reportWith(text), en),
};

function reportWith(text: string) {
  return spoilt(goldenReport('joint-project'), text);
}

describe.each(Object.entries(plans))('the %s', (_, planOf) => {
  test.each(cases)('takes %j as text', (_shown, text) => {
    const cells = planOf(text)?.rows.flat() ?? [];
    const formulas = cells.flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
    // Formulas of ours are over cells of the tab, and hold no text at all.
    expect(formulas.filter((formula) => /["']|[a-z]/.test(formula))).toEqual([]);
    const turning = /[\u202a-\u202e\u2066-\u2069]/;
    const words = cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
    expect(words.filter((one) => turning.test(one))).toEqual([]);
  });
});

test.each(cases)('a terminal is not steered by %j', { timeout: 60_000 }, (_shown, text) => {
  const printed = writeText(reportWith(text), en);
  expect(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(printed)).toBe(false);
});
