import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { addressTroubles, kilobytesOf, mostKilobytes, troublesOf } from './addon-gates.js';
import { dataModules, wordsScript } from './data-modules.js';
import { publicFunctions, stubsFor } from './public-stubs.js';

const entry = 'src/hosts/addon/public.ts';
/** The trailing underscore keeps it out of `google.script.run`. */
const bundleName = 'evenTerms_';
/** Google reads this remark and asks people for the open spreadsheet only. It must come first. */
const banner = '/** @OnlyCurrentDoc */';

/** The add-on's scripts: the code, and the words that it reads and says. */
export interface AddonScripts {
  readonly code: string;
  readonly words: string;
}

/**
 * Writes the scripts and appsscript.json into dist/addon; `bundleSidebar` puts the page beside them. A script that has
 * grown too large is written all the same, for people to look into, but the build fails.
 */
export async function bundleAddon(): Promise<void> {
  const { code, words } = await writeAddon('dist/addon');
  console.log(`dist/addon/Code.js   ${kilobytesOf(code).toFixed(1)} kB`);
  console.log(`dist/addon/Words.js  ${kilobytesOf(words).toFixed(1)} kB`);
  if (kilobytesOf(code) <= mostKilobytes) return;
  console.error(`dist/addon/Code.js is larger than ${mostKilobytes} kB`);
  process.exitCode = 1;
}

/** Writes the scripts and appsscript.json into a folder. */
export async function writeAddon(folder: string): Promise<AddonScripts> {
  const scripts = await makeAddonScripts();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), scripts.code);
  writeFileSync(join(folder, 'Words.js'), scripts.words);
  copyFileSync('appsscript.json', join(folder, 'appsscript.json'));
  return scripts;
}

/** The whole add-on as one text, as Apps Script runs all files of a project in one scope. */
export async function makeAddonCode(): Promise<string> {
  const { code, words } = await makeAddonScripts();
  return `${code}\n${words}`;
}

/** @throws Where Apps Script would not run the scripts, or they could do more than people granted. */
async function makeAddonScripts(): Promise<AddonScripts> {
  const scripts = { code: await bundleScript(entry), words: wordsScript() };
  const troubles = [...troublesOf(scripts.code), ...addressTroubles(scripts.words)];
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  return scripts;
}

/** A module as Apps Script takes it: everything inside one name, a top-level function for each export. */
export async function bundleScript(module: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'iife',
    globalName: bundleName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    plugins: [dataModules],
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const stubs = stubsFor(publicFunctions(module, readFileSync(module, 'utf8')), bundleName);
  return `${banner}\n${outputFiles[0]?.text ?? ''}\n${stubs}`;
}
