import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const spreadsheets = new Set(['.xlsx', '.xlsm', '.xls', '.ods', '.csv', '.tsv']);

/** The files that arguments name: a file stands for itself, a folder for all spreadsheets in and under it. */
export interface Collected {
  readonly files: readonly string[];
  /** Folders without a spreadsheet. */
  readonly emptyFolders: readonly string[];
  /** Whether people asked for several: then JSON is a list, even of one. */
  readonly isSeveral: boolean;
}

/** A name that does not exist is kept: reading it will say so. */
export function collectFiles(paths: readonly string[]): Collected {
  const folders = new Set(paths.filter(isFolder));
  const found = paths.map((path) => (folders.has(path) ? spreadsheetsUnder(path) : [path]));
  return {
    files: [...new Set(found.flat())],
    emptyFolders: paths.filter((_, index) => found[index]?.length === 0),
    isSeveral: paths.length > 1 || folders.size > 0,
  };
}

/** What cannot be looked at, as links that go round, is no folder: reading it will say so. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Leaves out hidden files and the locks that office programs put beside open files. */
function spreadsheetsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && spreadsheets.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^(\.|~\$)/.test(basename(path)))
    .sort();
}
