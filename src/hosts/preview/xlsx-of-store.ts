import type { Borders, BorderStyle, CellValue, Worksheet } from 'exceljs';
import { linkFormula, linksOf } from './link-formula.js';
import { formulaInFile, inQuotes, namesInFile } from './names-in-file.js';
import { placeOf } from './stand-in/cells.js';
import type { CellStore, StoredCell, StoredSheet, StoredStyle } from './stand-in/cell-store.js';
import { isDateCell } from './stand-in/display.js';

/** A spreadsheet as an .xlsx file, and what of it the file cannot hold. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly lost: readonly Loss[];
}

type Names = ReturnType<typeof namesInFile>;

export type Loss = 'charts' | 'functions';

const ownFunction = /\bEVENTERMS_[A-Z_]+\s*\(/i;
const pixelsOfLetter = 7;
/** Google's cells hold more; the dots say that something was left out. */
const longestText = 32_767;
const unixEpoch = 25_569;
const dayInMilliseconds = 86_400_000;

/** Writes the present state: values, formulas, formats, notes, links, looks, drop-downs, and each tab's shape. */
export async function xlsxOfStore(store: CellStore): Promise<Saved> {
  // Loaded only here: it is large, and most people never save.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const names = namesInFile(store.sheets);
  for (const sheet of store.sheets) {
    const target = book.addWorksheet(names.get(sheet.name), {
      state: sheet.hidden ? 'hidden' : 'visible',
      ...(sheet.tabColor === undefined
        ? {}
        : { properties: { tabColor: { argb: argb(sheet.tabColor) } } }),
    });
    writeShape(target, sheet);
    for (const [key, cell] of sheet.cells) writeCell(target, key, cell, store, names);
  }
  const hasCharts = store.sheets.some(({ charts = [] }) => charts.length > 0);
  const hasFunctions = store.sheets.some(({ cells }) => [...cells.values()].some(hasOwnFunction));
  return {
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    lost: [
      ...(hasCharts ? ['charts' as const] : []),
      ...(hasFunctions ? ['functions' as const] : []),
    ],
  };
}

function writeShape(target: Worksheet, sheet: StoredSheet): void {
  target.views = [
    {
      rightToLeft: sheet.rightToLeft,
      showGridLines: sheet.hiddenGridlines !== true,
      ...(sheet.frozenRows > 0 || sheet.frozenColumns > 0
        ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }
        : { state: 'normal' }),
    },
  ];
  for (const [column, pixels] of sheet.columnWidths) {
    target.getColumn(column).width = pixels / pixelsOfLetter;
  }
  for (const row of [...sheet.hiddenRows, ...(sheet.filteredRows ?? [])]) {
    target.getRow(row).hidden = true;
  }
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
  for (const { top, left, bottom, right } of sheet.merges)
    target.mergeCells(top, left, bottom, right);
}

function writeCell(
  target: Worksheet,
  key: string,
  cell: StoredCell,
  store: CellStore,
  names: Names,
): void {
  const { row, column } = placeOf(key);
  const written = target.getCell(row, column);
  const value = valueOf(cell, store, names);
  if (value !== undefined) written.value = value;
  if (cell.format !== undefined) written.numFmt = cell.format;
  if (cell.note !== undefined) written.note = cell.note;
  if (cell.style !== undefined) writeLook(written, cell.style);
  // The format itself holds a list of 255 letters at most.
  const list = cell.choice?.words.join(',') ?? '';
  if (cell.choice !== undefined && list.length <= 255 && !cell.choice.words.some(hasComma)) {
    written.dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: !cell.choice.takesOthers,
      formulae: [`"${list.replaceAll('"', '""')}"`],
    };
  }
}

function valueOf(cell: StoredCell, store: CellStore, names: Names): CellValue | undefined {
  const linked = linkFormula(cell);
  const plain = linked?.text ?? plainValue(cell);
  if (cell.formula !== undefined && linked === undefined && !hasOwnFunction(cell)) {
    const formula = formulaInFile(cell.formula.replace(/^=/, ''), names);
    return plain === undefined ? { formula } : { formula, result: plain };
  }
  const [address] = linksOf(cell);
  const hyperlink = address === undefined ? undefined : placeInFile(address, store, names);
  return hyperlink === undefined || typeof plain !== 'string' ? plain : { text: plain, hyperlink };
}

function plainValue(cell: StoredCell): string | number | boolean | Date | undefined {
  if (typeof cell.value === 'string' && cell.value.length > longestText)
    return `${cell.value.slice(0, longestText - 1)}…`;
  if (typeof cell.value !== 'number' || !isDateCell(cell)) return cell.value;
  return new Date((cell.value - unixEpoch) * dayInMilliseconds);
}

/** Google's `#gid=5&range=B5` as a spreadsheet program finds it; other addresses as they are. */
function placeInFile(address: string, store: CellStore, names: Names): string | undefined {
  const [, id, range] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(address) ?? [];
  if (id === undefined) return /^https?:\/\//.test(address) ? address : undefined;
  const sheet = store.sheets.find((one) => one.id === Number(id));
  return sheet && `#${inQuotes(names.get(sheet.name) ?? sheet.name)}!${range ?? 'A1'}`;
}

function writeLook(written: ReturnType<Worksheet['getCell']>, style: StoredStyle): void {
  const { fontColor, fontFamily, fontSize, fontLine, background } = style;
  written.font = {
    ...(fontColor === undefined ? {} : { color: { argb: argb(fontColor) } }),
    ...(fontFamily === undefined ? {} : { name: fontFamily }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: fontLine === 'underline',
    strike: fontLine === 'line-through',
  };
  if (background !== undefined) {
    written.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } };
  }
  const horizontal = sideOf(style.horizontalAlignment, ['left', 'center', 'right'] as const);
  const vertical = sideOf(style.verticalAlignment, ['top', 'middle', 'bottom'] as const);
  written.alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wrapText: style.wrapStrategy === 'WRAP',
  };
  written.border = bordersOf(style);
}

function bordersOf(style: StoredStyle): Partial<Borders> {
  const sides = [
    ['top', style.borderTop],
    ['left', style.borderLeft],
    ['bottom', style.borderBottom],
    ['right', style.borderRight],
  ] as const;
  const drawn = sides.flatMap(([side, border]) => {
    if (border === undefined) return [];
    const [kind = '', colour = '#000000'] = border.split(' ');
    return [
      [side, { style: borderStyles[kind] ?? 'thin', color: { argb: argb(colour) } }] as const,
    ];
  });
  return Object.fromEntries(drawn);
}

const borderStyles: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function sideOf<T extends string>(side: string | undefined, sides: readonly T[]): T | undefined {
  return sides.find((one) => one === side);
}

function hasOwnFunction({ formula }: StoredCell): boolean {
  return formula !== undefined && ownFunction.test(formula);
}

function hasComma(word: string): boolean {
  return word.includes(',');
}

/** `#12ab34` with full strength. */
function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
