import { mismatch, textAt, wholeAt, yesNoAt } from './arguments.js';
import { changeCell, placesIn } from './cells.js';
import type { StoredCell, StoredRun, StoredStyle } from './cell-store.js';
import { colourOf } from './colours.js';
import { displayOf } from './display.js';
import { expose, heldBy, type Held, type Methods, type ServiceClass } from './exposure.js';
import { again, noteCells, type HeldRange } from './range-finding.js';
import { each, rowsOf, topLeft } from './range-values.js';
import { Refusal } from './refusal.js';

/** A text with its links and its looks, before or after it is in a cell. */
interface HeldText extends Held {
  readonly text: string;
  readonly link: string | undefined;
  readonly style: StoredStyle;
  readonly runs: readonly StoredRun[];
}

interface HeldStyle extends Held {
  readonly style: StoredStyle;
}

const BUILDER = 'SpreadsheetApp.RichTextValueBuilder';

const builderMembers = {
  setText: (self, ...args) =>
    expose(builderClass, { ...self, text: textAt(`${BUILDER}.setText`, args, 0), runs: [] }),
  setLinkUrl: (self, ...args) => {
    const { part, value } = partOf(self, `${BUILDER}.setLinkUrl`, args);
    if (value !== null && typeof value !== 'string') throw mismatch(`${BUILDER}.setLinkUrl`, args);
    const link = value ?? undefined;
    if (part === undefined) return expose(builderClass, { ...self, link });
    return expose(builderClass, {
      ...self,
      runs: [...self.runs, link === undefined ? part : { ...part, link }],
    });
  },
  setTextStyle: (self, ...args) => {
    const { part, value } = partOf(self, `${BUILDER}.setTextStyle`, args);
    const style = value === null ? {} : heldBy<HeldStyle>(value, 'TextStyle')?.style;
    if (style === undefined) throw mismatch(`${BUILDER}.setTextStyle`, args);
    return expose(
      builderClass,
      part === undefined
        ? { ...self, style }
        : { ...self, runs: [...self.runs, { ...part, style }] },
    );
  },
  build: (self) => expose(richTextClass, self),
} satisfies Methods<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, HeldText>;

export const builderClass: ServiceClass<HeldText> = {
  name: 'RichTextValueBuilder',
  fullName: BUILDER,
  reads: builderMembers,
};

