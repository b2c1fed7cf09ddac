import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Workbook } from '../../src/core/workbook/workbook.js';
import { readWorkbook } from '../../src/hosts/files/read-workbook.js';
import { generateBudget } from '../support/generate-budget.js';
import { fuzzOnce } from './fuzz.js';
import { fixtureWorkbooks } from './seeds.js';
import { soundBreachesOf } from './properties.js';

const runs = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);
const realFiles = process.argv[4];
const mostCells = 5000;

/** Fuzzes that many workbooks under fixed seeds; ends with 1 where anything fails. */
function main(): void {
  const seeds = [...fixtureWorkbooks(), ...realWorkbooks()];
  const start = process.cpuUsage().user;
  let failures = 0;
  for (let seed = first; seed < first + runs; seed += 1) {
    const known = seed % 4 === 0 ? seeds[(seed / 4) % seeds.length] : undefined;
    const workbook = known ?? generateBudget(seed).workbook;
    const failure = fuzzOnce(seed, workbook);
    const breaches = failure?.breaches ?? (known ? [] : soundBreachesOf(workbook));
    if ((seed - first + 1) % 1000 === 0) console.error(`${seed - first + 1} of ${runs} runs`);
    if (breaches.length === 0) continue;
    failures += 1;
    console.log(`seed ${seed}: ${JSON.stringify(failure?.steps ?? 'unspoilt')}`);
    for (const breach of breaches.slice(0, 3)) console.log(`  ${breach}`);
  }
  const seconds = (process.cpuUsage().user - start) / 1e6;
  console.log(
    `${runs} runs, ${failures} failures, ${(runs / seconds).toFixed(1)} runs a second of processor time`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
}

/** Files that a folder of one's own holds; nothing of them is kept. */
function realWorkbooks(): readonly Workbook[] {
  if (realFiles === undefined || !existsSync(realFiles)) return [];
  return readdirSync(realFiles, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:xlsx|ods|csv)$/i.test(path))
    .sort()
    .flatMap((path) => smallWorkbook(join(realFiles, path)));
}

function smallWorkbook(path: string): readonly Workbook[] {
  try {
    const workbook = readWorkbook(path);
    const cells = workbook.sheets
      .flatMap(({ values }) => values)
      .reduce((sum, row) => sum + row.length, 0);
    return cells > mostCells ? [] : [{ ...workbook, name: 'real' }];
  } catch {
    // Not every file of a folder is a budget.
    return [];
  }
}

main();
