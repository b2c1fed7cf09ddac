import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { findTables } from '../src/core/tables/find-tables.js';
import type { Workbook } from '../src/core/workbook/workbook.js';
import { readWorkbook } from '../src/hosts/files/read-workbook.js';
import { readFixture } from '../tests/support/fixture.js';
import { diceFrom } from '../tests/support/generated/dice.js';
import { changes } from './perturbed/changes.js';
import { compareReadings, type Kept } from './perturbed/compare.js';
import { bandLines, bandsOf } from './recognition/calibration.js';
import { spreadsheetsUnder } from './recognition/files.js';

interface Found {
  readonly file: string;
  readonly change: string;
  readonly kept: Kept;
}

/**
 * Whether a budget is still read the same when it is written a little differently: without formulas or formats, with
 * unknown headings, moved, with notes, with figures as text. Takes any folder of workbooks or of fixtures:
 * `tsx bench/perturbed.ts [folder] [seed] [--all]`.
 */
function main(): void {
  const [given, seed = '1'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const folder = resolve(given ?? join(import.meta.dirname, '../tests/fixtures/budgets'));
  if (!existsSync(folder)) {
    console.log(`No folder ${folder}: nothing to measure.`);
    return;
  }
  const found = booksIn(folder).flatMap(({ file, workbook }) =>
    changedReadings(file, workbook, Number(seed)),
  );
  for (const change of Object.keys(changes)) console.log(lineFor(change, found));
  const claims = found.flatMap(({ kept }) => kept.claims);
  for (const line of bandLines('columns', bandsOf(claims))) console.log(line);
  const isAll = process.argv.includes('--all');
  const lost = found.filter(({ kept }) => !kept.amount || !kept.total || kept.rows < 1);
  for (const one of isAll ? lost : lost.slice(0, 40)) console.log(`  ${lossIn(one)}`);
}

interface Book {
  readonly file: string;
  readonly workbook: Workbook;
}

function booksIn(folder: string): readonly Book[] {
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return [
    ...fixtures.map((file) => ({ file, workbook: readFixture(join(folder, file)).workbook })),
    ...spreadsheetsUnder(folder).flatMap((path): readonly Book[] => {
      try {
        return [{ file: relative(folder, path), workbook: readWorkbook(path) }];
      } catch {
        return [];
      }
    }),
  ];
}

function changedReadings(file: string, workbook: Workbook, seed: number): readonly Found[] {
  const tables = findTables(workbook).tables.filter(
    ({ kind, use }) => kind === 'budget' && use === 'counted',
  );
  return tables.flatMap((table) =>
    Object.entries(changes).map(([change, apply]): Found => {
      const dice = diceFrom(seed);
      const pick = (below: number) => (below < 1 ? 0 : dice.whole(0, below - 1));
      const changed = apply(workbook, table, pick);
      const kept = compareReadings(table, findTables(changed.workbook), changed.moves);
      return { file, change, kept };
    }),
  );
}

function lineFor(change: string, all: readonly Found[]): string {
  const found = all.filter((one) => one.change === change).map(({ kept }) => kept);
  const mean = (of: (kept: Kept) => number) =>
    `${((100 * found.reduce((sum, kept) => sum + of(kept), 0)) / Math.max(1, found.length)).toFixed(1)}%`;
  return [
    change.padEnd(32),
    `${found.length} tables`,
    `amount ${mean(({ amount }) => Number(amount))}`,
    `total ${mean(({ total }) => Number(total))}`,
    `row kinds ${mean(({ rows }) => rows)}`,
    `columns ${mean(({ columns }) => columns)}`,
    `amount wrong and not said ${mean(({ isSilent }) => Number(isSilent))}`,
  ].join('  ');
}

function lossIn({ file, change, kept }: Found): string {
  const what = [kept.amount ? '' : 'amount', kept.total ? '' : 'total'].filter((one) => one !== '');
  return `${change}: ${file}: ${[...what, ...kept.otherwise.slice(0, 6)].join(', ')}`;
}

main();