const richTextClass: ServiceClass<HeldText> = {
  name: 'RichTextValue',
  fullName: 'SpreadsheetApp.RichTextValue',
  reads: {
    getText: ({ text }) => text,
    getLinkUrl: ({ link, runs }, ...args) =>
      args.length === 0
        ? (link ?? null)
        : (runs.find((run) => run.start === args[0])?.link ?? null),
    getTextStyle: ({ execution, style }) => expose(textStyleClass, { execution, style }),
    copy: (self) => expose(builderClass, self),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.RichTextValue, HeldText>,
};

const textStyleClass: ServiceClass<HeldStyle> = {
  name: 'TextStyle',
  fullName: 'SpreadsheetApp.TextStyle',
  reads: {
    isBold: ({ style }) => style.fontWeight === 'bold',
    isItalic: ({ style }) => style.fontStyle === 'italic',
    isUnderline: ({ style }) => style.fontLine === 'underline',
    isStrikethrough: ({ style }) => style.fontLine === 'line-through',
    getFontSize: ({ style }) => style.fontSize ?? null,
    getFontFamily: ({ style }) => style.fontFamily ?? null,
    getForegroundColor: ({ style }) => style.fontColor ?? null,
  } satisfies Methods<GoogleAppsScript.Spreadsheet.TextStyle, HeldStyle>,
};

const styleBuilderMembers = {
  setBold: (self, ...args) =>
    styled(self, { fontWeight: yesNoAt('TextStyleBuilder.setBold', args, 0) ? 'bold' : 'normal' }),
  setItalic: (self, ...args) =>
    styled(self, {
      fontStyle: yesNoAt('TextStyleBuilder.setItalic', args, 0) ? 'italic' : 'normal',
    }),
  setUnderline: (self, ...args) =>
    styled(self, {
      fontLine: yesNoAt('TextStyleBuilder.setUnderline', args, 0) ? 'underline' : 'none',
    }),
  setFontSize: (self, ...args) =>
    styled(self, { fontSize: wholeAt('TextStyleBuilder.setFontSize', args, 0) }),
  setFontFamily: (self, ...args) =>
    styled(self, { fontFamily: textAt('TextStyleBuilder.setFontFamily', args, 0) }),
  setForegroundColor: (self, ...args) => {
    const fontColor = colourOf(args[0], self);
    return fontColor === undefined ? styled(self, {}) : styled(self, { fontColor });
  },
  build: (self) => expose(textStyleClass, self),
} satisfies Methods<GoogleAppsScript.Spreadsheet.TextStyleBuilder, HeldStyle>;

export const styleBuilderClass: ServiceClass<HeldStyle> = {
  name: 'TextStyleBuilder',
  fullName: 'SpreadsheetApp.TextStyleBuilder',
  reads: styleBuilderMembers,
};

/** Text of cells with its links. A number has no rich text at Google. */
export const rangeRichText = {
  reads: {
    getRichTextValue: (self) => richTextOf(self, topLeft(self)),
    getRichTextValues: (self) => each(self, (cell) => richTextOf(self, cell)),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
  writes: {
    setRichTextValue: (self, ...args) => {
      const text = heldText('setRichTextValue', args, args[0]);
      return writeTexts(self, () => text);
    },
    setRichTextValues: (self, ...args) => {
      const rows = rowsOf(self, 'setRichTextValues', args);
      const texts = rows.map((row) => row.map((text) => heldText('setRichTextValues', args, text)));
      return writeTexts(self, (row, column) => texts[row]?.[column]);
    },
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, HeldRange>,
};

function partOf(
  { text }: HeldText,
  call: string,
  args: readonly unknown[],
): { readonly part: { start: number; end: number } | undefined; readonly value: unknown } {
  if (args.length === 1) return { part: undefined, value: args[0] };
  if (args.length !== 3) throw mismatch(call, args);
  const start = wholeAt(call, args, 0);
  const end = wholeAt(call, args, 1);
  if (start < 0 || end <= start || end > text.length) throw new Refusal('Illegal argument.');
  return { part: { start, end }, value: args[2] };
}

function heldText(member: string, args: readonly unknown[], value: unknown): HeldText {
  const text = heldBy<HeldText>(value, 'RichTextValue');
  if (text === undefined) throw mismatch(`SpreadsheetApp.Range.${member}`, args);
  return text;
}

/** Rich text goes in as text whatever it begins with. */
function writeTexts(
  self: HeldRange,
  textFor: (row: number, column: number) => HeldText | undefined,
): object {
  const { sheet, area } = self;
  for (const { row, column } of placesIn(area)) {
    const rich = textFor(row - area.top, column - area.left);
    const text = rich?.text ?? '';
    changeCell(sheet, row, column, {
      value: text === '' ? undefined : text,
      formula: undefined,
      error: undefined,
      link: rich?.link,
      runs: rich === undefined || rich.runs.length === 0 ? undefined : rich.runs,
    });
  }
  noteCells(self);
  return again(self);
}

function richTextOf({ execution }: HeldRange, cell: StoredCell | undefined): object | null {
  if (typeof cell?.value === 'number' || typeof cell?.value === 'boolean') return null;
  const text = displayOf(cell, execution.store.locale);
  const { link, runs = [], style = {} } = cell ?? {};
  return expose(richTextClass, { execution, text, link, runs, style });
}

function styled(self: HeldStyle, style: StoredStyle): object {
  return expose(styleBuilderClass, { ...self, style: { ...self.style, ...style } });
}
