import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findTables } from '../src/core/tables/find-tables.js';
import { readFixture } from '../tests/support/fixture.js';
import { bandLines, bandsOf } from './recognition/calibration.js';
import { columnClaimsOn, rowClaimsOn } from './recognition/claims.js';

/** How often the columns and rows of our own fixtures are right, by how sure the reading is of them. */
function main(): void {
  const folder = join(import.meta.dirname, '../tests/fixtures');
  const files = ['budgets', 'timelines'].flatMap((part) =>
    readdirSync(join(folder, part)).map((file) => join(folder, part, file)),
  );
  const readings = files.map((file) => {
    const { workbook, expected } = readFixture(file);
    return { reading: findTables(workbook), expected };
  });
  const columns = readings.flatMap(({ reading, expected }) => columnClaimsOn(reading, expected));
  const rows = readings.flatMap(({ reading, expected }) => rowClaimsOn(reading, expected));
  console.log(`${files.length} fixtures.`);
  console.log(
    [...bandLines('columns', bandsOf(columns)), ...bandLines('rows', bandsOf(rows))].join('\n'),
  );
}

main();
