import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { troublesOf } from './addon-gates.js';
import { packedModules } from './packed-modules.js';
import { publicFunctions, stubsFor } from './public-stubs.js';

const entry = 'src/hosts/addon/public.ts';
const target = 'dist/addon';
/** The trailing underscore keeps it out of `google.script.run`. */
const bundleName = 'evenTerms_';
/** Google reads this remark and asks people for the open spreadsheet only. It must come first. */
const banner = '/** @OnlyCurrentDoc */';

/**
 * Writes Code.js and appsscript.json into dist/addon; `bundleSidebar` puts the page beside them.
 * @throws Where the script would not run there, or could do more than people granted.
 */
export async function bundleAddon(): Promise<void> {
  const code = await bundleCode();
  const troubles = troublesOf(code);
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'Code.js'), code);
  copyFileSync('appsscript.json', join(target, 'appsscript.json'));
  console.log(`dist/addon/Code.js: ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB`);
}

/** The whole add-on as one script that Apps Script's parser accepts. */
async function bundleCode(): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: bundleName,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    plugins: [packedModules],
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const stubs = stubsFor(publicFunctions(entry, readFileSync(entry, 'utf8')), bundleName);
  return `${banner}\n${outputFiles[0]?.text ?? ''}\n${stubs}`;
}
