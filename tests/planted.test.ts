import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgePlanted } from './support/judge-planted.js';
import { readPlanted } from './support/planted-workbook.js';

const folder = join(import.meta.dirname, 'fixtures/planted');

describe('in whole workbooks of partnerships', () => {
  for (const file of readdirSync(folder)) {
    test(`${file}: what is planted is found, what comes near is not`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const { missed, fired } = judgePlanted(readPlanted(text, file.replace('.txt', '')));
      expect({ missed, fired }).toEqual({ missed: [], fired: [] });
    });
  }
});
