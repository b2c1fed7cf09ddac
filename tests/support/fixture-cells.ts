import type { CellValue, Sheet } from '../../src/core/workbook/workbook.js';
import { evaluate } from './evaluate.js';
import { type CellLike, day, sheetOf } from './sheet-of.js';

/** A sheet as a fixture writes it: settings by name, and the text of every cell. */
export interface FixtureSheet {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly rows: string[][];
}

/** A cell's text in its parts. */
interface Written {
  readonly formula: string | undefined;
  /** What it shows, where that need not be reckoned. */
  readonly value: CellValue;
  /** What its figure is reckoned from. */
  readonly reckoned: string | undefined;
  readonly format: string | undefined;
}

/** The sheets of a fixture, each formula with what it comes to. */
export function writeFixtureSheets(sheets: readonly FixtureSheet[]): readonly Sheet[] {
  const known = new Map<string, number>();
  const figureAt = (name: string, row: number, column: number): number => {
    const key = `${name}!${row},${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = sheets.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column - 1] ?? '';
    const figure = figureOf(text, (sheet, r, c) => figureAt(sheet ?? name, r, c));
    known.set(key, figure);
    return figure;
  };
  return sheets.map(({ name, settings, rows }) => {
    const cells = rows.map((texts, row) =>
      texts.map((text, column) => cellOf(text, () => figureAt(name, row + 1, column + 1))),
    );
    return sheetOf(name, cells, {
      merges: (settings.get('merges') ?? '').split(' ').filter((merge) => merge !== ''),
      hidden: settings.get('hidden') === 'yes',
      hiddenRows: settings.has('hidden-rows') ? numbersIn(settings.get('hidden-rows') ?? '') : [],
      valuesOnly: settings.get('from') === 'csv',
    });
  });
}

type FigureAt = (sheet: string | undefined, row: number, column: number) => number;

function figureOf(text: string, figureAt: FigureAt): number {
  const { value, reckoned } = writtenAs(text);
  if (reckoned !== undefined) return evaluate(reckoned, figureAt);
  if (typeof value === 'string' && /^\d+%$/.test(value)) return Number(value.slice(0, -1)) / 100;
  return typeof value === 'number' ? value : 0;
}

function cellOf(text: string, figure: () => number): CellLike {
  const { formula, value, reckoned, format } = writtenAs(text);
  const shown = reckoned === undefined ? value : figure();
  if (formula === undefined && format === undefined) return shown;
  return {
    value: shown,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

function writtenAs(text: string): Written {
  const [, before = text, format] = /^([=~]\S+|-?[\d.]+) \[(.+)\]$/.exec(text) ?? [];
  const [, formula, value = ''] = /^(=.*) -> (.*)$/.exec(before) ?? [];
  if (formula !== undefined) return { formula, value: plain(value), reckoned: undefined, format };
  const isFormula = before.startsWith('=') && before.length > 1;
  const isReckoned = isFormula || (before.startsWith('~') && before.length > 1);
  return {
    formula: isFormula ? before : undefined,
    value: isReckoned ? undefined : plain(before),
    reckoned: isReckoned ? before.slice(1) : undefined,
    format,
  };
}

function plain(text: string): CellValue {
  if (text === '') return undefined;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `3-5,9` as 3, 4, 5, 9. */
export function numbersIn(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}
