import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { lexicons } from '../src/core/tables/words/index.js';
import { fold } from '../src/core/tables/words/fold.js';
import type { Lexicon } from '../src/core/tables/words/lexicon.js';
import { en } from '../src/messages/en/index.js';
import type { Phrasebook } from '../src/messages/phrasebook.js';
import { packText } from './pack-text.js';

interface PackedModule {
  readonly file: string;
  readonly exportName: string;
  readonly value: unknown;
}

/** Data that is most of the add-on's size. */
const modules: readonly PackedModule[] = [
  {
    file: 'src/core/tables/words/index.ts',
    exportName: 'lexicons',
    value: lexicons.map(foldedLexicon),
  },
  { file: 'src/messages/en/index.ts', exportName: 'en', value: textsForAddon(en) },
];

/**
 * Matching folds every phrase before it compares, and folding twice changes nothing, so phrases are kept folded and
 * those that fold into one are one. Names of months and words for sums are also looked up as they stand.
 */
function foldedLexicon({ months, terms, ...headers }: Lexicon): Lexicon {
  const { total, subtotal, ...others } = terms;
  const folded = foldedPhrases({ ...headers, terms: others }) as Lexicon;
  return { ...folded, terms: { ...folded.terms, total, subtotal }, months };
}

function foldedPhrases(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((phrase) => fold(String(phrase))))];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, foldedPhrases(part)]));
}

/** Without the texts of the command line and the remarks for translators, which nothing shows in a spreadsheet. */
function textsForAddon(phrasebook: Phrasebook): Phrasebook {
  const rules = Object.entries(phrasebook.rules).map(([id, texts]) => [id, { ...texts, note: '' }]);
  return {
    ...phrasebook,
    rules: Object.fromEntries(rules) as Phrasebook['rules'],
    ui: { ...phrasebook.ui, cli: {} },
  };
}

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
  const packed = packText(jsonOf(value).split(parting).join(stand));
  const unpacked = `unpackText(${JSON.stringify(packed)}).split(${JSON.stringify(stand)})`;
  return [
    `import { unpackText } from ${JSON.stringify(unpacker)};`,
    `export const ${exportName} = JSON.parse(${unpacked}.join(${JSON.stringify(parting)}));`,
  ].join('\n');
}

/** What parts the phrases of a list, and a character that stands for it: JSON itself never has that one bare. */
const parting = '","';
const stand = '\u0001';

/** Halves of characters beyond the first plane could be parted from one another by packing, so they are escaped. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}
