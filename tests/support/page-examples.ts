import type { Sheet, Workbook } from '../../src/core/workbook/workbook.js';
import { calc, type CellLike, sheetOf, workbookOf } from './sheet-of.js';

/** The examples of a rule's page: workbooks that the rule must speak of, and workbooks that it must pass. */
export interface PageExamples {
  readonly fails: readonly PageExample[];
  readonly passes: readonly PageExample[];
}

export interface PageExample {
  readonly workbook: Workbook;
  /** The profile whose rules it comes under, `donor ID` in its first line. */
  readonly donor: string;
}

/**
 * Reads the section "Examples" of a page. ❌ and ✅ each open one workbook; each table in it is a sheet, named by
 * the line before it (`Partners`), else "Budget". `row 3 hidden` in that line hides a row of the sheet. A cell with a
 * formula shows it before its figure: `=SUM(E2:E4) → 8400`.
 */
export function examplesOf(page: string): PageExamples {
  const section = page.split(/^## Examples$/m)[1]?.split(/^## /m)[0] ?? '';
  const blocks = section.split(/(?=^[❌✅])/mu).filter((block) => /^[❌✅]/u.test(block));
  const examples = (mark: string) =>
    blocks
      .filter((block) => block.startsWith(mark))
      .map((block) => ({ workbook: readWorkbook(block), donor: donorIn(block) }));
  return { fails: examples('❌'), passes: examples('✅') };
}

function donorIn(block: string): string {
  return /^.*\bdonor ([\w-]+)/.exec(block)?.[1] ?? 'generic';
}

function readWorkbook(block: string): Workbook {
  const sheets: Sheet[] = [];
  let caption = '';
  let rows: (readonly CellLike[])[] = [];
  for (const line of [...block.split('\n'), '']) {
    if (line.startsWith('|')) {
      if (!/^\|[\s|:-]+\|$/.test(line) || rows.length !== 1) rows.push(cellsOf(line));
      continue;
    }
    if (rows.length > 0) sheets.push(toSheet(caption, rows));
    if (rows.length > 0 || line.trim() !== '') caption = line;
    rows = [];
  }
  return workbookOf(...sheets);
}

function toSheet(caption: string, rows: readonly (readonly CellLike[])[]): Sheet {
  const name = /[A-Z]\w+/.exec(caption)?.[0] ?? 'Budget';
  const hidden = /row (\d+) hidden/.exec(caption)?.[1];
  return sheetOf(name, rows, hidden === undefined ? {} : { hiddenRows: [Number(hidden)] });
}

/** Plain numbers are numbers, empty cells blanks, the rest is text. */
function cellsOf(line: string): readonly CellLike[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
    .map((text) => {
      const [, formula, figure] = /^(=.+) → (.+)$/.exec(text) ?? [];
      if (formula !== undefined && figure !== undefined) return calc(formula, plainCell(figure));
      return plainCell(text) ?? null;
    });
}

function plainCell(text: string): number | string | undefined {
  if (text === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
