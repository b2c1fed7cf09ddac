import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCli } from '../build/bundle-cli.js';
import { checkWorkbook } from '../src/core/check-workbook.js';
import { defaultSettings } from '../src/core/rules/run-rules.js';
import { parseSheets } from '../src/hosts/files/library.js';
import { readWorkbookBytes } from '../src/hosts/files/read-workbook.js';
import { en } from '../src/messages/en/index.js';
import { composeReport } from '../src/present/report.js';
import { writeText } from '../src/present/text.js';
import { sayGoal } from './speed/goals.js';
import { largeBudget } from './speed/large-budget.js';
import { mediansOf } from './speed/timing.js';
import { xlsxOf } from './speed/xlsx-of.js';

const rounds = 3;
const lines = 100_000;
const budgets = 1_000;
const linesInOne = 60;

/**
 * From a file to the verdict on it, against merely parsing the file with the same reader; and a folder of budgets by
 * the built command line: budgets a second, what a second core gives, and whether memory grows with the folder.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-bench-'));
  try {
    compareWithParsing();
    await checkFolders(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareWithParsing(): void {
  const bytes = xlsxOf(largeBudget(lines));
  verdictOn(xlsxOf(largeBudget(100)));
  const { parse, read, verdict } = mediansOf(
    {
      parse: () => parseSheets(bytes),
      read: () => readWorkbookBytes(bytes, 'budget.xlsx'),
      verdict: () => verdictOn(bytes),
    },
    rounds,
  );
  console.log(`${lines} lines as .xlsx, processor time     ms   of parsing`);
  const row = (name: string, time: number) =>
    console.log(
      `${name.padEnd(36)}${time.toFixed(0).padStart(8)}${(time / parse).toFixed(2).padStart(13)}`,
    );
  row('parsed, no more', parse);
  row('read, with the guard against bombs', read);
  row('file to verdict', verdict);
  sayGoal('file to verdict of parsing', verdict / parse, 1.3);
}

function verdictOn(bytes: Buffer): string {
  const workbook = readWorkbookBytes(bytes, 'budget.xlsx');
  const assessment = checkWorkbook(workbook, { today: '2026-01-01', settings: defaultSettings });
  return writeText(composeReport(assessment, en, { name: 'even-terms', version: 'bench' }), en);
}

async function checkFolders(folder: string): Promise<void> {
  const program = join(folder, 'even-terms.mjs');
  await bundleCli(program);
  const whole = folderOf(join(folder, 'whole'), budgets);
  const quarter = folderOf(join(folder, 'quarter'), budgets / 4);
  const one = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : undefined;
  const all = await runOver(whole, program, []);
  const few = await runOver(quarter, program, []);
  console.log(`\n${budgets} budgets of ${linesInOne} lines each`);
  console.log(`budgets a second, all cores: ${(budgets / all.seconds).toFixed(1)}`);
  if (one !== undefined) {
    const alone = await runOver(quarter, program, one);
    const gain = alone.seconds / few.seconds;
    console.log(`one core takes ${gain.toFixed(2)} times as long (a quarter of the folder)`);
  }
  const growth = all.peak / few.peak;
  console.log(
    `memory at most ${all.peak} MB, ${growth.toFixed(2)} times that of a quarter of the folder`,
  );
}

function folderOf(path: string, count: number): string {
  mkdirSync(path);
  for (let number = 0; number < count; number += 1) {
    const budget = largeBudget(linesInOne + (number % 7));
    writeFileSync(join(path, `budget ${number}.xlsx`), xlsxOf(budget));
  }
  return path;
}

interface FolderRun {
  readonly seconds: number;
  /** Megabytes of memory at most. */
  readonly peak: number;
}

function runOver(path: string, program: string, before: readonly string[]): Promise<FolderRun> {
  const out = join(path, '..', 'reports.json');
  const whole = [...before, process.execPath, program, 'check', path];
  const [command = '', ...argv] = [...whole, '--format', 'json', '--out', out];
  const began = performance.now();
  const child = spawn(command, argv, { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, 200);
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - began) / 1000, peak });
    });
  });
}

/** The most memory that a process had so far, in megabytes; 0 where the system does not tell. */
function peakOf(id: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1000);
  } catch {
    return 0;
  }
}

await main();
