import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { servePreview } from '../src/hosts/preview/server.js';
import { findChromium } from './find-chromium.js';

/** The pictures of README and guide, taken from the built preview, so that they show what is there. */
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The pictures need Chromium; see the README.');

mkdirSync('docs', { recursive: true });
const preview = await servePreview({ port: 0, open: false, dist: 'dist' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 820 } });
await page.goto(preview.url);
const sidebar = page.frameLocator('#sidebar iframe');
await sidebar.getByRole('tab', { name: 'Findings' }).click();
const finding = sidebar.locator('li').filter({ hasText: 'Community outreach' }).first();
await finding.locator('summary, button').first().click();
await finding.getByRole('button', { name: 'Show in sheet' }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: 'docs/preview.png' });
await browser.close();
await preview.close();
