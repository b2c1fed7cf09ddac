import { findTables } from '../src/core/tables/find-tables.js';
import type { Reading } from '../src/core/tables/table.js';
import { differencesOf } from '../tests/support/expected-reading.js';
import { generateBudget } from '../tests/support/generate-budget.js';
import { bandLines, bandsOf, type Claim } from './recognition/calibration.js';
import { claimsOn } from './recognition/claims.js';

/**
 * How many made-up budgets are read as they were meant, and of the others, how many the reading itself calls unsure.
 * `npx tsx bench/generated.ts [count] [from]`, ten thousand from seed 1 unless told.
 */
function main(): void {
  const count = Number(process.argv[2] ?? 10_000);
  const from = Number(process.argv[3] ?? 1);
  const wrong: { seed: number; layout: string; differences: readonly string[]; unsure: boolean }[] =
    [];
  const claims: Claim[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const { workbook, expected, layout } = generateBudget(seed);
    const reading = findTables(workbook);
    const differences = differencesOf(reading, expected);
    claims.push(...claimsOn(reading, expected));
    if (differences.length > 0)
      wrong.push({ seed, layout, differences, unsure: saysUnsure(reading) });
  }
  const share = (part: number) => `${((100 * part) / count).toFixed(2)}%`;
  const unsure = wrong.filter((one) => one.unsure).length;
  console.log(`${count} budgets from seed ${from}: ${share(count - wrong.length)} read as meant,`);
  console.log(
    `${share(unsure)} otherwise but said to be unsure, ${share(wrong.length - unsure)} otherwise.`,
  );
  console.log('Confidence of columns:');
  for (const line of bandLines(bandsOf(claims))) console.log(line);
  for (const { seed, layout, differences, unsure: said } of wrong.slice(0, 40)) {
    console.log(
      `  ${seed} (${layout}${said ? ', unsure' : ''}): ${differences.slice(0, 4).join('; ')}`,
    );
  }
}

/** Whether a notice says that something of the tables is a guess. */
function saysUnsure({ notices }: Reading): boolean {
  return notices.some(({ code, doubt }) => doubt !== undefined || code.startsWith('unsure'));
}

main();
