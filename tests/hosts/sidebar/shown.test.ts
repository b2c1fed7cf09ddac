import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { findingOf } from '../../support/report-of.js';
import { launchBrowser } from '../../support/browser.js';
import { emptyView, exampleView } from './example-view.js';
import { openPanel, type Panel } from './panel.js';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

async function show(view: SidebarView | null): Promise<Panel> {
  panel = await openPanel(browser, { view, answers: {} });
  return panel;
}

const heading = () => panel.page.getByRole('heading', { level: 1 }).textContent();
const shownText = () => panel.page.locator('main').innerText();

describe('the first result', () => {
  it('is there without a call to the server', async () => {
    await show(exampleView());
    expect(await heading()).toBe('7 findings');
    expect(await shownText()).toContain('Budget!A6:J48, 32 lines, USD\u00a0119,500');
    expect(await panel.calls()).toEqual([]);
  });

  it('sets language and direction of the page', async () => {
    await show({ ...exampleView(), language: 'ar', direction: 'rtl' });
    const html = panel.page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
  });

  it('that is missing leaves a sentence with the way to one', async () => {
    await show(null);
    expect(await panel.page.locator('body').innerText()).toContain('Check this budget');
  });

  it('without a budget says what a budget needs, and offers no report', async () => {
    await show(emptyView());
    expect(await heading()).toBe('No budget found yet');
    expect(await shownText()).toContain('What a budget needs');
    expect(await panel.button('Check again').count()).toBe(1);
    expect(await panel.button('Create transparency report').count()).toBe(0);
  });
});

describe('the figures', () => {
  it('are said in words; what is known is drawn too', async () => {
    await show(exampleView());
    const figures = panel.page.locator('[data-figure]');
    expect(await figures.count()).toBe(4);
    expect(await figures.first().innerText()).toContain('75% of the money');
    expect(await figures.first().getByRole('img').getAttribute('aria-label')).toContain('75%');
    expect(await figures.last().innerText()).toContain('Not known yet');
    expect(await figures.last().locator('svg').count()).toBe(0);
  });

  it('set core-cost rates side by side, longer for more', async () => {
    await show(exampleView());
    const bars = panel.page.locator('#part-glance .bars .fill');
    const widths = await bars.evaluateAll((fills) =>
      fills.map((fill) => fill.getAttribute('width')),
    );
    expect(widths.map((width) => Math.round(Number(width)))).toEqual([100, 58, 25, 0]);
    expect(await panel.page.locator('.bars li').first().innerText()).toContain(
      'Northern Aid (lead)',
    );
  });
});

describe('the findings', () => {
  it('open to why, source, what would mend it, and every place', async () => {
    await show(exampleView());
    await panel.go('Findings');
    const card = panel.page.locator('.trouble', { hasText: 'lump sums' });
    expect(await card.innerText()).not.toContain('Nobody can see');
    await card.locator('summary').first().click();
    const text = await card.innerText();
    for (const part of [
      'Nobody can see',
      'AA element 3',
      'Give quantity',
      'Workshops',
      'Transport',
    ])
      expect(text).toContain(part);
    expect(await card.getByRole('button', { name: 'Show in sheet' }).count()).toBe(3);
  });

  it('say below what the short names of their sources stand for', async () => {
    await show(exampleView());
    await panel.go('Findings');
    await panel.page.locator('.sources summary').click();
    const names = await panel.page.locator('.sources li').allInnerTexts();
    expect(names.map((name) => name.split(':')[0])).toEqual(['AA', 'ACTIF', 'RCF', 'NT']);
  });

  it('are filtered by severity; with nothing ticked it says so', async () => {
    await show(exampleView());
    await panel.go('Findings');
    await panel.page.getByLabel('To fix').uncheck();
    expect(await panel.page.locator('.trouble').count()).toBe(3);
    expect(await panel.page.locator('.trouble', { hasText: 'lump sums' }).count()).toBe(0);
    await panel.page.getByLabel('To discuss').uncheck();
    await panel.page.getByLabel('Good to know').uncheck();
    expect(await shownText()).toContain('No findings of the kinds that are ticked.');
    await panel.page.getByLabel('To fix').check();
    expect(await panel.page.locator('.trouble').count()).toBe(2);
  });
});

describe('hostile text in a cell stays text', () => {
  it.each([
    '<img src=x onerror="document.title=\'owned\'">',
    '</script><script>document.title="owned"</script>',
    '<!--<script>',
    'javascript:alert(1)',
    '$& $` ${1}',
    '\u0000 \u200b zero width',
    'x'.repeat(50_000),
  ])('%#', async (text) => {
    await show(
      exampleView({
        findings: [
          findingOf({ message: text, why: text, fix: text, source: text, sheet: 'Budget' }),
        ],
        notices: [{ code: 'a', sheet: text.slice(0, 90), range: 'A1', message: text }],
      }),
    );
    expect(await panel.page.locator('.finding p').first().textContent()).toBe(text);
    expect(await panel.page.locator('.notices').textContent()).toContain(text);
    expect(await panel.page.title()).toBe('Even Terms');
    expect(await panel.page.locator('img, a').count()).toBe(0);
    expect(await panel.page.locator('script').count()).toBe(2);
    expect(panel.requests).toEqual([]);
  });

  it('and cannot turn the direction of the words after it', async () => {
    await show(exampleView({ findings: [findingOf({ message: 'a \u202eb' })] }));
    expect(await panel.page.locator('body').textContent()).not.toContain('\u202e');
  });
});
