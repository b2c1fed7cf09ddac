import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { writeGithub } from '../../present/github.js';
import { sarifLog, type SarifNote } from '../../present/sarif.js';
import type { Output } from './output.js';
import { program } from './program.js';
import type { ReportWriter } from './report-writers.js';

/** One log for all files; a whole one too where no file could be checked. */
export function sarifWriter({ write }: Output, phrasebook: Phrasebook): ReportWriter {
  const log = sarifLog(program, phrasebook);
  const notes: SarifNote[] = [];
  let isFirst = true;
  write(log.opening);
  return {
    add: (report, file) => {
      const uri = addressOf(file);
      for (const result of log.results(report, uri)) {
        write(`${isFirst ? '' : ','}\n${result}`);
        isFirst = false;
      }
      notes.push(...log.notes(report, uri));
    },
    end: (codes) => write(log.closing(notes, !codes.includes(2))),
  };
}

/** Remarks on files, for the log of a workflow. */
export function githubWriter({ write }: Output, phrasebook: Phrasebook): ReportWriter {
  return {
    add: (report, file) => write(writeGithub(report, pathFromHere(file), phrasebook)),
    end: () => undefined,
  };
}

/** Where the program is run, as a workflow runs it at the top of its files; whole where the file is elsewhere. */
function pathFromHere(file: string): string {
  const path = relative('.', file);
  return (isBelow(path) ? path : resolve(file)).split(sep).join('/');
}

function addressOf(file: string): string {
  const path = relative('.', file);
  if (!isBelow(path)) return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}

function isBelow(path: string): boolean {
  return path.split(sep)[0] !== '..' && !isAbsolute(path);
}
