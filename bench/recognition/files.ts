import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every spreadsheet in a folder and the folders in it, in order of name. */
export function spreadsheetsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return spreadsheetsUnder(path);
      return /\.(xlsx|xlsm|xls|ods|csv)$/i.test(entry.name) ? [path] : [];
    });
}
