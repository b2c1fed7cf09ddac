import type { Report } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { htmlPage, type HtmlPage } from '../../present/html.js';
import { writeMarkdown } from '../../present/markdown.js';
import { writeText } from '../../present/text.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { wordsIn } from './words.js';

/** Puts reports out one by one, so that a folder of budgets needs no more memory than its largest. */
export interface ReportWriter {
  /** `file`: the path as it was given. */
  readonly add: (report: Report, file: string) => void;
  /** `codes`: what each file came to. */
  readonly end: (codes: readonly ExitCode[]) => void;
}

/** One file's JSON is the report itself. */
export function jsonWriter({ write }: Output): ReportWriter {
  return {
    add: (report) => write(`${JSON.stringify(report, null, 2)}\n`),
    end: () => undefined,
  };
}

/** Several files' JSON is a list of the reports that could be made, also where it is only one. */
export function jsonListWriter({ write }: Output): ReportWriter {
  let isFirst = true;
  return {
    add: (report) => {
      write(`${isFirst ? '[' : ','}\n${JSON.stringify(report, null, 2)}`);
      isFirst = false;
    },
    end: () => write(isFirst ? '[]\n' : '\n]\n'),
  };
}

/** Texts one below the other, and a line at the end that sums several up. */
export function textWriter({ write }: Output, phrasebook: Phrasebook): ReportWriter {
  let isFirst = true;
  return {
    add: (report) => {
      write(`${isFirst ? '' : '\n\n'}${writeText(report, phrasebook)}`);
      isFirst = false;
    },
    end: (codes) => {
      if (codes.length < 2) return;
      const count = (wanted: ExitCode): number => codes.filter((code) => code === wanted).length;
      const facts = {
        files: codes.length,
        failing: count(1),
        passing: count(0),
        unusable: count(2),
      };
      write(`\n${wordsIn(phrasebook)('summary', facts)}\n`);
    },
  };
}

/** Reports one below the other, a line between them. */
export function markdownWriter({ write }: Output, phrasebook: Phrasebook): ReportWriter {
  let isFirst = true;
  return {
    add: (report) => {
      write(`${isFirst ? '' : '\n---\n\n'}${writeMarkdown(report, phrasebook)}`);
      isFirst = false;
    },
    end: () => undefined,
  };
}

/** All reports on one page, each on paper of its own. */
export function htmlWriter(
  { write }: Output,
  phrasebook: Phrasebook,
  isSeveral: boolean,
): ReportWriter {
  let page: HtmlPage | undefined;
  let number = 0;
  return {
    add: (report) => {
      if (page === undefined) {
        page = htmlPage(phrasebook, isSeveral ? null : report.source.file);
        write(page.opening);
      }
      number += 1;
      write(page.report(report, number));
    },
    end: () => {
      if (page !== undefined) write(page.closing);
    },
  };
}
