import type { ExpectedTable } from '../expected-reading.js';
import type { CellLike } from '../sheet-of.js';
import { columnsFor } from './columns.js';
import type { Dice } from './dice.js';
import { cents, type GeneratedGroup, type GeneratedLine, groupsFor } from './lines.js';
import type { Shape } from './shape.js';
import type { SheetDraft } from './sheet-draft.js';
import { type Entry, sumCells, type TableWriter, tableWriter } from './table-writer.js';
import { writeDashes, writeHeadAgain, writeHeads, writeTitles } from './write-heads.js';
import { writeCategory, writeNested, writeSection } from './write-groups.js';

/** A table that was written, with what must be read of it. */
export interface WrittenTable {
  readonly expected: ExpectedTable;
  /** Its last row. */
  readonly bottom: number;
  /** The cell of its total, and what it comes to. */
  readonly total: { readonly cell: string; readonly value: number } | undefined;
}

/** What a line or a sum needs to know of its table. */
export interface Setting {
  readonly writer: TableWriter;
  readonly dice: Dice;
  /** Local money for one unit of the donor's. */
  readonly rate: number;
  readonly rateCell: string | undefined;
  /** Lines written so far. */
  readonly count: { lines: number };
}

/** Where a table starts; one that stands beside another has no titles of its own. */
export interface Place {
  readonly top: number;
  readonly left: number;
  readonly isUntitled?: true;
}

export function writeTable(
  draft: SheetDraft,
  shape: Shape,
  dice: Dice,
  place: Place,
): WrittenTable {
  const writer = tableWriter(draft, shape, columnsFor(shape, dice), place);
  const rate = dice.pick([1.1, 2850, 655.957, 18.5, 129.4]);
  const { rateCell } = place.isUntitled ? { rateCell: undefined } : writeTitles(writer, dice, rate);
  writeHeads(writer, dice);
  if (shape.has.has('dashes')) writeDashes(writer);
  const onTop = shape.total === 'top' ? writer.add('total', {}) : undefined;
  const setting: Setting = { writer, dice, rate, rateCell, count: { lines: 0 } };
  const groups = groupsFor(shape, dice);
  const tops = groups.flatMap((group, at) => writeGroup(setting, group, at));
  const all = shape.total === 'none' ? tops : [...writeIndirect(setting, tops)];
  const total = writeTotal(setting, all, onTop);
  const value = cents(all.reduce((sum, { amount }) => sum + amount, 0));
  writePaidBy(setting, value);
  writeClosing(setting);
  writeShares(setting, total);
  return {
    expected: writer.expected(total),
    bottom: writer.row() - 1,
    total: total === undefined ? undefined : { cell: writer.at('amount', total), value },
  };
}

function writeGroup(setting: Setting, group: GeneratedGroup, at: number): readonly Entry[] {
  const { writer, dice } = setting;
  const { grouping, has } = writer.shape;
  const isSpaced = grouping !== 'none' && has.has('blank-between') && at > 0;
  if (isSpaced) for (let rows = dice.whole(1, 1); rows > 0; rows--) writer.add('blank', {});
  if (at > 0 && has.has('head-again')) writeHeadAgain(writer);
  if (grouping === 'none') return writeLines(setting, group.lines, '');
  if (grouping === 'categories') return writeCategory(setting, group, at);
  return grouping === 'nested' ? writeNested(setting, group, at) : writeSection(setting, group, at);
}

/** Lines, each with a remark under it where the table has such. */
export function writeLines(
  setting: Setting,
  lines: readonly GeneratedLine[],
  prefix: string,
  category?: (at: number) => string | null,
): readonly Entry[] {
  return lines.map((line, at) => {
    const { writer, dice, count } = setting;
    count.lines += 1;
    const code = codeFor(writer.shape, prefix, at, count.lines);
    const entry = writeLine(setting, line, code, category?.(at) ?? null);
    if (writer.shape.has.has('hidden-row') && count.lines === 2) writer.draft.hideRow(entry.row);
    if (writer.shape.has.has('comments') && dice.chance(0.9))
      writer.add('note', { description: dice.pick(writer.shape.words.of('comment')) });
    else if (at < lines.length - 1) writeBetween(setting);
    return entry;
  });
}

