import { checkWorkbook } from '../src/core/check-workbook.js';
import { defaultSettings } from '../src/core/rules/run-rules.js';
import type { Workbook } from '../src/core/workbook/workbook.js';
import { en } from '../src/messages/en/index.js';
import { composeReport } from '../src/present/report.js';
import { largeBudget } from './speed/large-budget.js';
import { mediansOf } from './speed/timing.js';

const rounds = 5;
const tabs = 20;
const linesInTab = 500;

/**
 * A check after one cell was edited, where a host keeps the sheets that nobody touched: they are not read anew. In
 * Apps Script nothing is kept, as each call there starts from the scripts' first line; what is asked of Google, not
 * the check, is what a person waits for there (`npm run bench:service-calls`).
 */
function main(): void {
  const before = budget();
  check(before);
  let edits = 0;
  const fresh = Array.from({ length: rounds }, budget);
  const { whole, edited } = mediansOf(
    {
      whole: () => check(fresh.pop() ?? budget()),
      edited: () => check(withEdit(before, (edits += 1))),
    },
    rounds,
  );
  console.log(`${tabs} tabs of ${linesInTab} lines, processor time      ms   of a full check`);
  for (const [name, time] of [
    ['a full check, all sheets new', whole],
    ['a check after one edited cell', edited],
  ] as const) {
    console.log(
      `${name.padEnd(40)}${time.toFixed(0).padStart(9)}${(time / whole).toFixed(2).padStart(18)}`,
    );
  }
}

function check(workbook: Workbook): unknown {
  const assessment = checkWorkbook(workbook, { today: '2026-01-01', settings: defaultSettings });
  return composeReport(assessment, en, { name: 'even-terms', version: 'bench' });
}

function budget(): Workbook {
  const sheets = Array.from({ length: tabs }, (_, tab) =>
    largeBudget(linesInTab + tab).sheets.map((sheet) => ({ ...sheet, name: `Budget ${tab + 1}` })),
  );
  return { name: 'many tabs', sheets: sheets.flat() };
}

/** The same workbook with another figure in one cell of its first tab. */
function withEdit({ name, sheets }: Workbook, figure: number): Workbook {
  const [first, ...others] = sheets;
  if (first === undefined) return { name, sheets };
  const values = first.values.map((row, at) =>
    at === 10 ? row.map((value, column) => (column === 5 ? figure : value)) : row,
  );
  return { name, sheets: [{ ...first, values }, ...others] };
}

main();
