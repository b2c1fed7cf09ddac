import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { addressTroubles, kilobytesOf, mostKilobytes, troublesOf } from './addon-gates.js';
import { packedModules, packedTexts } from './packed-modules.js';
import { publicFunctions, stubsFor } from './public-stubs.js';
import { tightened } from './tighten.js';

const entry = 'src/hosts/addon/public.ts';
/** The trailing underscore keeps it out of `google.script.run`. */
const bundleName = 'evenTerms_';
/** Google reads this remark and asks people for the open spreadsheet only. It must come first. */
const banner = '/** @OnlyCurrentDoc */';

/**
 * Writes Code.js and appsscript.json into dist/addon; `bundleSidebar` puts the page beside them. A script that has grown
 * too large is written all the same, for people to look into, but the build fails.
 */
export async function bundleAddon(): Promise<void> {
  const kilobytes = kilobytesOf(await writeAddon('dist/addon'));
  console.log(`dist/addon/Code.js: ${kilobytes.toFixed(1)} kB`);
  if (kilobytes <= mostKilobytes) return;
  console.error(`dist/addon/Code.js is larger than ${mostKilobytes} kB`);
  process.exitCode = 1;
}

/** Writes Code.js and appsscript.json into a folder and gives the code. */
export async function writeAddon(folder: string): Promise<string> {
  const code = await makeAddonCode();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  copyFileSync('appsscript.json', join(folder, 'appsscript.json'));
  return code;
}

/**
 * The whole add-on as one script.
 * @throws Where Apps Script would not run it, or it could do more than people granted.
 */
export async function makeAddonCode(): Promise<string> {
  const code = await bundleScript(entry);
  const troubles = [...troublesOf(code), ...packedTexts().flatMap(addressTroubles)];
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  return code;
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
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    plugins: [packedModules],
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const stubs = stubsFor(publicFunctions(module, readFileSync(module, 'utf8')), bundleName);
  return `${banner}\n${await tightened(outputFiles[0]?.text ?? '')}\n${stubs}`;
}
