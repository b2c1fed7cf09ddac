import { mismatch, textAt, wholeAt } from './arguments.js';
import { cellAt, changeCell, placesIn } from './cells.js';
import type { StoredStyle } from './cell-store.js';
import { colourOf } from './colours.js';
import { AUTOMATIC_FORMAT } from './display.js';
import { enumNameOf } from './enums.js';
import type { Methods } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, noteCells, type HeldRange } from './range-finding.js';
import { each, rowsOf, topLeft } from './range-values.js';

type Read<T> = (value: unknown, self: HeldRange) => T | undefined;
type Member = (self: HeldRange, ...args: unknown[]) => unknown;

/** One side of how cells look, with the four members that Google gives it. */
interface Look {
  readonly one: Member;
  readonly all: Member;
  readonly setOne: Member;
  readonly setAll: Member;
}

/** @param read what a value given by the script means; `undefined` for back to the sheet's default. */
function look<K extends keyof StoredStyle>(
  key: K,
  name: string,
  fallback: NonNullable<StoredStyle[K]>,
  read: Read<NonNullable<StoredStyle[K]>>,
): Look {
  const shown = (style: StoredStyle | undefined) => style?.[key] ?? fallback;
  return {
    one: (self) => shown(topLeft(self)?.style),
    all: (self) => each(self, (cell) => shown(cell?.style)),
    setOne: (self, ...args) => {
      if (args.length !== 1) throw mismatch(`SpreadsheetApp.Range.set${name}`, args);
      const value = read(args[0], self);
      return restyle(self, () => ({ [key]: value }));
    },
    setAll: (self, ...args) => {
      const rows = rowsOf(self, `set${name}s`, args);
      return restyle(self, (row, column) => ({ [key]: read(rows[row]?.[column], self) }));
    },
  };
}

const background = look('background', 'Background', '#ffffff', colourOf);
const fontColor = look('fontColor', 'FontColor', '#000000', colourOf);
const fontFamily = look('fontFamily', 'FontFamily', 'Arial', oneOf('FontFamily', undefined));
const fontSize = look('fontSize', 'FontSize', 10, pointsOf);
const fontWeight = look(
  'fontWeight',
  'FontWeight',
  'normal',
  oneOf('FontWeight', ['bold', 'normal']),
);
const fontStyle = look(
  'fontStyle',
  'FontStyle',
  'normal',
  oneOf('FontStyle', ['italic', 'normal']),
);
const fontLine = look(
  'fontLine',
  'FontLine',
  'none',
  oneOf('FontLine', ['underline', 'line-through', 'none']),
);
const horizontal = look(
  'horizontalAlignment',
  'HorizontalAlignment',
  'general',
  oneOf('HorizontalAlignment', ['left', 'center', 'right', 'normal', 'general']),
);
const vertical = look(
  'verticalAlignment',
  'VerticalAlignment',
  'bottom',
  oneOf('VerticalAlignment', ['top', 'middle', 'bottom']),
);
const wrap = look('wrapStrategy', 'Wrap', 'OVERFLOW', wrapOf);
const wrapStrategy = look('wrapStrategy', 'WrapStrategy', 'OVERFLOW', wrapStrategyOf);

