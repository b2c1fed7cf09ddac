import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { servePreview } from '../src/hosts/preview/server.js';
import { findChromium } from './find-chromium.js';
import { type Frame, pictureFolder, pictures } from './guide/pictures.js';
import { openStage, smallLaptop } from './guide/stage.js';

/** The grid's bars of tools, which are Google's and not ours. */
const toolBars = 68;

/** Around one thing, in pixels. */
const room = 12;

/**
 * The pictures of README and guide, taken from the built preview, so that they show what is there. Names of files take
 * these alone.
 */
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The pictures need Chromium; see the README.');
const asked = process.argv.slice(2);

mkdirSync(pictureFolder, { recursive: true });
const preview = await servePreview({ port: 0, open: false, dist: 'dist' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const stage = await openStage(browser, preview, smallLaptop);
for (const {
  file,
  folder = pictureFolder,
  language = 'en',
  size = smallLaptop,
  reach,
} of pictures) {
  if (asked.length > 0 && !asked.includes(file)) continue;
  await stage.page.setViewportSize(size);
  await stage.begin(language);
  const frame = await reach(stage);
  await stage.page.mouse.move(0, 0);
  await stage.page.evaluate(() => document.querySelector('#toast')?.remove());
  await stage.page.waitForTimeout(700);
  await take(stage.page, frame, join(folder, file));
  console.log(file);
}
await browser.close();
await preview.close();

async function take(page: Page, frame: Frame, path: string): Promise<void> {
  if (frame.kind === 'thing') {
    const box = await frame.thing.boundingBox();
    if (box === null) throw new Error(`${path}: there is nothing to take a picture of.`);
    const { x, y, width, height } = box;
    const clip = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
    await page.screenshot({ path, clip });
  } else if (frame.kind === 'panel') await page.locator('#sidebar').screenshot({ path });
  else {
    const clip = await clipOf(page, frame);
    await page.screenshot({ path, clip });
  }
}

async function clipOf(page: Page, frame: Exclude<Frame, { kind: 'thing' | 'panel' }>) {
  const { width, height } = page.viewportSize() ?? smallLaptop;
  if (frame.kind === 'window') return { x: 0, y: 0, width, height };
  if (frame.kind === 'top') return { x: 0, y: 0, width, height: frame.height };
  const top = await page.locator('#grid').evaluate((at) => at.getBoundingClientRect().top);
  return { x: 0, y: top + toolBars, width, height: height - top - toolBars };
}
