import { mkdirSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byKeyboard, byMouse } from '../../build/guide/hands.js';
import { check, choose, goTo } from '../../build/guide/moves.js';
import { openStage, smallLaptop, type Stage } from '../../build/guide/stage.js';
import { servePreview, type Preview } from '../../src/hosts/preview/server.js';
import { launchBrowser } from '../support/browser.js';
import { violationsIn } from './axe.js';
import { tasks } from './tasks.js';

/** What each page of the guide tells people to do is done here: one browser, one server, one window. */
const shots = 'test-output/guide';
const patience = 60_000;
let preview: Preview;
let browser: Browser;
let stage: Stage;
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  preview = await servePreview({ dist: 'dist', port: 0, open: false });
  browser = await launchBrowser();
  stage = await openStage(browser, preview, smallLaptop);
  stage.page.on('pageerror', (error) => errors.push(error.message));
}, patience);

afterAll(async () => {
  await browser.close();
  await preview.close();
});

const means = ['mouse', 'keyboard'] as const;
const walks = ['en', 'fr', 'ar'].flatMap((language) => means.map((by) => ({ language, by })));

describe.each(walks)('the guide in $language, by $by', ({ language, by }) => {
  beforeAll(() => stage.begin(language), patience);

  it.each(tasks)(
    '$name',
    async ({ name, walk }) => {
      await walk(stage, by === 'mouse' ? byMouse : byKeyboard(stage.page));
      if (by === 'keyboard') return;
      const file = `${language}, ${name.replace(/:/, ',')}`;
      await stage.page.screenshot({ path: `${shots}/${file}.png` });
      expect(await violationsIn(stage.page)).toEqual([]);
    },
    patience,
  );
});

it('no script failed on the way', () => {
  expect(errors).toEqual([]);
});

const parts = ['glance', 'findings', 'checklist', 'sharing', 'reading'] as const;

describe.each(['en', 'fr', 'es', 'pt', 'ar'])('the panel on the example in %s', (language) => {
  beforeAll(async () => {
    await stage.begin(language);
    await check(stage, byMouse);
  }, patience);

  it.each(parts)('%s: 300 px wide, at twice the text size nothing is cut', async (part) => {
    await goTo(stage, byMouse, part);
    const cut = await stage.panel.locator('html').evaluate((html) => {
      html.style.fontSize = '200%';
      const beyond = html.scrollWidth - html.clientWidth;
      html.style.fontSize = '';
      return { width: html.clientWidth, beyond };
    });
    expect(cut).toEqual({ width: 300, beyond: 0 });
  });
});

it('no link leads out of the panel', async () => {
  expect(await stage.panel.locator('a[href]').count()).toBe(0);
});

describe('the guide in forced colours and at twice the text size, in long words', () => {
  let large: Stage;
  beforeAll(async () => {
    large = await openStage(browser, preview, smallLaptop);
    await large.page.emulateMedia({ forcedColors: 'active' });
    await large.page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await large.begin('es');
  }, patience);
  afterAll(() => large.page.close());

  it.each(tasks)(
    '$name',
    async ({ name, walk }) => {
      await walk(large, byMouse);
      const file = `forced colours, ${name.replace(/:/, ',')}`;
      await large.page.screenshot({ path: `${shots}/${file}.png` });
      expect(await violationsIn(large.page)).toEqual([]);
      for (const frame of large.page.frames()) expect(await widthBeyond(frame)).toBe(0);
    },
    patience,
  );

  it('bars keep their edges', async () => {
    await large.begin('es');
    await check(large, byMouse);
    const edge = await large.panel
      .locator('.meter')
      .first()
      .evaluate((meter) => getComputedStyle(meter).borderTopStyle);
    expect(edge).toBe('solid');
  });
});

/** Pixels by which something in a page or a frame stands out at the side. */
function widthBeyond(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

describe('several accounts', () => {
  it('the panel says what helps, and the menu still works', async () => {
    await stage.begin('en');
    await stage.page.locator('#accounts').check();
    await stage.page.waitForSelector('body[data-ready]');
    await check(stage, byMouse);
    await stage.panel
      .getByRole('button', { name: stage.say('sidebar', 'page.checkAgain') })
      .click();
    await stage.panel.getByText(stage.say('sidebar', 'page.unreachable.accounts')).waitFor();
    expect(await violationsIn(stage.page)).toEqual([]);
    await stage.page.screenshot({ path: `${shots}/several accounts.png` });
    await choose(stage, byMouse, 'report');
    expect(await stage.sheetNames()).toContain(stage.say('reportTab', 'title'));
    await stage.page.locator('#accounts').uncheck();
  });
});
