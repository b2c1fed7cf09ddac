import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Preview, servePreview } from '../../../src/hosts/preview/server.js';
import { launchBrowser } from '../../support/browser.js';

let preview: Preview;
let browser: Browser;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'even-terms-')), 'notes.csv');
  writeFileSync(file, 'Notes of the meeting\n');
  preview = await servePreview({ file, dist: 'dist', port: 0, open: false });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('from a file without a budget to the figures of the example, in one click', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(new URL('/', preview.url).href);
  await page.waitForSelector('body[data-ready]');
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Check this budget' }).click();
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByText('No budget found yet').waitFor();
  await panel.getByRole('button', { name: 'Try it with an example' }).click();
  const status = panel.locator('.status [role=status]');
  await expect.poll(() => status.textContent(), { timeout: 60_000 }).toContain('The new tab');
  expect(await panel.locator('[data-figure]').count()).toBe(4);
  await panel.getByRole('tab', { name: 'Sharing' }).click();
  await page.screenshot({ path: 'test-output/preview/first run.png' });
  expect(await panel.locator('.shares li').count()).toBeGreaterThan(1);
});
