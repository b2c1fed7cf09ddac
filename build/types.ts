import { spawnSync } from 'node:child_process';

/**
 * Type-checks every part against the platform it really runs on: the core and the texts against bare ES2019, the
 * add-on with Apps Script's types, the pages with the DOM's, the rest with Node's.
 */
const parts = [
  'src/core',
  'src/messages',
  'src/present',
  'src/hosts/addon',
  'src/hosts/sidebar',
  'src/hosts/preview/page',
  'tests/hosts/addon',
  'tests/hosts/sidebar',
  '.',
];

const failed = parts.filter((part) => {
  const { status } = spawnSync('npx', ['tsc', '-p', part], { stdio: 'inherit' });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
