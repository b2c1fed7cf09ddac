import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ar } from '../../../src/messages/ar/index.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { servePreview, type Preview } from '../../../src/hosts/preview/server.js';
import { launchBrowser } from '../../support/browser.js';

/** The page around the grid: menus, files, roles, languages. One page for all, as a person would use it. */
const shots = 'test-output/preview';
/** Pages are loaded anew here, on machines that may be busy. */
const patience = { timeout: 60_000 };
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  preview = await servePreview({ dist: 'dist', port: 0, open: false });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  await page.goto(new URL('/', preview.url).href);
  await ready();
  // The grid takes the focus to itself once when it has settled.
  await page.waitForTimeout(1000);
  await shoot('opened');
});

afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('a submenu is walked by keyboard alone; partners who are listed already are shown', async () => {
  await openInsertMenu();
  expect(await focusedText()).toBe('Partners tab');
  await shoot('submenu');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedText()).toBe('Insert');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('#toast').textContent(), patience)
    .toContain('The tab "Partners" lists your partners already');
  await shoot('partners listed');
});

test('a tab appears with its drop-downs and notes', async () => {
  await openInsertMenu();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  expect(await focusedText()).toBe('Budget template');
  await page.keyboard.press('Enter');
  await expect.poll(sheetNames, patience).toContain('Budget 2');
  await select('B1');
  await expect.poll(() => page.locator('.cell-note').isVisible(), patience).toBe(true);
  await select('B4');
  await page.getByLabel('Words for B4').selectOption({ index: 2 });
  await expect.poll(() => valueOf('B4'), patience).toMatch(/^[a-z]/i);
  await shoot('drop-down');
});

test('the report has its charts drawn, and a link in it leads to its cell', async () => {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Create transparency report' }).click();
  await expect.poll(sheetNames, patience).toContain('Transparency report');
  await expect.poll(() => page.locator('.chart svg').count(), patience).toBeGreaterThan(0);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 860);
  await shoot('charts');
  await page.mouse.wheel(0, -860);
  const link = await firstLink();
  const row = Number(/\d+$/.exec(String(await valueOf(link)))?.[0]);
  await select(link);
  await page.getByRole('button', { name: 'Go to' }).click();
  await expect
    .poll(() => page.evaluate(() => window.previewGrid.selectedRow()), patience)
    .toBe(row);
  expect(String(await valueOf(link))).not.toMatch(place);
});

test('help opens over the page, and is closed again', async () => {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Help' }).click();
  const dialog = page.locator('#dialog');
  await dialog.frameLocator('iframe').locator('h2').first().waitFor();
  await shoot('help');
  expect(await violations()).toEqual([]);
  await dialog.locator('button').click();
  await dialog.waitFor({ state: 'hidden' });
});

test('a file that cannot be used is answered in a sentence, and nothing is lost', async () => {
  await giveFile('notes.xlsx', 'these are notes');
  const dialog = page.getByRole('dialog');
  await expect
    .poll(() => dialog.textContent(), patience)
    .toContain('notes.xlsx: this is not a spreadsheet.');
  await shoot('bad-file');
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await sheetNames()).toContain('Transparency report');
});

test('a menu stays open when a panel takes the focus, and closes at a click into the panel', async () => {
  await page.goto(new URL('/?run=checkBudget', preview.url).href);
  await ready();
  const panel = page.frameLocator('#sidebar iframe');
  await expect.poll(() => panel.getByRole('tab').count(), patience).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const item = page.getByRole('menuitem', { name: 'Download as .xlsx' });
  await panel.getByRole('tab').first().focus();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  expect(await item.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'File', exact: true }).focus();
  await panel.getByRole('tab').first().click();
  await expect.poll(() => item.count(), patience).toBe(0);
});

test('a dropped file opens, and the one before is in the File menu', async () => {
  await drop('mine.csv', 'Item,Amount\nRent,100\n');
  await expect.poll(sheetNames, patience).toEqual(['mine']);
  await ready();
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Back to joint-project.xlsx' }).click();
  await expect.poll(sheetNames, patience).toContain('Transparency report');
  await ready();
});

