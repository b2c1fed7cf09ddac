import vm from 'node:vm';
import type { Browser } from 'playwright-core';
import { makeAddonCode } from '../build/bundle-addon.js';
import { makeSidebarPage } from '../build/bundle-sidebar.js';
import { checkWorkbook } from '../src/core/check-workbook.js';
import { defaultSettings } from '../src/core/rules/run-rules.js';
import { en } from '../src/messages/en/index.js';
import { composeReport } from '../src/present/report.js';
import { firstResult } from '../src/present/sidebar-page.js';
import { viewSidebar } from '../src/present/sidebar-view.js';
import { launchBrowser } from '../tests/support/browser.js';
import { largeBudget } from './speed/large-budget.js';
import { processorTime } from './speed/timing.js';

const rounds = 7;
const few = 5;
const many = 500;

/**
 * What people wait for in Google Sheets besides Google itself: the add-on's scripts from their first line in a bare
 * realm, and the panel from its page to what it shows, with few findings and with many.
 */
async function main(): Promise<void> {
  const code = new vm.Script(await makeAddonCode(), { filename: 'Code.gs' });
  const start = medianOf(() => processorTime(() => code.runInContext(vm.createContext({}))));
  console.log(`scripts of the add-on, start-up in a bare realm   ${start.toFixed(1)} ms`);

  const page = await makeSidebarPage();
  const browser = await launchBrowser();
  try {
    const small = await openingsOf(browser, pageWith(page, few));
    const large = await openingsOf(browser, pageWith(page, many));
    console.log(`\nthe panel, ms                 ${few} findings   ${many} findings   ratio`);
    for (const part of ['script', 'paint'] as const) {
      const [one, other] = [median(small.map((o) => o[part])), median(large.map((o) => o[part]))];
      console.log(
        [
          (part === 'script' ? 'page read, script run' : 'first paint').padEnd(28),
          one.toFixed(0).padStart(12),
          other.toFixed(0).padStart(15),
          (other / one).toFixed(2).padStart(8),
        ].join(''),
      );
    }
  } finally {
    await browser.close();
  }
}

/** The panel's page with a result of so many findings in it. */
function pageWith(page: string, findings: number): string {
  const workbook = largeBudget(1_000);
  const assessment = checkWorkbook(workbook, { today: '2026-01-01', settings: defaultSettings });
  const report = composeReport(assessment, en, { name: 'even-terms', version: 'bench' });
  const found = report.findings;
  const repeated = Array.from({ length: findings }, (_, at) => found[at % found.length]);
  const shown = { ...report, findings: repeated.filter((one) => one !== undefined) };
  return `${page}${firstResult(viewSidebar(shown, workbook, en, []))}`;
}

interface Opening {
  /** From the page's last byte until its script has run, in milliseconds. */
  readonly script: number;
  /** From the page's last byte until something is seen. */
  readonly paint: number;
}

async function openingsOf(browser: Browser, content: string): Promise<readonly Opening[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    await page.route('**/*', (route) =>
      route.fulfill({ body: content, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('https://panel.test/');
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 1);
    openings.push(
      await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation');
        const { responseEnd, domInteractive } = navigation as PerformanceNavigationTiming;
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return {
          script: domInteractive - responseEnd,
          paint: (paint?.startTime ?? NaN) - responseEnd,
        };
      }),
    );
    await page.close();
  }
  return openings;
}

function medianOf(measure: () => number): number {
  return median(Array.from({ length: rounds }, measure));
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

await main();
