import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExamples } from '../../../examples/write-examples.js';
import { servePreview, type Preview } from '../../../src/hosts/preview/server.js';
import { launchBrowser } from '../../support/browser.js';

const shots = 'test-output/preview';
let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
  const file = join(folder, 'joint-project.xlsx');
  preview = await servePreview({ file, dist: 'dist', port: 0, open: false });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(new URL('/', preview.url).href);
  await page.waitForSelector('body[data-ready]');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('what a person corrects in the panel is read so at once, and at the next check', async () => {
  await choose('Check this budget');
  const panel = sidebar();
  await panel.getByRole('tab', { name: 'Reading' }).click();
  await panel.getByText('Correct this reading').click();
  const kind = panel.getByLabel('What this is').first();
  await expect.poll(() => kind.inputValue()).toBe('budget');
  await panel.locator('.correct section summary').first().click();
  const column = lastColumn();
  await column.selectOption('ignore');
  await panel.getByRole('button', { name: 'Keep this' }).click();
  await expect
    .poll(() => panel.locator('.status [role=status]').textContent())
    .toContain('Kept in this file');
  await page.screenshot({ path: join(shots, 'corrected.png') });
  await choose('Check this budget');
  await sidebar().getByRole('tab', { name: 'Reading' }).click();
  await sidebar().getByText('Correct this reading').click();
  await sidebar().locator('.correct section summary').first().click();
  await expect.poll(() => lastColumn().inputValue()).toBe('ignore');
  expect(await optionsOf(lastColumn())).toContain('As the file itself says');
});

test('and can be taken back', async () => {
  await lastColumn().selectOption({ label: 'As the file itself says' });
  await sidebar().getByRole('button', { name: 'Keep this' }).click();
  await expect.poll(() => optionsOf(lastColumn())).not.toContain('As the file itself says');
  expect(await lastColumn().inputValue()).not.toBe('ignore');
});

/** Clicks a menu item and waits for the new panel, so that nothing is clicked in the old one. */
async function choose(label: string): Promise<void> {
  const before = await shownPanel();
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  await expect.poll(shownPanel, { timeout: 60_000 }).not.toBe(before);
}

async function shownPanel(): Promise<string | null> {
  const [frame] = await page.locator('#sidebar iframe').all();
  return (await frame?.getAttribute('src')) ?? null;
}

function sidebar(): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

/** The last column of the first table, the budget. */
function lastColumn(): Locator {
  return sidebar().locator('.correct section').first().locator('details select').last();
}

function optionsOf(select: Locator): Promise<readonly string[]> {
  return select.locator('option').allTextContents();
}
