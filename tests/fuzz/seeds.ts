import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook/workbook.js';
import { readFixture } from '../support/fixture.js';

const folder = 'tests/fixtures';

/** The workbooks of all fixtures, to be spoilt. */
export function fixtureWorkbooks(): readonly Workbook[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith('budgets') && path.endsWith('.txt'))
    .sort()
    .map((path) => readFixture(join(folder, path)).workbook);
}
