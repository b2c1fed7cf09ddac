import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../build/find-chromium.js';

/** Nothing but the page under test: no updates, no sync, no calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium for a test; close it in `afterAll`.
 *
 * @throws where no browser is installed, with a line that says what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(whatToInstall);
  return chromium.launch({ executablePath, headless: true, args: flags });
}

const whatToInstall =
  'The browser tests need Chromium: install it ("apt-get install chromium", or Google Chrome), or set CHROMIUM_PATH to it.';
