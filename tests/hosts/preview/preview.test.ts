import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExamples } from '../../../examples/write-examples.js';
import { servePreview, type Preview } from '../../../src/hosts/preview/server.js';
import { launchBrowser } from '../../support/browser.js';

const shots = 'test-output/preview';
let preview: Preview;
let browser: Browser;
let page: Page;
const requests: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
  preview = await servePreview({
    file: join(folder, 'joint-project.xlsx'),
    dist: 'dist',
    port: 0,
    open: false,
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL('/', preview.url).href);
  await page.waitForSelector('body[data-ready]');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('the menu item checks the budget and the sidebar shows its findings', async () => {
  await choose('Check this budget');
  const sidebar = frame();
  await sidebar.getByText('Community outreach').first().waitFor({ state: 'attached' });
  await page.screenshot({ path: join(shots, 'checked.png') });
});

test('a finding opens to what, why and how to mend it', async () => {
  await frame().getByRole('tab', { name: 'Findings' }).click();
  const finding = findingOf('Community outreach');
  await finding.locator('summary, button').first().click();
  await expect.poll(() => finding.textContent()).toContain('18,500');
  await page.screenshot({ path: join(shots, 'finding.png') });
});

test('Show in sheet moves the selection to the cells of the finding', async () => {
  await findingOf('Community outreach').getByRole('button', { name: 'Show in sheet' }).click();
  await expect.poll(selectedRow).toBe(rowOfOutreach);
  await page.screenshot({ path: join(shots, 'shown.png') });
});

test('a custom function typed into a cell shows its value there', async () => {
  await typeInto('L2', '=EVENTERMS_DISCLOSURE(A5:J34)');
  await expect.poll(() => valueOf('L2')).toBeGreaterThan(0.3);
  await expect.poll(() => valueOf('L2')).toBeLessThan(1);
  await page.screenshot({ path: join(shots, 'custom-function.png') });
});

test('an edit in the grid reaches the next check', async () => {
  await typeInto('I15', '20500');
  await choose('Check this budget');
  await expect.poll(() => findingOf('Community outreach').textContent()).toContain('20,500');
});

test('the transparency report appears as a tab of its own', async () => {
  await choose('Create transparency report');
  await expect.poll(sheetNames).toContain('Transparency report');
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(shots, 'report.png') });
});

test('nothing leaves the machine and no script fails', () => {
  const outside = requests.filter((url) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(url));
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

const rowOfOutreach = 15;

async function choose(label: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: label }).click();
}

function frame(): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

function findingOf(text: string) {
  return frame().locator('li').filter({ hasText: text }).first();
}

async function typeInto(cell: string, text: string): Promise<void> {
  await page.evaluate((address) => window.previewGrid.select(address), cell);
  await page.locator('#grid canvas').first().focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function selectedRow(): Promise<number> {
  return page.evaluate(() => window.previewGrid.selectedRow());
}

function valueOf(cell: string): Promise<unknown> {
  return page.evaluate((address) => window.previewGrid.value(address), cell);
}

function sheetNames(): Promise<readonly string[]> {
  return page.evaluate(() => window.previewGrid.sheetNames());
}

declare global {
  interface Window {
    /** What the page lets tests see of its grid, which is drawn on a canvas. */
    readonly previewGrid: {
      select(address: string): void;
      selectedRow(): number;
      value(address: string): unknown;
      sheetNames(): readonly string[];
    };
  }
}
