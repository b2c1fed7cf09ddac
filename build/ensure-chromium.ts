import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.js';

/** Browser tests need a Chromium. On Debian it is installed where it is missing; elsewhere one line says what to do. */
if (findChromium() === undefined) installOrExplain();

function installOrExplain(): void {
  const isDebian = spawnSync('apt-get', ['--version']).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot) {
    console.log('No Chromium found: installing the package `chromium` for the browser tests.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (findChromium() !== undefined) return;
  console.error(
    'The browser tests need Chromium or Chrome: install it (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to its program.',
  );
  process.exitCode = 1;
}
