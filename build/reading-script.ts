import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The trailing underscore keeps it out of `google.script.run`. */
export const readingName = 'evenTermsReading_';

/** What `src/hosts/addon/reading.ts` exports, by the module that it comes from. */
const exportsOf: Readonly<Record<string, string>> = {
  'src/core/tables/find-tables.ts': 'findTables',
  'src/core/tables/words/index.ts': 'allLexicons',
  'src/core/tables/words/match.ts': 'words',
};

/**
 * Takes the reading of sheets out of a bundle: its functions call those of `Reading.js`. They ask for it when they are
 * called, as Google does not promise in which order it loads the scripts of a project.
 */
export const readingModules: Plugin = {
  name: 'reading-modules',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/](find-tables|index|match)\.ts$/ }, ({ path }) => {
      const own = Object.entries(exportsOf).find(([file]) => resolve(file) === path);
      if (own === undefined) return undefined;
      const [, name] = own;
      const contents = `export const ${name} = (...given) => ${readingName}.${name}(...given);`;
      return { contents, loader: 'js' };
    });
  },
};