/** A remark or a gap between two lines, now and then. */
function writeBetween({ writer, dice }: Setting): void {
  const { has, words } = writer.shape;
  if (has.has('remarks') && dice.chance(0.2))
    writer.add('note', { description: dice.pick(words.of('comment')) });
  if (has.has('gaps') && dice.chance(0.2)) writer.add('blank', {});
}

function codeFor({ codes }: Shape, prefix: string, at: number, line: number): string | number {
  if (codes === 'count') return line;
  const own = prefix === '' ? (codes.startsWith('A') ? 'A' : '1') : prefix;
  const joint = { '1.1': '.', '1,1': ',', 'A.1': '.', A1: /\d$/.test(own) ? '.' : '' }[codes];
  return `${own}${joint}${at + 1}`;
}

function writeLine(
  setting: Setting,
  line: GeneratedLine,
  code: string | number,
  category: string | null,
): Entry {
  const { writer, rate, rateCell, dice } = setting;
  const { shape, figures } = writer;
  const row = writer.row();
  const { amount } = line;
  const parts = partCells(writer, line);
  const formula = line.isLump ? undefined : amountFormula(writer, row, line);
  const converted =
    amount === undefined || rateCell === undefined
      ? null
      : figures.money(cents(amount / rate), `=${writer.at('amount', row)}/${rateCell}`);
  writer.add('line', {
    code,
    category,
    description:
      shape.has.has('coded-labels') && !shape.has.has('code')
        ? `${code} ${line.label}`
        : line.label,
    organisation: line.organisation,
    location: line.location,
    unit: line.unit === '' ? null : line.unit,
    ...factorCells(writer, line),
    ...parts,
    currency: shape.currency,
    amount:
      amount === undefined ? dice.pick(shape.words.of('tbc')) : figures.money(amount, formula),
    converted,
    notes: line.note ?? null,
  });
  return { row, amount: amount ?? 0, parts: line.parts };
}

function partCells(writer: TableWriter, line: GeneratedLine): Record<string, CellLike> {
  return Object.fromEntries(
    line.parts.map((part, at): [string, CellLike] => [
      `part${at}`,
      part === 0 && at % 2 === 1 ? null : writer.figures.money(part),
    ]),
  );
}

function factorCells({ figures }: TableWriter, line: GeneratedLine): Record<string, CellLike> {
  return Object.fromEntries(
    Object.entries(line.factors).map(([factor, value]): [string, CellLike] => [
      factor,
      factor === 'percent'
        ? figures.percent(value)
        : factor === 'unit-cost'
          ? figures.money(value)
          : figures.count(value),
    ]),
  );
}

/** `=D5*E5`, or `=SUM(F5:H5)` over the parts where there are no factors. */
function amountFormula(writer: TableWriter, row: number, line: GeneratedLine): string | undefined {
  const { shape } = writer;
  const factors = Object.keys(line.factors);
  if (factors.length > 0) {
    const isWhole = shape.percents === 'whole' && factors.includes('percent');
    const product = factors.map((factor) => writer.at(factor, row)).join('*');
    return `=${product}${isWhole ? '/100' : ''}`;
  }
  if (shape.parts === undefined || line.parts.length === 0) return undefined;
  const last = shape.parts.names.length - 1;
  return `=SUM(${writer.at('part0', row)}:${writer.at(`part${last}`, row)})`;
}

