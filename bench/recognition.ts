import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findTables } from '../src/core/tables/find-tables.js';
import { readWorkbook } from '../src/hosts/files/read-workbook.js';
import { spreadsheetsUnder } from './recognition/files.js';
import { judgeFile, type Judgement } from './recognition/judge.js';
import { sumUp, tableOf } from './recognition/score-table.js';
import { readTruth } from './recognition/truth.js';

/**
 * How well real budgets are read: every file with a truth beside it is compared with that truth; every other
 * file is read to show that reading never crashes. `npm run bench:recognition -- [folder] [file for the JSON]`.
 */
function main(): void {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/data'));
  const output = resolve(process.argv[3] ?? 'test-output/recognition.json');
  if (!existsSync(folder)) {
    console.log(`No folder ${folder}: nothing to measure.`);
    return;
  }
  const judgements: Judgement[] = [];
  const read: { file: string; tables: number; questions: number; ms: number }[] = [];
  const crashed: { file: string; error: string }[] = [];
  for (const path of spreadsheetsUnder(folder)) {
    const file = relative(folder, path);
    try {
      const workbook = readWorkbook(path);
      const start = performance.now();
      const reading = findTables(workbook);
      const ms = Math.round(performance.now() - start);
      const questions = reading.notices.filter(({ doubt }) => doubt !== undefined).length;
      read.push({ file, tables: reading.tables.length, questions, ms });
      const truth = readTruth(`${path}.truth.json`, readFileSync);
      if (truth !== undefined) judgements.push(...judgeFile(file, truth, workbook, reading, ms));
    } catch (error) {
      crashed.push({
        file,
        error: error instanceof Error ? `${error.name} ${error.message}` : String(error),
      });
    }
  }
  const sum = sumUp(judgements);
  console.log(tableOf(judgements, sum));
  console.log(`${read.length} files read:`);
  for (const { file, tables, questions, ms } of read)
    console.log(
      `  ${String(ms).padStart(6)} ms  ${tables} tables, ${questions} questions  ${file}`,
    );
  for (const { file, error } of crashed) console.log(`Not read: ${file}: ${error}`);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify({ sum, judgements, read, crashed }, null, 2));
  console.log(`All of it as JSON: ${output}`);
}

main();
