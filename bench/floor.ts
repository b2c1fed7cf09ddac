import { checkWorkbook } from '../src/core/check-workbook.js';
import { defaultSettings } from '../src/core/rules/run-rules.js';
import type { CellValue, Workbook } from '../src/core/workbook/workbook.js';
import { en } from '../src/messages/en/index.js';
import { composeReport } from '../src/present/report.js';
import { sayGoal } from './speed/goals.js';
import { largeBudget } from './speed/large-budget.js';
import { mediansOf, processorTime } from './speed/timing.js';

const sizes = [1_000, 10_000, 100_000];
const rounds = 3;

/**
 * The whole check (reading, rules, report) against the bare cost of touching the same cells once, at three sizes.
 * The first check of each size is told apart: later ones meet texts and formulas that are known already.
 */
function main(): void {
  console.log('lines     floor ms   first ms   check ms   first/floor   check/floor   µs a line');
  check(largeBudget(100));
  const ratios: number[] = [];
  const eachLine: number[] = [];
  for (const size of sizes) {
    // A new workbook for each check: what is remembered for one workbook must not help the next.
    const touched = largeBudget(size);
    const fresh = Array.from({ length: rounds }, () => largeBudget(size));
    const first = processorTime(() => check(largeBudget(size)));
    const medians = mediansOf(
      { floor: () => touch(touched), check: () => check(fresh.pop() ?? largeBudget(size)) },
      rounds,
    );
    const { floor } = medians;
    console.log(
      [
        String(size).padEnd(8),
        floor.toFixed(1).padStart(9),
        first.toFixed(0).padStart(10),
        medians.check.toFixed(0).padStart(10),
        (first / floor).toFixed(1).padStart(13),
        (medians.check / floor).toFixed(1).padStart(13),
        ((1000 * medians.check) / size).toFixed(1).padStart(11),
      ].join(' '),
    );
    ratios.push(medians.check / floor);
    eachLine.push(medians.check / size);
  }
  sayGoal('check of floor, at the largest size', last(ratios), 4);
  sayGoal('time a line, of that at a tenth of the size', last(eachLine) / last(eachLine, 1), 1.2);
}

function last(figures: readonly number[], before = 0): number {
  return figures[figures.length - 1 - before] ?? NaN;
}

function check(workbook: Workbook): unknown {
  const assessment = checkWorkbook(workbook, { today: '2026-01-01', settings: defaultSettings });
  return composeReport(assessment, en, { name: 'even-terms', version: 'bench' });
}

/** Numbers added, texts case-folded and normalised, formulas measured: the least that reading a cell can cost. */
function touch({ sheets }: Workbook): number {
  let sum = 0;
  for (const { values, formulas = [] } of sheets) {
    for (const row of values) sum += touchRow(row);
    for (const row of formulas) for (const formula of row ?? []) sum += formula?.length ?? 0;
  }
  return sum;
}

function touchRow(row: readonly CellValue[]): number {
  let sum = 0;
  for (const value of row) {
    if (typeof value === 'number') sum += value;
    else if (typeof value === 'string') sum += value.toLowerCase().normalize('NFKC').length;
  }
  return sum;
}

main();