/** How cells look, as a script is told. */
export const rangeLookReading = {
  getBackground: background.one,
  getBackgrounds: background.all,
  getFontColor: fontColor.one,
  getFontColors: fontColor.all,
  getFontFamily: fontFamily.one,
  getFontFamilies: fontFamily.all,
  getFontSize: fontSize.one,
  getFontSizes: fontSize.all,
  getFontWeight: fontWeight.one,
  getFontWeights: fontWeight.all,
  getFontStyle: fontStyle.one,
  getFontStyles: fontStyle.all,
  getFontLine: fontLine.one,
  getFontLines: fontLine.all,
  getHorizontalAlignment: horizontal.one,
  getHorizontalAlignments: horizontal.all,
  getVerticalAlignment: vertical.one,
  getVerticalAlignments: vertical.all,
  getWrap: (self) => wrap.one(self) === 'WRAP',
  getWraps: (self) => each(self, (cell) => cell?.style?.wrapStrategy === 'WRAP'),
  getWrapStrategy: (self) => self.execution.enumValue('WrapStrategy', String(wrap.one(self))),
  getNumberFormat: (self) => topLeft(self)?.format ?? AUTOMATIC_FORMAT,
  getNumberFormats: (self) => each(self, (cell) => cell?.format ?? AUTOMATIC_FORMAT),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

/** How cells look, as a script sets it. */
export const rangeLookWriting = {
  setBackground: background.setOne,
  setBackgrounds: background.setAll,
  setFontColor: fontColor.setOne,
  setFontColors: fontColor.setAll,
  setFontFamily: fontFamily.setOne,
  setFontSize: fontSize.setOne,
  setFontSizes: fontSize.setAll,
  setFontWeight: fontWeight.setOne,
  setFontWeights: fontWeight.setAll,
  setFontStyle: fontStyle.setOne,
  setFontStyles: fontStyle.setAll,
  setFontLine: fontLine.setOne,
  setFontLines: fontLine.setAll,
  setHorizontalAlignment: horizontal.setOne,
  setHorizontalAlignments: horizontal.setAll,
  setVerticalAlignment: vertical.setOne,
  setVerticalAlignments: vertical.setAll,
  setWrap: wrap.setOne,
  setWraps: wrap.setAll,
  setWrapStrategy: wrapStrategy.setOne,
  setNumberFormat: (self, ...args) => {
    const format = textAt('SpreadsheetApp.Range.setNumberFormat', args, 0);
    return reformat(self, () => format);
  },
  setNumberFormats: (self, ...args) => {
    const rows = rowsOf(self, 'setNumberFormats', args);
    return reformat(self, (row, column) =>
      textAt('SpreadsheetApp.Range.setNumberFormats', [rows[row]?.[column]], 0),
    );
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

/** Lays style over what each cell has; a key given as `undefined` goes. */
export function restyle(
  self: HeldRange,
  styleFor: (row: number, column: number) => { readonly [K in keyof StoredStyle]?: unknown },
): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    const before = cellAt(sheet, row, column)?.style;
    const merged = { ...before, ...styleFor(row - area.top, column - area.left) };
    const kept = Object.entries(merged).filter(([, part]) => part !== undefined);
    const style = kept.length === 0 ? undefined : (Object.fromEntries(kept) as StoredStyle);
    changeCell(sheet, row, column, { style });
  }
  noteCells(self);
  return again(self);
}

function reformat(self: HeldRange, formatFor: (row: number, column: number) => string): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    const format = formatFor(row - area.top, column - area.left);
    const isAutomatic = /^general$/i.test(format) || format === AUTOMATIC_FORMAT || format === '';
    changeCell(sheet, row, column, { format: isAutomatic ? undefined : format });
  }
  noteCells(self);
  return again(self);
}

function oneOf<T extends string>(name: string, words: readonly T[]): Read<T>;
function oneOf(name: string, words: undefined): Read<string>;
function oneOf(name: string, words: readonly string[] | undefined): Read<string> {
  return (value, self) => {
    if (value === null) return undefined;
    if (typeof value !== 'string') throw mismatch(`SpreadsheetApp.Range.set${name}`, [value]);
    if (words?.includes(value) === false) throw gap(`set${name} to "${value}"`, self.execution);
    return value;
  };
}

function pointsOf(value: unknown): number {
  return wholeAt('SpreadsheetApp.Range.setFontSize', [value], 0);
}

function wrapOf(value: unknown): 'WRAP' | 'OVERFLOW' | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'boolean') throw mismatch('SpreadsheetApp.Range.setWrap', [value]);
  return value ? 'WRAP' : 'OVERFLOW';
}

function wrapStrategyOf(value: unknown): 'WRAP' | 'OVERFLOW' | 'CLIP' {
  const name = enumNameOf(value, 'WrapStrategy');
  if (name === 'WRAP' || name === 'OVERFLOW' || name === 'CLIP') return name;
  throw mismatch('SpreadsheetApp.Range.setWrapStrategy', [value]);
}
