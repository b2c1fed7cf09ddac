import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index.js';
import { viewSidebar } from '../../../src/present/sidebar-view.js';
import { launchBrowser } from '../../support/browser.js';
import { hostileTexts } from '../../support/hostile.js';
import { hostileCheck } from '../../support/hostile-report.js';
import { asTabName, marked, surelyShown, type WayIn } from '../../support/hostile-workbook.js';
import { openPanel } from './panel.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every place by which a text comes to be seen in the panel. */
const seen: readonly WayIn[] = ['tab', 'line', 'partner', 'deadline', 'reason', 'by'];
const lengthy = '<img src=x onerror=alert(1)>'.repeat(1800);
const bare = (text: string) => text.replace(/[\s\u0000-\u001f\u202a-\u202e\u2060-\u2069]/g, '');

it.each([...hostileTexts, lengthy].map((text) => [text.slice(0, 40), text] as const))(
  'everything in the panel is text: %j',
  { timeout: 300_000 },
  async (_, text) => {
    const { report, workbook, notices } = hostileCheck((way) => marked(text, way));
    const view = viewSidebar(report, workbook, en, notices);
    const panel = await openPanel(browser, { view, answers: {} });
    const dialogs: string[] = [];
    panel.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const words: string[] = [];
    for (const tab of await panel.page.getByRole('tab').all()) {
      await tab.click();
      await panel.page.evaluate(
        "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
      );
      words.push((await panel.page.locator('body').textContent()) ?? '');
    }
    const all = bare(words.join('\n'));
    const come = (way: WayIn) => marked(text.length > 200 ? text.slice(0, surelyShown) : text, way);
    const shown = (way: WayIn) => bare(way === 'tab' ? asTabName(come(way)) : come(way));
    expect(seen.filter((way) => !all.includes(shown(way)))).toEqual([]);
    expect(await panel.page.locator('img, a, iframe, h1 h1').count()).toBe(0);
    expect([dialogs, panel.requests, await panel.page.title()]).toEqual([[], [], 'Even Terms']);
    await panel.close();
  },
);
