import { mismatch } from './arguments.js';
import type { Area } from '../../../core/workbook/workbook.js';
import { cellAt, changeCell, contains, overlaps, placesIn } from './cells.js';
import type { StoredStyle } from './cell-store.js';
import { colourOf } from './colours.js';
import { enumNameOf } from './enums.js';
import type { Methods } from './exposure.js';
import { gap } from './not-emulated.js';
import { again, noteCells, type HeldRange } from './range-finding.js';
import { restyle } from './range-look.js';
import { Refusal } from './refusal.js';

const CONTENT = {
  value: undefined,
  formula: undefined,
  error: undefined,
  link: undefined,
  runs: undefined,
};
const FORMAT = { format: undefined, style: undefined };
const HALF_A_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

type Side = 'borderTop' | 'borderLeft' | 'borderBottom' | 'borderRight';

/** Emptying cells, merging them and drawing lines around them. */
export const rangeClearing = {
  clear: (self, ...args) => {
    if (args.length > 0) throw gap('Range.clear with options', self.execution);
    return emptied(self, { ...CONTENT, ...FORMAT, note: undefined, choice: undefined });
  },
  clearContent: (self) => emptied(self, CONTENT),
  clearFormat: (self) => emptied(self, FORMAT),
  merge: (self) => mergeEach(self, [self.area]),
  mergeAcross: (self) => {
    const { top, bottom } = self.area;
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    return mergeEach(
      self,
      rows.map((row) => ({ ...self.area, top: row, bottom: row })),
    );
  },
  mergeVertically: (self) => {
    const { left, right } = self.area;
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return mergeEach(
      self,
      columns.map((column) => ({ ...self.area, left: column, right: column })),
    );
  },
  breakApart: (self) => {
    const { sheet, area } = self;
    refuseHalves(self);
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    noteCells(self);
    return again(self);
  },
  setBorder: (self, ...args) => {
    const call = 'SpreadsheetApp.Range.setBorder';
    const sides = args.slice(0, 6);
    const isCall = sides.every((side) => side === null || typeof side === 'boolean');
    if (!isCall || (args.length !== 6 && args.length !== 8)) throw mismatch(call, args);
    const style = args.length === 8 ? (enumNameOf(args[7], 'BorderStyle') ?? 'SOLID') : 'SOLID';
    const colour = args.length === 8 ? colourOf(args[6], self) : undefined;
    return bordered(self, sides, `${style} ${colour ?? '#000000'}`);
  },
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>;

function emptied(self: HeldRange, changes: Parameters<typeof changeCell>[3]): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    if (cellAt(sheet, row, column) !== undefined) changeCell(sheet, row, column, changes);
  }
  noteCells(self);
  return again(self);
}

/** A merge keeps what its first cell holds; the others lose theirs. */
function mergeEach(self: HeldRange, areas: readonly Area[]): object {
  const { sheet, area } = self;
  refuseHalves(self);
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (const merged of areas) {
    const isOneCell = merged.top === merged.bottom && merged.left === merged.right;
    if (isOneCell) continue;
    for (const { row, column } of placesIn(merged)) {
      const isFirst = row === merged.top && column === merged.left;
      if (!isFirst) changeCell(sheet, row, column, CONTENT);
    }
    sheet.merges.push(merged);
  }
  noteCells(self);
  return again(self);
}

function refuseHalves({ sheet, area }: HeldRange): void {
  const half = sheet.merges.some((merge) => overlaps(area, merge) && !contains(area, merge));
  if (half) throw new Refusal(HALF_A_MERGE);
}

/** Sides come in Google's order: top, left, bottom, right, between columns, between rows; null leaves a side be. */
function bordered(self: HeldRange, sides: readonly (boolean | null)[], line: string): object {
  const [top, left, bottom, right, betweenColumns, betweenRows] = sides;
  const { area } = self;
  return restyle(self, (rowOffset, columnOffset) => {
    const row = area.top + rowOffset;
    const column = area.left + columnOffset;
    const drawn: readonly (readonly [Side, boolean | null | undefined])[] = [
      ['borderTop', row === area.top ? top : betweenRows],
      ['borderBottom', row === area.bottom ? bottom : betweenRows],
      ['borderLeft', column === area.left ? left : betweenColumns],
      ['borderRight', column === area.right ? right : betweenColumns],
    ];
    return Object.fromEntries(
      drawn
        .filter(([, draw]) => typeof draw === 'boolean')
        .map(([side, draw]) => [side, draw === true ? line : undefined]),
    ) satisfies { readonly [K in keyof StoredStyle]?: unknown };
  });
}
