import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { ar } from '../../src/messages/ar/index.js';
import { en } from '../../src/messages/en/index.js';
import { es } from '../../src/messages/es/index.js';
import { fr } from '../../src/messages/fr/index.js';
import { pt } from '../../src/messages/pt/index.js';
import { writeHtml } from '../../src/present/html.js';
import { launchBrowser } from '../support/browser.js';
import { exampleReports } from '../support/example-reports.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';
import { findingOf, reportOf } from '../support/report-of.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = resolve('test-output/html-report');

const reportIn = await exampleReports();

const explained: Report = {
  ...goldenReport(),
  findings: [
    ...Array.from({ length: 40 }, (_, index) =>
      findingOf({ message: `Line ${index}.`, range: `J${index + 7}`, row: index + 7 }),
    ),
    findingOf({ explained: { reason: 'A flat fee', by: 'Amal', on: '2026-11-01' } }),
  ],
  notices: [{ code: 'x', sheet: 'Budget', range: 'H6', message: 'Is this the total?' }],
};

const pages: Readonly<Record<string, string>> = {
  'a joint project': writeHtml(goldenReport(), en),
  'in French': writeHtml(reportIn('budget-fr', fr), fr),
  'in Spanish': writeHtml(reportIn('joint-project', es), es),
  'in Portuguese': writeHtml(reportIn('joint-project', pt), pt),
  'in Arabic': writeHtml(reportIn('joint-project', ar), ar),
  'with no end of findings': writeHtml(explained, en),
  'nothing recognised': writeHtml(reportOf(), en),
  'hostile texts': writeHtml(spoilt(goldenReport(), hostileTexts.join(' ')), en),
};

let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(pages))('%s', (name, html) => {
  let page: Page;
  const asked: string[] = [];
  const file = `${pictures}/${name}.html`;

  beforeAll(async () => {
    writeFileSync(file, html);
    page = await browser.newPage({ viewport: { width: 1100, height: 900 }, bypassCSP: true });
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('a dialog')));
    page.on('pageerror', (error) => asked.push(`an error: ${error.message}`));
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => page.close());

  it('asks for nothing but itself and runs nothing', async () => {
    await takePicture(page, name);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(await page.evaluate<number>('document.scripts.length + document.images.length')).toBe(0);
  });

  it.each([
    ['as it is', 'none'],
    ['in forced colours', 'active'],
  ] as const)('has nothing that axe-core objects to, %s', async (_name, forcedColors) => {
    await page.emulateMedia({ forcedColors });
    await page.evaluate(axe);
    const found = await page.evaluate<readonly string[]>(
      `axe.run().then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
    );
    expect(found).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it.each([
    ['a phone', 320, '100%'],
    ['twice the text size', 640, '200%'],
  ])('is not wider than %s', async (_name, width, size) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    await takePicture(page, `${name}, ${width} px`);
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate<number>(over)).toBe(0);
    await page.evaluate("document.documentElement.style.fontSize = ''");
  });

  it('prints on A4 without cutting a table or a chart at the side', async () => {
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('table, figure, li')]
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 ||
          part.getBoundingClientRect().left < -1)
        .map((part) => part.textContent.slice(0, 60))`,
    );
    expect(cut).toEqual([]);
    const print = await page.pdf({ path: `${pictures}/${name}.pdf`, preferCSSPageSize: true });
    expect(print.subarray(0, 4).toString()).toBe('%PDF');
    expect(print.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
    await page.emulateMedia({ media: null });
  });
});

it('each table that scrolls by itself can be reached by the keyboard', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.setContent(pages['a joint project'] ?? '');
  const reached: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? ''"),
    );
  }
  expect(reached.filter((label) => label !== '')).toEqual([
    'Money by organisation',
    'Core costs by organisation',
    'Donor pressure by organisation',
    'Core and indirect costs, if they were shared, in USD',
    'Cost of applying and reporting',
  ]);
  await page.close();
});

/** Pixels down to which a page is looked at; one of hostile texts has no end. */
const deepest = 30_000;

async function takePicture(page: Page, name: string): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  const clip = { x: 0, y: 0, width, height: Math.min(whole, deepest) };
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, clip });
}
