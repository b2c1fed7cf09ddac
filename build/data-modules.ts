import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { allLexicons } from '../src/core/tables/words/index.js';
import { type ReadyIndex, readyIndexOf } from '../src/core/tables/words/phrase-index.js';
import { headerIndex, type HeaderKind, termIndex } from '../src/core/tables/words/word-indexes.js';
import { phrasebooks } from '../src/messages/index.js';
import type { Phrasebook } from '../src/messages/phrasebook.js';

/** The trailing underscore keeps it out of `google.script.run`. */
const dataName = 'evenTermsWords_';

/** Word lists and texts are data, and more than the code: they go into a script of their own, `Words.js`. */
interface DataModule {
  /** Its name in `Words.js`. */
  readonly name: string;
  readonly file: string;
  readonly value: unknown;
  /** What stands in the bundle instead: it reads the data when it is first asked for. */
  readonly code: string;
}

const modules: readonly DataModule[] = [
  {
    name: 'lexicons',
    file: 'src/core/tables/words/index.ts',
    value: allLexicons(),
    code: `${readOnce('lexicons')}\nexport const allLexicons = data;`,
  },
  {
    name: 'indexes',
    file: 'src/core/tables/words/ready/index.ts',
    value: wordIndexes(),
    code: `${readOnce('indexes')}\nexport const readyIndexes = data;`,
  },
  ...phrasebooks.map((phrasebook) => ({
    name: phrasebook.language,
    file: `src/messages/${phrasebook.language}/index.ts`,
    value: textsForAddon(phrasebook),
    code: `${readOnce(phrasebook.language)}\nexport const ${phrasebook.language} = {${gettersOf(phrasebook)}};`,
  })),
];

/** Takes word lists and texts out of the bundle; the code asks `Words.js` for them at run time. */
export const dataModules: Plugin = {
  name: 'data-modules',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]index\.ts$/ }, ({ path }) => {
      const own = modules.find(({ file }) => resolve(file) === path);
      return own && { contents: own.code, loader: 'js' };
    });
  },
};

/** The indexes that recognition asks for first, so that no formula waits for them to be made. */
function wordIndexes(): Readonly<Record<HeaderKind | 'terms', ReadyIndex>> {
  const lexicons = allLexicons();
  return {
    budget: readyIndexOf(headerIndex(lexicons, 'budget')),
    partners: readyIndexOf(headerIndex(lexicons, 'partners')),
    timeline: readyIndexOf(headerIndex(lexicons, 'timeline')),
    terms: readyIndexOf(termIndex(lexicons)),
  };
}

/** `Words.js`: a line for each list, as JSON in a string, so that only what is needed is ever parsed. */
export function wordsScript(): string {
  const entries = modules.map(({ name, value }) => `  ${name}: ${stringOf(value)},`);
  return [
    '/** What Even Terms reads and says, as data: word lists of tables, and the texts of each language. */',
    `var ${dataName} = {`,
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** Without the texts of the command line and the preview and the remarks for translators, which nothing shows in a spreadsheet. */
function textsForAddon(phrasebook: Phrasebook): Phrasebook {
  const rules = Object.entries(phrasebook.rules).map(([id, texts]) => [id, { ...texts, note: '' }]);
  return {
    ...phrasebook,
    rules: Object.fromEntries(rules) as Phrasebook['rules'],
    ui: { ...phrasebook.ui, cli: {}, preview: {} },
  };
}

function readOnce(name: string): string {
  return `let held; const data = () => (held = held || JSON.parse(${dataName}.${name}));`;
}

function gettersOf(phrasebook: Phrasebook): string {
  return Object.keys(phrasebook)
    .map((key) => `get ${key}() { return data().${key}; }`)
    .join(', ');
}

/** In single quotes, as JSON is full of double ones. */
function stringOf(value: unknown): string {
  const json = JSON.stringify(value).replace(/[\\']/g, '\\$&');
  return `'${json.replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)}'`;
}