/** The sum of all direct costs, the share for indirect ones, the reserve: what the total adds up. */
function writeIndirect(setting: Setting, tops: readonly Entry[]): readonly Entry[] {
  const { writer, dice, rate } = setting;
  const { has, words, parts } = writer.shape;
  if (!has.has('indirect') && !has.has('contingency')) return tops;
  const hasDirect = has.has('direct-sum') && tops.length > 1;
  const base = hasDirect
    ? [writeSum(setting, 'subtotal', dice.pick(words.of('direct')), tops)]
    : tops;
  const direct = sumCells(writer, base, rate);
  const shareLine = (key: string, share: number): Entry => {
    const own = direct.parts.map((part) => cents(part * share));
    const amount =
      parts === undefined
        ? cents(direct.amount * share)
        : cents(own.reduce((sum, part) => sum + part, 0));
    const sum = base.map((entry) => writer.at('amount', entry.row)).join('+');
    const converted = writer.figures.money(cents(amount / rate));
    const row = writer.add('line', {
      description: dice.pick(words.of(key)),
      amount: writer.figures.money(amount, parts === undefined ? `=${share}*(${sum})` : undefined),
      converted,
      ...Object.fromEntries(
        own.map((part, at): [string, CellLike] => [`part${at}`, writer.figures.money(part)]),
      ),
    });
    return { row, amount, parts: own };
  };
  return [
    ...base,
    ...(has.has('contingency') ? [shareLine('contingency', 0.03)] : []),
    ...(has.has('indirect') ? [shareLine('indirect', 0.07)] : []),
  ];
}

/** A row that adds others up, labelled where labels of lines stand or in the first column. */
export function writeSum(
  setting: Setting,
  kind: string,
  label: string | null,
  entries: readonly Entry[],
  more: Readonly<Record<string, CellLike>> = {},
): Entry {
  const { writer, rate } = setting;
  const { shape } = writer;
  const sum = sumCells(writer, entries, rate);
  const isFirst = shape.sectionCell !== 'description' && !shape.isReversed;
  const key = isFirst ? writer.first : 'description';
  const row = writer.add(kind, { [key]: label, ...sum.cells, ...more });
  writer.cover(row, entries);
  return { row, amount: sum.amount, parts: sum.parts };
}

function writeTotal(
  setting: Setting,
  entries: readonly Entry[],
  onTop: number | undefined,
): number | undefined {
  const { writer, dice, rate } = setting;
  const { shape } = writer;
  if (shape.total === 'none') return undefined;
  const label = dice.pick(shape.words.of('total'));
  if (onTop !== undefined) {
    const { cells } = sumCells(writer, entries, rate);
    for (const [key, cell] of Object.entries({ ...cells, description: label }))
      writer.draft.put(onTop, writer.columnOf(key), cell);
    writer.cover(onTop, entries);
    return onTop;
  }
  if (shape.has.has('blank-before-total')) writer.add('blank', {});
  return writeSum(setting, 'total', shape.total === 'unlabelled' ? null : label, entries).row;
}

/** Under the total, who pays how much of it: no costs of their own. */
function writePaidBy({ writer, dice }: Setting, total: number): void {
  const { has, words } = writer.shape;
  if (!has.has('paid-by') || has.has('converted')) return;
  const first = cents(Math.round(total * dice.pick([60, 75, 80])) / 100);
  for (const [at, amount] of [first, cents(total - first)].entries()) {
    const description = words.of('source')[at] ?? '';
    writer.add('note', { description, amount: writer.figures.money(amount) });
  }
}

function writeClosing({ writer, dice }: Setting): void {
  const { shape, draft } = writer;
  if (!shape.has.has('closing')) return;
  writer.add('blank', {});
  const column = shape.isReversed ? writer.columnOf('description') : writer.columnOf(writer.first);
  for (const note of dice.draw(shape.words.of('closing'), dice.whole(1, 2))) {
    draft.put(writer.row(), column, note);
    writer.add('note', {});
  }
}

/** What share of the total each line is, typed. */
function writeShares({ writer }: Setting, total: number | undefined): void {
  if (!writer.shape.has.has('share') || total === undefined) return;
  const rows = writer.expected(undefined).rows;
  const lines = [...rows].filter(([, kind]) => kind === 'line').map(([row]) => row);
  for (const row of lines) {
    const value = Math.round(1000 / (lines.length + (row % 3))) / 1000;
    writer.draft.put(row, writer.columnOf('share'), {
      value,
      formula: `=${writer.at('amount', row)}/${writer.at('amount', total)}`,
      format: '0.0%',
    });
  }
}
