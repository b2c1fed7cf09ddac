import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { addressTroubles, kilobytesOf, mostKilobytes, troublesOf } from './addon-gates.js';
import { dataModules, wordsScript } from './data-modules.js';
import { publicFunctions, stubsFor } from './public-stubs.js';
import { readingModules, readingName } from './reading-script.js';

const entry = 'src/hosts/addon/public.ts';
/** The trailing underscore keeps it out of `google.script.run`. */
const bundleName = 'evenTerms_';
/** Google reads this remark and asks people for the open spreadsheet only. */
const banner = '/** @OnlyCurrentDoc */';

/** The add-on's scripts by file name: what is called, what reads sheets, and the words of both. */
export type AddonScripts = Readonly<Record<'Code.js' | 'Reading.js' | 'Words.js', string>>;

/**
 * Writes the scripts and appsscript.json into dist/addon; `bundleSidebar` puts the page beside them. A script that has
 * grown too large is written all the same, for people to look into, but the build fails.
 */
export async function bundleAddon(): Promise<void> {
  const { 'Words.js': words, ...code } = await writeAddon('dist/addon');
  for (const [name, script] of Object.entries(code)) {
    console.log(`dist/addon/${name}  ${kilobytesOf(script).toFixed(1)} kB`);
    if (kilobytesOf(script) <= mostKilobytes) continue;
    console.error(`dist/addon/${name} is larger than ${mostKilobytes} kB`);
    process.exitCode = 1;
  }
  console.log(`dist/addon/Words.js  ${kilobytesOf(words).toFixed(1)} kB of data`);
}

/** Writes the scripts and appsscript.json into a folder. */
export async function writeAddon(folder: string): Promise<AddonScripts> {
  const scripts = await makeAddonScripts();
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, name), script);
  copyFileSync('appsscript.json', join(folder, 'appsscript.json'));
  return scripts;
}

/** The whole add-on as one text, as Apps Script runs all scripts of a project in one scope. */
export async function makeAddonCode(): Promise<string> {
  return Object.values(await makeAddonScripts()).join('\n');
}

/** @throws Where Apps Script would not run the scripts, or they could do more than people granted. */
async function makeAddonScripts(): Promise<AddonScripts> {
  const scripts = {
    'Code.js': await bundleScript(entry),
    'Reading.js': await bundled('src/hosts/addon/reading.ts', readingName, [dataModules]),
    'Words.js': wordsScript(),
  };
  const troubles = [
    ...troublesOf(scripts['Code.js']),
    ...troublesOf(`${banner}\n${scripts['Reading.js']}`),
    ...addressTroubles(scripts['Words.js']),
  ];
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  return scripts;
}

/**
 * A module as Apps Script takes it: everything inside one name, a top-level function for each export. What it reads
 * sheets with, and its words, are in scripts of their own.
 */
export async function bundleScript(module: string): Promise<string> {
  const code = await bundled(module, bundleName, [readingModules, dataModules]);
  const stubs = stubsFor(publicFunctions(module, readFileSync(module, 'utf8')), bundleName);
  return `${banner}\n${code}\n${stubs}`;
}

/** The scripts that every bundle leans on. */
export async function supportScripts(): Promise<string> {
  const { 'Reading.js': reading, 'Words.js': words } = await makeAddonScripts();
  return `${reading}\n${words}`;
}

async function bundled(
  module: string,
  globalName: string,
  plugins: readonly Plugin[],
): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'iife',
    globalName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    plugins: [...plugins],
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles[0]?.text ?? '';
}
