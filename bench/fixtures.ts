import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findTables } from '../src/core/tables/find-tables.js';
import { readFixture } from '../tests/support/fixture.js';
import { bandLines, bandsOf } from './recognition/calibration.js';
import { claimsOn } from './recognition/claims.js';

/** How often the columns of our own fixtures are right, by how sure the reading is of them. */
function main(): void {
  const folder = join(import.meta.dirname, '../tests/fixtures');
  const files = ['budgets', 'timelines'].flatMap((part) =>
    readdirSync(join(folder, part)).map((file) => join(folder, part, file)),
  );
  const claims = files.flatMap((file) => {
    const { workbook, expected } = readFixture(file);
    return claimsOn(findTables(workbook), expected);
  });
  console.log(`${files.length} fixtures. Confidence of columns:`);
  for (const line of bandLines(bandsOf(claims))) console.log(line);
}

main();
