import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** A part of the code that is a script of its own, so that no script of the add-on grows too large. */
export interface OwnScript {
  /** What the others call it by; the trailing underscore keeps it out of `google.script.run`. */
  readonly name: string;
  /** What it holds, by what it exports. */
  readonly entry: string;
  /** Functions that the others call there, by the module that they come from. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
}

/** Finds tables on sheets, makes the model of them, and knows people's words. */
export const reading: OwnScript = {
  name: 'evenTermsReading_',
  entry: 'src/hosts/addon/reading.ts',
  functions: {
    'src/core/partnership/build-partnership.ts': ['buildPartnership'],
    'src/core/tables/find-tables.ts': ['findTables'],
    'src/core/tables/words/index.ts': ['allLexicons'],
    'src/core/tables/words/match.ts': ['words'],
  },
};

/** Judges what was read and puts it into words. */
export const judging: OwnScript = {
  name: 'evenTermsJudging_',
  entry: 'src/hosts/addon/judging.ts',
  functions: {
    'src/core/check-workbook.ts': ['checkWorkbook'],
    'src/core/settings/read-settings.ts': ['readSettings'],
    'src/present/report.ts': ['composeReport'],
    'src/present/tabs/settings.ts': ['settingsPlan'],
  },
};

/**
 * Takes what is in a script of its own out of a bundle, whose code asks for it when it calls it, as Google does not
 * promise in which order it loads the scripts of a project.
 */
export function callsTo({ name, functions }: OwnScript): Plugin {
  const own = new Map(
    Object.entries(functions).map(([file, exported]) => [
      resolve(file),
      exported.map((one) => `export const ${one} = (...given) => ${name}.${one}(...given);`),
    ]),
  );
  return {
    name,
    setup: (bundling) => {
      bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const lines = own.get(path);
        return lines && { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}
