import { checkWorkbook } from '../../core/check-workbook.js';
import { defaultSettings } from '../../core/rules/run-rules.js';
import type { Report } from '../../core/report.js';
import type { CellValue } from '../../core/workbook/workbook.js';
import { phrasebookFor } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type CellResult, cellText } from '../../present/cells.js';
import { composeReport } from '../../present/report.js';
import { program } from './program.js';
import { isDate } from './read-spreadsheet.js';

/** Everybody who opens the file sees one result, so it cannot be in the language of whoever typed the formula. */
function everybodysPhrasebook(): Phrasebook {
  return phrasebookFor(undefined);
}

/** A formula's value may hang on its arguments only, not on the day: no judgement on a range looks at today. */
const anyDay = '2000-01-01';

/** Checks a range given to a custom function and gives what `answer` makes of the report; never throws. */
export function answerRange(
  budget: unknown,
  answer: (report: Report, phrasebook: Phrasebook) => CellResult,
): CellResult {
  const phrasebook = everybodysPhrasebook();
  try {
    const values = cellsOf(budget);
    if (values.length === 0) return cellText(phrasebook, 'blankRange');
    return answer(reportOn(values, phrasebook), phrasebook);
  } catch {
    return cellText(phrasebook, 'failed');
  }
}

function reportOn(values: readonly (readonly CellValue[])[], phrasebook: Phrasebook): Report {
  const sheet = {
    name: cellText(phrasebook, 'rangeName'),
    hidden: undefined,
    values,
    formulas: undefined,
    formats: undefined,
    notes: undefined,
    merges: [],
    hiddenRows: undefined,
    hiddenColumns: undefined,
  };
  const workbook = { name: undefined, sheets: [sheet] };
  const assessment = checkWorkbook(workbook, { today: anyDay, settings: defaultSettings });
  return composeReport(assessment, phrasebook, program);
}

/** Rows of a range as Google hands it over, without the blank rows below that an open-ended range (`A:J`) brings. */
function cellsOf(range: unknown): readonly (readonly CellValue[])[] {
  const grid: readonly unknown[] = Array.isArray(range) ? range : [[range]];
  const rows = grid.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every((value) => value === undefined)) last -= 1;
  return rows.slice(0, last);
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { serial: Math.round(value.getTime() / 86_400_000) + 25_569 } : undefined;
}
