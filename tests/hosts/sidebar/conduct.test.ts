import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { openPanel, type Panel } from './panel.js';
import type { PanelState } from './reaching.js';
import { states } from './states.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = 'test-output/sidebar';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function reach({ view, answers, reach: go }: PanelState): Promise<Page> {
  panel = await openPanel(browser, { view, answers });
  await go(panel);
  return panel.page;
}

interface AxeWindow {
  readonly axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** What axe-core finds wrong, by rule, with the markup it speaks of. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What is chosen, wherever its box cuts it off. */
const cutChosen = (page: Page): Promise<readonly string[]> =>
  page.locator('select:visible').evaluateAll((selects) =>
    (selects as HTMLSelectElement[])
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
        return scrollWidth > clientWidth || scrollHeight > clientHeight;
      })
      .map(({ selectedOptions }) => selectedOptions[0]?.text ?? ''),
  );

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Choices that are wider than the box that shows them. */
const cutChoices = (page: Page): Promise<readonly string[]> =>
  page.locator('select:visible').evaluateAll((selects) => {
    const paddingAndArrow = 38;
    const measure = document.createElement('canvas').getContext('2d');
    const cut = (selects as HTMLSelectElement[]).flatMap((select) =>
      [...select.options].flatMap(({ text }) => {
        if (measure === null) return [];
        measure.font = getComputedStyle(select).font;
        const room = select.clientWidth - paddingAndArrow;
        return measure.measureText(text).width > room ? [text] : [];
      }),
    );
    return [...new Set(cut)];
  });

describe.each(Object.entries(states))('the panel, %s', (name, state) => {
  let page: Page;
  beforeAll(async () => {
    page = await reach(state);
  });
  afterAll(() => panel.close());

  it('has nothing that axe-core objects to, asks nothing of the network, throws nothing', async () => {
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
    expect(await violationsIn(page)).toEqual([]);
    expect(panel.requests).toEqual([]);
  });

  it('has targets of at least 24 px, and one primary action at most', async () => {
    const small = await page.locator('button, summary, label, select').evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24;
        })
        .map((target) => target.textContent),
    );
    expect(small).toEqual([]);
    expect(await page.locator('button.primary').count()).toBeLessThanOrEqual(1);
  });

  it('has room for every choice that can be made', async () => {
    expect(await cutChoices(page)).toEqual([]);
  });

  it('is never wider than 300 px, at 200% text too', async () => {
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.screenshot({ path: `${pictures}/${name}, large text.png`, fullPage: true });
    expect(await overflow(page)).toBe(0);
    expect(await cutChosen(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  it('has nothing that axe-core objects to in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.screenshot({ path: `${pictures}/${name}, forced colours.png`, fullPage: true });
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('a list of choices at 200% text', () => {
  afterEach(() => panel.close());

  it('shows each of them whole', async () => {
    const page = await reach(stateOf('in en, correcting'));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const list = page.locator('select:visible').last();
    await list.click();
    await list.locator('option').first().waitFor({ state: 'visible' });
    await page.screenshot({ path: `${pictures}/list of choices, large text.png` });
    const cut = await list.locator('option').evaluateAll((options) =>
      options
        .filter((option) => {
          const { left, right } = option.getBoundingClientRect();
          return left < 0 || right > innerWidth || option.scrollWidth > option.clientWidth;
        })
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  afterEach(() => panel.close());

  it('the title has the focus first, then every control in reading order, each seen', async () => {
    const page = await reach(stateOf('first result'));
    await page.locator('#tab-findings').click();
    await page.locator('#title').focus();
    const walked = [await focusedText(page)];
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press('Tab');
      expect(await outlineOf(page), walked.join(' → ')).not.toBe('none');
      walked.push(await focusedText(page));
    }
    expect(walked).toEqual([
      '7 findings',
      'Check again',
      'Create transparency report',
      'Findings 7',
      'To fix (4)',
      'To discuss (2)',
      'Good to know (1)',
      'By organisation or topic',
      expect.stringContaining('Some amounts are lump sums'),
      expect.stringContaining('Some lines do not multiply out'),
      expect.stringContaining('A partner gets no core costs'),
    ]);
  });

  it('a card opens and its button asks', async () => {
    const page = await reach({
      ...stateOf('first result'),
      answers: { showInSheet: { reply: { ok: true, value: { unchanged: true } } } },
    });
    await panel.go('Findings');
    await page.locator('summary', { hasText: 'multiply out' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Show in sheet');
    await page.keyboard.press('Space');
    await expect.poll(() => panel.calls()).toHaveLength(1);
  });
});

describe('in high contrast', () => {
  afterEach(() => panel.close());

  it('bars keep their edges and disabled buttons their look', async () => {
    const page = await reach(stateOf('working'));
    await page.emulateMedia({ forcedColors: 'active' });
    await page.screenshot({ path: `${pictures}/high contrast.png`, fullPage: true });
    const edge = await page
      .locator('.meter')
      .first()
      .evaluate((meter) => getComputedStyle(meter).borderTopStyle);
    expect(edge).toBe('solid');
  });
});

function stateOf(name: string): PanelState {
  const state = states[name];
  if (!state) throw new Error(`No such state: ${name}`);
  return state;
}

/** What the focused control says; a checkbox says its label. */
function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return (focused?.closest('label') ?? focused)?.textContent ?? '';
  });
}

function outlineOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
  );
}