test('the present state is saved as .xlsx, and what is left out is said', async () => {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as .xlsx' }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toBe('joint-project.xlsx');
  await file.saveAs(join(shots, 'saved.xlsx'));
  const made = readWorkbook(join(shots, 'saved.xlsx')).sheets.find(
    ({ name }) => name === 'Budget 2',
  );
  expect(made?.values[3]?.[1]).toMatch(/^[a-z]/i);
  await expect
    .poll(() => page.locator('#toast').textContent(), patience)
    .toContain('charts are left out');
});

test('a viewer has no add-on and cannot change cells', async () => {
  await page.getByLabel('Role').selectOption('viewer');
  await expect
    .poll(() => page.getByRole('button', { name: 'Extensions' }).count(), patience)
    .toBe(0);
  await ready();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('role');
  const before = await valueOf('A1');
  await select('A1');
  await page.locator('#grid canvas').first().focus();
  await page.waitForTimeout(300);
  await page.keyboard.type('typed');
  await expect
    .poll(() => page.locator('#toast').textContent(), patience)
    .toContain('may not change');
  await page.keyboard.press('Enter');
  expect(await valueOf('A1')).toBe(before);
  await shoot('viewer');
});

test('in Arabic the page runs from right to left', async () => {
  await page.getByLabel('Role').selectOption('owner');
  await page.waitForSelector('#menu button:nth-child(1)');
  await ready();
  await page.getByLabel('Language').selectOption('ar');
  await expect.poll(() => page.locator('html').getAttribute('dir'), patience).toBe('rtl');
  await ready();
  expect(await violations()).toEqual([]);
  await shoot('arabic');
});

test('Arabic words are shown whole in the formula bar, until their cell is changed', async () => {
  await page.getByRole('button', { name: ar.ui.preview['extensions'] as string }).click();
  await page.getByRole('menuitem', { name: ar.ui.menu['settings'] as string }).click();
  await expect.poll(sheetNames, patience).toContain(ar.ui.tabs['settings.title']);
  await select('C2');
  const words = page.locator('.formula-words');
  await expect.poll(() => words.textContent(), patience).toBe(await valueOf('C2'));
  expect(await words.isVisible()).toBe(true);
  await shoot('arabic words');
  await page.keyboard.press('F2');
  await expect.poll(() => words.isVisible(), patience).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => words.isVisible(), patience).toBe(true);
});

async function ready(): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForSelector('body[data-ready]');
}

/** The grid's own bars, canvas and frames are made by its library: they are not ours to judge here. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tool = (window as unknown as AxeWindow).axe;
    const { violations: found } = await tool.run({
      exclude: ['#grid', 'section[data-sonner-toaster]'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  });
}

interface AxeWindow {
  readonly axe: {
    run(context: object): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly string[] }[];
      }[];
    }>;
  };
}

function giveFile(name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  return page.setInputFiles('#file-input', { name, mimeType: 'text/plain', buffer });
}

async function drop(name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], file ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('#grid', 'dragenter', { dataTransfer });
  expect(await page.locator('#drop').isVisible()).toBe(true);
  await page.dispatchEvent('#drop', 'drop', { dataTransfer });
}

/** By keys, as far as the first of what can be inserted. */
async function openInsertMenu(): Promise<void> {
  await page.locator('#working').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Extensions' }).focus();
  for (const key of ['Enter', 'ArrowRight', 'i', 'ArrowRight']) await page.keyboard.press(key);
}

function focusedText(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

function select(address: string): Promise<void> {
  return page.evaluate((cell) => window.previewGrid.select(cell), address);
}

function valueOf(address: string): Promise<unknown> {
  return page.evaluate((cell) => window.previewGrid.value(cell), address);
}

/** A link of the report says the cell that it leads to. */
const place = /^[A-Z]{1,2}\d+$/;

async function firstLink(): Promise<string> {
  for (let row = 1; row < 200; row += 1) {
    for (const column of 'BC') {
      const address = `${column}${row}`;
      if (place.test(String(await valueOf(address)))) return address;
    }
  }
  return 'A1';
}

/** Empty while the page is being loaded anew. */
function sheetNames(): Promise<readonly string[]> {
  return page.evaluate(() => window.previewGrid.sheetNames()).catch(() => []);
}

async function shoot(name: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(shots, `${name}.png`) });
}
