import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { lexicons } from '../src/core/tables/words/index.js';
import { en } from '../src/messages/en/index.js';
import { packText } from './pack-text.js';

interface PackedModule {
  readonly file: string;
  readonly exportName: string;
  readonly value: unknown;
}

/** Data that is most of the add-on's size. Texts of the command line stay behind: nothing shows them there. */
const modules: readonly PackedModule[] = [
  { file: 'src/core/tables/words/index.ts', exportName: 'lexicons', value: lexicons },
  {
    file: 'src/messages/en/index.ts',
    exportName: 'en',
    value: { ...en, ui: { ...en.ui, cli: {} } },
  },
];

const unpacker = resolve('src/hosts/addon/unpack-text.ts');

/** Puts word lists and messages into the bundle as packed text, unpacked when the script starts. */
export const packedModules: Plugin = {
  name: 'packed-modules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]index\.ts$/ }, ({ path }) => {
      const own = modules.find(({ file }) => resolve(file) === path);
      return own && { contents: contentsOf(own), resolveDir: resolve('.'), loader: 'ts' };
    });
  },
};

/** What is packed, as it reads unpacked. */
export function packedTexts(): readonly string[] {
  return modules.map(({ value }) => jsonOf(value));
}

function contentsOf({ exportName, value }: PackedModule): string {
  return [
    `import { unpackText } from ${JSON.stringify(unpacker)};`,
    `export const ${exportName} = JSON.parse(unpackText(${JSON.stringify(packText(jsonOf(value)))}));`,
  ].join('\n');
}

/** Halves of characters beyond the first plane could be parted from one another by packing, so they are escaped. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}
