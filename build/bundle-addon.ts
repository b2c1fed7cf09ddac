import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { addressTroubles, kilobytesOf, mostKilobytes, troublesOf } from './addon-gates.js';
import { dataModules, wordsScript } from './data-modules.js';
import { callsTo, judging, type OwnScript, reading } from './own-scripts.js';
import { publicFunctions, stubsFor } from './public-stubs.js';

/** What Google may call of the add-on, and of the one for its developers. */
const entries = {
  release: 'src/hosts/addon/public.ts',
  development: 'src/hosts/addon/self-test/public.ts',
};

/** For people, or for those who work on it. */
export type Edition = keyof typeof entries;

/** The trailing underscore keeps it out of `google.script.run`. */
const bundleName = 'evenTerms_';
/** Google reads this remark and asks people for the open spreadsheet only. */
const banner = '/** @OnlyCurrentDoc */';

/** The add-on's scripts by file name: what is called, what reads sheets, what judges, and the words of all. */
export type AddonScripts = Readonly<
  Record<'Code.js' | 'Reading.js' | 'Judging.js' | 'Words.js', string>
>;

/**
 * Writes the scripts and appsscript.json into dist/addon; `bundleSidebar` puts the page beside them. A script that has
 * grown too large is written all the same, for people to look into, but the build fails.
 */
export async function bundleAddon(edition: Edition): Promise<void> {
  const { 'Words.js': words, ...code } = await writeAddon('dist/addon', edition);
  for (const [name, script] of Object.entries(code)) {
    console.log(`dist/addon/${name}  ${kilobytesOf(script).toFixed(1)} kB`);
    if (kilobytesOf(script) <= mostKilobytes) continue;
    console.error(`dist/addon/${name} is larger than ${mostKilobytes} kB`);
    process.exitCode = 1;
  }
  console.log(`dist/addon/Words.js  ${kilobytesOf(words).toFixed(1)} kB of data`);
}

/** Writes the scripts and appsscript.json into a folder. */
export async function writeAddon(
  folder: string,
  edition: Edition = 'release',
): Promise<AddonScripts> {
  const scripts = await makeAddonScripts(edition);
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, name), script);
  copyFileSync('appsscript.json', join(folder, 'appsscript.json'));
  return scripts;
}

/** The whole add-on as one text, as Apps Script runs all scripts of a project in one scope. */
export async function makeAddonCode(edition: Edition = 'release'): Promise<string> {
  return Object.values(await makeAddonScripts(edition)).join('\n');
}

/** @throws Where Apps Script would not run the scripts, or they could do more than people granted. */
async function makeAddonScripts(edition: Edition): Promise<AddonScripts> {
  const { 'Words.js': words, ...code } = {
    'Code.js': await bundleScript(entries[edition]),
    ...(await ownScripts()),
  };
  const troubles = [
    ...Object.entries(code).flatMap(([name, script]) =>
      troublesOf(name, name === 'Code.js' ? script : `${banner}\n${script}`),
    ),
    ...addressTroubles('Words.js', words),
  ];
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  return { ...code, 'Words.js': words };
}

/** The scripts that every bundle leans on. */
async function ownScripts(): Promise<Omit<AddonScripts, 'Code.js'>> {
  return {
    'Reading.js': await bundleOwn(reading, []),
    'Judging.js': await bundleOwn(judging, [reading]),
    'Words.js': wordsScript(),
  };
}

/** The same as one text. */
export async function supportScripts(): Promise<string> {
  return Object.values(await ownScripts()).join('\n');
}

/**
 * A module as Apps Script takes it: everything inside one name, a top-level function for each export. What it reads
 * sheets and judges with, and its words, are in scripts of their own.
 */
export async function bundleScript(module: string): Promise<string> {
  const plugins = [callsTo(reading), callsTo(judging), dataModules];
  const code = await bundled(module, bundleName, plugins);
  const stubs = stubsFor(publicFunctions(module), bundleName);
  return `${banner}\n${code}\n${stubs}`;
}

function bundleOwn({ entry: module, name }: OwnScript, leansOn: readonly OwnScript[]) {
  return bundled(module, name, [...leansOn.map(callsTo), dataModules]);
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
