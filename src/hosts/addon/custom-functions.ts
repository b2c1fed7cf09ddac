import { checkWorkbook } from '../../core/check-workbook.js';
import type { Report } from '../../core/report.js';
import { defaultSettings } from '../../core/rules/run-rules.js';
import { underHeads } from '../../core/tables/bare-lists.js';
import { noCorrections, type TableCorrection } from '../../core/tables/corrections.js';
import { bareSheet, type CellValue } from '../../core/workbook/workbook.js';
import { phrasebookFor } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import {
  type CellOutput,
  type CellResult,
  type CellText,
  cellText,
} from '../../present/cells/cell.js';
import { plain } from '../../present/sidebar/words.js';
import { composeReport } from '../../present/report.js';
import { program } from './program.js';
import { cellsOfRange } from './range-cells.js';

/** The ranges that a formula gives, by what it says that they hold. */
export interface Ranges {
  readonly budget?: unknown;
  readonly timeline?: unknown;
  readonly partners?: unknown;
}

type RangeKind = keyof Ranges;
type Rows = readonly (readonly CellValue[])[];

/**
 * Texts in the language of the file's region, as everybody who opens the file sees one result, whoever typed the formula.
 * English where Google does not tell.
 */
function filesPhrasebook(): Phrasebook {
  try {
    return phrasebookFor(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    // A formula answers all the same, only in the usual language.
    return phrasebookFor(undefined);
  }
}

/** A formula's value may hang on its arguments only, not on the day: no judgement on a range looks at today. */
const anyDay = '2000-01-01';

/**
 * Checks the ranges given to a custom function as one small workbook, and gives what `answer` makes of the report;
 * never throws.
 *
 * @param needed Ranges without which there is no answer; the others may be left out or blank.
 */
export function answerRanges(
  ranges: Ranges,
  needed: readonly RangeKind[],
  answer: (report: Report, phrasebook: Phrasebook) => CellResult,
): CellResult {
  const phrasebook = filesPhrasebook();
  try {
    const rows = cellsOfRange(ranges);
    const blank = needed.find((kind) => rows[kind].length === 0);
    if (blank !== undefined) return cellText(phrasebook, `blank.${blank}`);
    const report = reportOn(rows, phrasebook);
    const unread = kinds.find((kind) => rows[kind].length > 0 && !hasRead(report, kind));
    if (unread !== undefined) return cellText(phrasebook, `no.${unread}`);
    return forCells(answer(report, phrasebook), phrasebook);
  } catch {
    return cellText(phrasebook, 'failed');
  }
}

/**
 * What cells can show: shares of next to nothing may go beyond any number, and words of people may turn the direction of
 * those after them.
 */
function forCells(result: CellResult, phrasebook: Phrasebook): CellResult {
  const shown = (value: CellOutput, beyond: CellText): CellOutput => {
    if (typeof value === 'string') return plain(value);
    return Number.isFinite(value) ? value : cellText(phrasebook, beyond);
  };
  if (typeof result === 'string' || typeof result === 'number') return shown(result, 'noTotal');
  return result.map((row) => row.map((value) => shown(value, 'notKnown')));
}

const kinds: readonly RangeKind[] = ['budget', 'timeline', 'partners'];

function hasRead({ tables }: Report, kind: RangeKind): boolean {
  return tables.some((table) => table.kind === kind);
}

/** A sheet for each range. What a formula calls partners or a timeline is taken for that. */
function reportOn(rows: Readonly<Record<RangeKind, Rows>>, phrasebook: Phrasebook): Report {
  const given = kinds.filter((kind) => rows[kind].length > 0);
  const nameOf = (kind: RangeKind) => cellText(phrasebook, `range.${kind}`);
  const sheets = given.map((kind) =>
    bareSheet(nameOf(kind), kind === 'budget' ? rows[kind] : underHeads(rows[kind], kind)),
  );
  const lists = given.filter((kind) => kind !== 'budget');
  const tables = lists.map((kind) => saidToBe(kind, nameOf(kind)));
  const assessment = checkWorkbook(
    { name: undefined, sheets },
    { today: anyDay, settings: defaultSettings, corrections: { ...noCorrections, tables } },
  );
  return composeReport(assessment, phrasebook, program);
}

function saidToBe(kind: RangeKind, sheet: string): TableCorrection {
  return {
    sheet,
    kind,
    area: undefined,
    headings: [],
    use: undefined,
    currency: undefined,
    headerRows: [],
    lastRow: undefined,
    columns: [],
    rows: [],
    statedTotal: undefined,
  };
}
