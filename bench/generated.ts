import { findTables } from '../src/core/tables/find-tables.js';
import type { Reading } from '../src/core/tables/table.js';
import { differencesOf } from '../tests/support/expected-reading.js';
import { generateBudget } from '../tests/support/generate-budget.js';
import { bandLines, bandsOf, type Claim } from './recognition/calibration.js';
import { columnClaimsOn, rowClaimsOn } from './recognition/claims.js';

interface Wrong {
  readonly seed: number;
  readonly layout: string;
  readonly differences: readonly string[];
  readonly isUnsure: boolean;
}

/**
 * How many made-up budgets are read as they were meant, of the others, how many the reading itself calls unsure, and
 * how often people are asked. `npm run bench:generated -- [count] [from]`, ten thousand from seed 1 unless told.
 */
function main(): void {
  const count = Number(process.argv[2] ?? 10_000);
  const from = Number(process.argv[3] ?? 1);
  const wrong: Wrong[] = [];
  const columns: Claim[] = [];
  const rows: Claim[] = [];
  const asked = new Map<string, number>();
  let undisturbed = 0;
  for (let seed = from; seed < from + count; seed++) {
    const { workbook, expected, layout } = generateBudget(seed);
    const reading = findTables(workbook);
    const differences = differencesOf(reading, expected);
    columns.push(...columnClaimsOn(reading, expected));
    rows.push(...rowClaimsOn(reading, expected));
    const questions = questionsIn(reading);
    for (const code of questions) asked.set(code, (asked.get(code) ?? 0) + 1);
    const isUnsure = questions.length > 0;
    if (!isUnsure) undisturbed += 1;
    if (differences.length > 0) wrong.push({ seed, layout, differences, isUnsure });
  }
  const share = (part: number) => `${((100 * part) / count).toFixed(2)}%`;
  const unsure = wrong.filter((one) => one.isUnsure).length;
  const lines = [
    `${count} budgets from seed ${from}: ${share(count - wrong.length)} read as meant,`,
    `${share(unsure)} otherwise but said to be unsure, ${share(wrong.length - unsure)} otherwise.`,
    `${share(undisturbed)} without any question. Questions: ${[...asked].map((one) => one.join(' ')).join(', ')}.`,
    ...bandLines('columns', bandsOf(columns)),
    ...bandLines('rows', bandsOf(rows)),
    ...wrong.slice(0, 60).map(lineFor),
  ];
  console.log(lines.join('\n'));
}

function lineFor({ seed, layout, differences, isUnsure }: Wrong): string {
  const said = `${layout}${isUnsure ? ', unsure' : ''}`;
  return `  ${seed} (${said}): ${differences.slice(0, 4).join('; ')}`;
}

/** What people are asked about: each says that something of the tables is a guess. */
function questionsIn({ notices }: Reading): readonly string[] {
  return notices
    .filter(({ code, doubt }) => doubt !== undefined || code.startsWith('unsure'))
    .map(({ code }) => code);
}

main();
