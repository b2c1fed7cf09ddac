import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePlanted } from '../tests/support/judge-planted.js';
import { readPlanted } from '../tests/support/planted-workbook.js';

interface Score {
  readonly planted: number;
  readonly missed: number;
  readonly near: number;
  readonly fired: number;
}

/** How many planted faults each rule finds, and on how many near-misses it keeps silent: `tsx bench/planted.ts`. */
function main(): void {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../tests/fixtures/planted');
  const scores = new Map<string, Score>();
  const add = (all: readonly { readonly rule: string }[], what: keyof Score) => {
    for (const { rule } of all) {
      const score = scores.get(rule) ?? { planted: 0, missed: 0, near: 0, fired: 0 };
      scores.set(rule, { ...score, [what]: score[what] + 1 });
    }
  };
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const workbook = readPlanted(readFileSync(join(folder, file), 'utf8'), file);
    const { missed, fired } = judgePlanted(workbook);
    add(workbook.planted, 'planted');
    add(missed, 'missed');
    add(workbook.near, 'near');
    add(fired, 'fired');
  }
  const sum = (what: keyof Score) => [...scores.values()].reduce((all, one) => all + one[what], 0);
  for (const [rule, { planted, missed, near, fired }] of [...scores].sort()) {
    console.log(
      `${rule}: found ${planted - missed} of ${planted}, silent ${near - fired} of ${near}`,
    );
  }
  const found = sum('planted') - sum('missed');
  const silent = sum('near') - sum('fired');
  console.log(
    `${files.length} workbooks: found ${found} of ${sum('planted')}, silent ${silent} of ${sum('near')}.`,
  );
}

main();
