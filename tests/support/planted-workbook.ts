import type { Access } from '../../src/core/partnership/partnership.js';
import type { CellValue, Workbook } from '../../src/core/workbook/workbook.js';
import { evaluate } from './evaluate.js';
import { calc, type CellLike, day, formatted, sheetOf, workbookOf } from './sheet-of.js';

/**
 * A partnership's workbook as text, with the rules that should find something in it and those that should not:
 *
 * ```
 * @sheet Budget
 * Item | Unit | Quantity | Rate | Total
 * a: Coordinator | month | 12 | 900 | =C{r}*D{r}
 * b: Other costs | | | | 4000 !! disclosure/vague-description
 * Total | | | | =SUM(E{a}:E{b}) ?? disclosure/total-mismatch
 * @expect core-costs/none-budgeted *
 * @silent rlo/expenses-only
 * ```
 *
 * `a:` names a row for formulas, `{r}` is the row itself, `{Tab.a}` a row of another sheet; `.` is a blank row, `~` hides
 * one, `=F() -> 12` is a formula with its value. `!!` ends a row with what is planted there, `??` with what comes near
 * and should stay silent. `@expect` names a partner, a place such as `Budget!7`, or `*`. `@on` switches rules on,
 * `@donor` chooses a profile, such as `dg-echo`.
 */
export interface PlantedWorkbook {
  readonly workbook: Workbook;
  readonly planted: readonly Expectation[];
  readonly near: readonly Expectation[];
  readonly on: readonly string[];
  readonly donor: string | undefined;
  readonly access: Access | undefined;
}

/** A rule and where it is meant: a partner, `Sheet!row`, or `*` for anywhere. */
export interface Expectation {
  readonly rule: string;
  readonly place: string;
}

interface SheetText {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: string[][];
  readonly labels: Map<string, number>;
  readonly hiddenRows: number[];
}

/** Reads a planted workbook; `name` is its file's name without an ending. */
export function readPlanted(text: string, name: string): PlantedWorkbook {
  const sheets: SheetText[] = [];
  const planted: Expectation[] = [];
  const near: Expectation[] = [];
  let on: readonly string[] = [];
  let donor: string | undefined;
  let access: Access | undefined;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [command = '', ...rest] = line.trim().split(/\s+/);
    const [rule = '', ...place] = rest;
    const expectation = { rule, place: place.join(' ') || '*' };
    if (command === '@sheet') sheets.push(sheetText(rest.join(' ')));
    else if (command === '@expect') planted.push(expectation);
    else if (command === '@silent') near.push(expectation);
    else if (command === '@on') on = rest;
    else if (command === '@donor') donor = rule;
    else if (command === '@access') access = { addresses: rest };
    else readRow(line, sheets[sheets.length - 1], planted, near);
  }
  const workbook = { ...workbookOf(...writeSheets(sheets)), name: `${name}.xlsx` };
  return { workbook, planted, near, on, donor, access };
}

function sheetText(named: string): SheetText {
  const hidden = named.endsWith(' hidden');
  const name = hidden ? named.slice(0, -' hidden'.length) : named;
  return { name, hidden, rows: [], labels: new Map(), hiddenRows: [] };
}

function readRow(
  line: string,
  sheet: SheetText | undefined,
  planted: Expectation[],
  near: Expectation[],
): void {
  if (sheet === undefined) throw new Error(`A row before any sheet: ${line}`);
  const [before = '', silent = ''] = line.split('??');
  const [content = '', found = ''] = before.split('!!');
  const row = sheet.rows.length + 1;
  const place = `${sheet.name}!${row}`;
  const rulesIn = (list: string) => list.split(/[\s,]+/).filter((rule) => rule !== '');
  planted.push(...rulesIn(found).map((rule) => ({ rule, place })));
  near.push(...rulesIn(silent).map((rule) => ({ rule, place })));
  if (content.startsWith('~')) sheet.hiddenRows.push(row);
  const [, label, cells = ''] = /^~?(?:([a-z]): )?(.*)$/.exec(content) ?? [];
  if (label !== undefined) sheet.labels.set(label, row);
  sheet.rows.push(cells.trim() === '.' ? [] : cells.split('|').map((cell) => cell.trim()));
}

function writeSheets(sheets: readonly SheetText[]) {
  const known = new Map<string, number>();
  const valueOf = (name: string, row: number, column: number): number => {
    const place = `${name}!${row}:${column}`;
    const sheet = sheets.find((one) => one.name === name);
    const value = known.get(place) ?? cellFrom(sheet, row, column);
    known.set(place, value);
    return value;
  };
  const cellFrom = (sheet: SheetText | undefined, row: number, column: number): number => {
    const text = sheet?.rows[row - 1]?.[column - 1] ?? '';
    if (!text.startsWith('=')) return figureIn(text) ?? 0;
    const [formula = '', told] = filled(text, sheet, row, sheets).split(' -> ');
    if (told !== undefined) return Number(told);
    return evaluate(formula, (other, r, c) => valueOf(other ?? sheet?.name ?? '', r, c));
  };
  return sheets.map((sheet) => {
    const cell = (text: string, row: number, column: number): CellLike => {
      if (!text.startsWith('=')) return typed(text);
      const [formula = ''] = filled(text, sheet, row, sheets).split(' -> ');
      return calc(formula, valueOf(sheet.name, row, column));
    };
    const rows = sheet.rows.map((cells, at) =>
      cells.map((text, place) => cell(text, at + 1, place + 1)),
    );
    return sheetOf(sheet.name, rows, { hidden: sheet.hidden, hiddenRows: sheet.hiddenRows });
  });
}

/** A formula with the rows that it names by label. */
function filled(
  formula: string,
  own: SheetText | undefined,
  row: number,
  sheets: readonly SheetText[],
): string {
  return formula.replace(/\{(?:([\p{L}\d]+)\.)?([a-z])\}/gu, (_, tab: string | undefined, name) => {
    const sheet = sheets.find((one) => one.name.replace(/[^\p{L}\d]/gu, '') === tab) ?? own;
    const labelled = sheet?.labels.get(String(name));
    if (labelled === undefined && name !== 'r') throw new Error(`No row ${name} for ${formula}`);
    return String(labelled ?? row);
  });
}

function typed(text: string): CellLike {
  if (text === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  const figure: CellValue = figureIn(text);
  if (figure === undefined) return text;
  return text.endsWith('%') ? formatted(figure, '0%') : figure;
}

function figureIn(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?%?$/.test(text)) return undefined;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
