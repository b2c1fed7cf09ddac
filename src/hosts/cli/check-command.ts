import type { Workbook } from '../../core/workbook/workbook.js';
import { type FileResult, fileChecker } from './check-file.js';
import { type CheckRun, type RawCheckOptions, readCheckOptions } from './check-options.js';
import { checkHere, checkInThreads, type Checkers, inOrder } from './checkers.js';
import { type Collected, collectFiles } from './collect-files.js';
import { type ExitCode, failsAt, worst } from './exit-code.js';
import { troubleOf } from './file-trouble.js';
import type { Io } from './io.js';
import { openOutput, type Output } from './output.js';
import { startProgress } from './progress.js';
import { besidesIn, readBesides } from './read-beside.js';
import { githubWriter, sarifWriter } from './remark-writers.js';
import {
  htmlWriter,
  jsonListWriter,
  jsonWriter,
  markdownWriter,
  type ReportWriter,
  textWriter,
} from './report-writers.js';
import { wordsIn } from './words.js';

/**
 * `even-terms check`: each file's report to the screen or to `--out`. A file that cannot be used is named on
 * the second stream, and the others are checked all the same.
 * @throws {UsageProblem} for options that make no sense, and for partners or a timeline that cannot be read.
 */
export async function checkCommand(
  paths: readonly string[],
  raw: RawCheckOptions,
  io: Io,
): Promise<ExitCode> {
  const run = readCheckOptions(raw, io);
  const words = wordsIn(run.phrasebook);
  const collected = collectFiles(paths);
  const beside = readBesides(raw);
  const maps = [raw.map, raw.explanations].filter((path) => path !== undefined);
  const output = openOutput(raw.out, [...collected.files, ...besidesIn(raw), ...maps], io);
  for (const file of collected.emptyFolders) {
    io.complain(`${words('trouble.no-files', { file })}\n`);
  }
  const checkers = checkersFor(collected, run, beside, raw, io);
  try {
    const codes = await checkAll(collected, checkers, run, writerFor(run, collected, output), io);
    output.finish();
    return worst([...codes, ...collected.emptyFolders.map((): ExitCode => 2)]);
  } finally {
    checkers.close();
  }
}

/** Fewer files for each thread are checked sooner than threads are started. */
const fewestForThread = 4;

function checkersFor(
  { files, isSeveral }: Collected,
  run: CheckRun,
  beside: readonly Workbook[],
  raw: RawCheckOptions,
  { threads }: Io,
): Checkers {
  const count = Math.min(threads?.count ?? 1, Math.floor(files.length / fewestForThread));
  if (threads === undefined || count < 2) return checkHere(fileChecker(run, beside, isSeveral));
  return checkInThreads(count, () => threads.start({ raw, today: run.today, isSeveral }));
}

function writerFor(
  { format, phrasebook }: CheckRun,
  { isSeveral }: Collected,
  output: Output,
): ReportWriter {
  switch (format) {
    case 'text':
      return textWriter(output, phrasebook);
    case 'json':
      return isSeveral ? jsonListWriter(output) : jsonWriter(output);
    case 'html':
      return htmlWriter(output, phrasebook, isSeveral);
    case 'markdown':
      return markdownWriter(output, phrasebook);
    case 'sarif':
      return sarifWriter(output, phrasebook);
    case 'github':
      return githubWriter(output, phrasebook);
  }
}

async function checkAll(
  { files }: Collected,
  checkers: Checkers,
  run: CheckRun,
  writer: ReportWriter,
  io: Io,
): Promise<readonly ExitCode[]> {
  const words = wordsIn(run.phrasebook);
  const progress = startProgress(words, io);
  const results = inOrder(files, checkers);
  const codes: ExitCode[] = [];
  for (const [index, file] of files.entries()) {
    progress.at(index + 1, files.length, file);
    const { value: result } = await results.next();
    progress.clear();
    codes.push(result === undefined ? 2 : putOut(result, file, run, writer, io));
  }
  writer.end(codes);
  return codes;
}

function putOut(
  result: FileResult,
  file: string,
  { phrasebook, failOn }: CheckRun,
  writer: ReportWriter,
  { complain }: Io,
): ExitCode {
  const words = wordsIn(phrasebook);
  if ('trouble' in result) {
    complain(`${words(result.trouble.key, result.trouble.facts)}\n`);
    return 2;
  }
  const { report } = result;
  try {
    writer.add(report, file);
  } catch (error) {
    const { key, facts } = troubleOf(error, file);
    complain(`${words(key, facts)}\n`);
    return 2;
  }
  if (result.lacksResults) complain(`${words('trouble.no-results', { file })}\n`);
  if (report.tables.some(({ kind }) => kind !== 'other')) return failsAt(report, failOn);
  complain(`${words('trouble.no-tables', { file })}\n`);
  return 2;
}
