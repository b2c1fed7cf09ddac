import { basename } from 'node:path';
import type { Workbook } from '../../core/workbook/workbook.js';
import { readWorkbook } from '../files/read-workbook.js';
import { lacksResults } from '../files/uncomputed.js';
import { type CheckRun, type RawCheckOptions, readCheckOptions } from './check-options.js';
import { type Collected, collectFiles } from './collect-files.js';
import { type ExitCode, failsAt, worst } from './exit-code.js';
import { troubleOf } from './file-trouble.js';
import type { Io } from './io.js';
import { openOutput, type Output } from './output.js';
import { startProgress } from './progress.js';
import { reportOn } from './report-on.js';
import { githubWriter, sarifWriter } from './remark-writers.js';
import {
  htmlWriter,
  jsonListWriter,
  jsonWriter,
  markdownWriter,
  type ReportWriter,
  textWriter,
} from './report-writers.js';
import { UsageProblem } from './usage-problem.js';
import { wordsIn } from './words.js';

/**
 * `even-terms check`: each file's report to the screen or to `--out`. A file that cannot be used is named on
 * the second stream, and the others are checked all the same.
 * @throws {UsageProblem} for options that make no sense, and for partners or a timeline that cannot be read.
 */
export function checkCommand(paths: readonly string[], raw: RawCheckOptions, io: Io): ExitCode {
  const run = readCheckOptions(raw, io);
  const words = wordsIn(run.phrasebook);
  const collected = collectFiles(paths);
  const besides = [raw.partners, raw.timeline].filter((path) => path !== undefined);
  const beside = besides.map(readBeside);
  const maps = [raw.map, raw.explanations].filter((path) => path !== undefined);
  const output = openOutput(raw.out, [...collected.files, ...besides, ...maps], io);
  for (const file of collected.emptyFolders) {
    io.complain(`${words('trouble.no-files', { file })}\n`);
  }
  const codes = checkAll(collected, beside, run, writerFor(run, collected, output), io);
  output.finish();
  return worst([...codes, ...collected.emptyFolders.map((): ExitCode => 2)]);
}

function readBeside(path: string): Workbook {
  try {
    return readWorkbook(path);
  } catch (error) {
    const { key, facts } = troubleOf(error, path);
    throw new UsageProblem(key, facts);
  }
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

function checkAll(
  { files, isSeveral }: Collected,
  beside: readonly Workbook[],
  run: CheckRun,
  writer: ReportWriter,
  io: Io,
): readonly ExitCode[] {
  const words = wordsIn(run.phrasebook);
  const progress = startProgress(words, io);
  const codes = files.map((file, index): ExitCode => {
    progress.at(index + 1, files.length, file);
    try {
      const workbook = { ...readWorkbook(file), name: isSeveral ? file : basename(file) };
      const report = reportOn(workbook, beside, run);
      progress.clear();
      writer.add(report, file);
      if (lacksResults(workbook)) io.complain(`${words('trouble.no-results', { file })}\n`);
      if (report.tables.some(({ kind }) => kind !== 'other')) return failsAt(report, run.failOn);
      io.complain(`${words('trouble.no-tables', { file })}\n`);
    } catch (error) {
      progress.clear();
      const { key, facts } = troubleOf(error, file);
      io.complain(`${words(key, facts)}\n`);
    }
    return 2;
  });
  progress.clear();
  writer.end(codes);
  return codes;
}
