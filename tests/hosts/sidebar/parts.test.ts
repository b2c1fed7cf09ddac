import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../../../src/hosts/sidebar/part.js';
import { phrasebookFor } from '../../../src/messages/index.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { launchBrowser } from '../../support/browser.js';
import { askingViewIn } from './asking-view.js';
import { type Answers, openPanel, type Panel } from './panel.js';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

const parts: readonly Part[] = ['glance', 'findings', 'checklist', 'sharing', 'reading'];
const shown: Answers = { showInSheet: { reply: { ok: true, value: { unchanged: true } } } };

async function openIn(language: string): Promise<{ page: Page; view: SidebarView }> {
  const view = askingViewIn(phrasebookFor(language));
  panel = await openPanel(browser, { view, answers: shown });
  return { page: panel.page, view };
}

const visiblePart = (page: Page) => page.locator('[role=tabpanel]:visible').getAttribute('id');
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const checkedWay = (page: Page) =>
  page.locator('#part-sharing label', { has: page.locator('input:checked') });

/** Presses Tab until something that says or is this has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const [id, text] = [await focusedId(page), await focusedText(page)];
    if (id === wanted || text.includes(wanted)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

describe.each(['en', 'fr', 'ar'])('in %s', (language) => {
  it('each part opens by mouse, and shows what it is for', async () => {
    const { page, view } = await openIn(language);
    for (const part of parts) {
      await page.locator(`#tab-${part}`).click();
      expect(await visiblePart(page)).toBe(`part-${part}`);
    }
    await page.locator('#tab-checklist').click();
    await page.locator('#part-checklist summary').first().click();
    expect(await page.locator('.items:visible').innerText()).toContain(
      view.checklist[0]?.items[0]?.gap ?? 'a gap',
    );
    await page.locator('#tab-sharing').click();
    for (const { name, partners } of view.sharing) {
      await page.locator('#part-sharing label', { hasText: name }).click();
      const text = await page.locator('#part-sharing').innerText();
      for (const { difference } of partners) expect(text).toContain(difference);
    }
    await page.locator('#tab-findings').click();
    await page.locator('.more-filters summary').click();
    await page.locator('#filter-partner').selectOption('Unity Women');
    expect(await page.locator('.trouble').count()).toBe(1);
    await page.locator('#filter-partner').selectOption('');
    await page.locator('#filter-kind').selectOption('disclosure');
    expect(await page.locator('.trouble').count()).toBe(2);
  });

  it('each part is gone to by arrow keys, Home and End', async () => {
    const { page } = await openIn(language);
    const [next, back] =
      language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await tabTo(page, 'tab-glance');
    for (const part of [...parts.slice(1), 'glance']) {
      await page.keyboard.press(next);
      expect([await focusedId(page), await visiblePart(page)]).toEqual([
        `tab-${part}`,
        `part-${part}`,
      ]);
    }
    await page.keyboard.press(back);
    expect(await focusedId(page)).toBe('tab-reading');
    await page.keyboard.press('Home');
    expect(await focusedId(page)).toBe('tab-glance');
    await page.keyboard.press('End');
    expect(await focusedId(page)).toBe('tab-reading');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });

  it('the checklist shows its evidence in the sheet by keyboard alone', async () => {
    const { page, view } = await openIn(language);
    const section = view.checklist[2];
    await tabTo(page, 'tab-glance');
    await page.keyboard.press('Home');
    const next = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await page.keyboard.press(next);
    await page.keyboard.press(next);
    await tabTo(page, section?.title ?? 'a section');
    await page.keyboard.press('Enter');
    await tabTo(page, '(2)');
    await page.keyboard.press('Enter');
    await tabTo(page, view.texts['showInSheet'] ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.calls()).toHaveLength(1);
    expect(JSON.parse((await panel.calls())[0]?.[1] ?? '')).toEqual(
      section?.items[0]?.evidence[0]?.place,
    );
  });

  it('a way of sharing is chosen by arrow keys', async () => {
    const { page, view } = await openIn(language);
    await tabTo(page, 'tab-glance');
    await page.keyboard.press('End');
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await checkedWay(page).innerText()).toBe(view.sharing[1]?.name);
    expect(await page.locator('#part-sharing h3').innerText()).toBe(view.sharing[1]?.name);
  });

  it('findings are filtered by keyboard alone, and how many are left is said', async () => {
    const { page, view } = await openIn(language);
    await tabTo(page, 'tab-glance');
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await tabTo(page, view.texts['filterMore'] ?? '');
    await page.keyboard.press('Enter');
    await tabTo(page, 'filter-kind');
    await page.keyboard.press('Space');
    await page.locator('option:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const said = page.locator('#part-findings [role=status]');
    await expect.poll(() => said.textContent()).toContain('4');
    expect(await page.locator('.trouble').count()).toBe(2);
  });
});

describe('what a person opened or wrote', () => {
  it('is still so after a look at another part', async () => {
    const { page } = await openIn('en');
    await panel.go('Findings');
    await page.locator('.trouble summary').first().click();
    await page.locator('.explain summary').first().click();
    await page.getByLabel('Why it is left as it is').fill('A flat fee');
    await panel.go('Sharing');
    await panel.go('Findings');
    expect(await page.getByLabel('Why it is left as it is').inputValue()).toBe('A flat fee');
  });
});
