import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { differencesOf } from '../../support/expected-reading.js';
import { readFixture } from '../../support/fixture.js';

describe.each(['tables', 'budgets', 'timelines'])('the workbooks in tests/fixtures/%s', (name) => {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);

  for (const file of readdirSync(folder).sort()) {
    const { title, workbook, expected, notices } = readFixture(new URL(file, folder).pathname);

    it(`${file}: ${title}`, () => {
      const reading = findTables(workbook);
      expect(differencesOf(reading, expected)).toEqual([]);
      expect(reading.notices.map(({ code }) => code)).toEqual(expect.arrayContaining([...notices]));
    });
  }
});
