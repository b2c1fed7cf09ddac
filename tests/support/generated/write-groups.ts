import type { CellLike } from '../sheet-of.js';
import type { GeneratedGroup } from './lines.js';
import type { Shape } from './shape.js';
import { type Entry, sumCells, type TableWriter } from './table-writer.js';
import { type Setting, writeLines, writeSum } from './write-table.js';

/** Lines under a heading of their own, with their sum below it, on it, or nowhere. */
export function writeSection(
  setting: Setting,
  group: GeneratedGroup,
  at: number,
): readonly Entry[] {
  const { writer } = setting;
  const { shape } = writer;
  const code = sectionCode(shape, at);
  if (shape.sums === 'on-heading') return [writeHeadingWithSum(setting, group, code)];
  const name = shape.has.has('capital-sections') ? group.name.toUpperCase() : group.name;
  const remark = shape.has.has('section-remarks')
    ? setting.dice.pick(shape.words.of('note'))
    : null;
  writeHeading(writer, 'section', code, name, remark);
  const entries = writeLines(setting, group.lines, code);
  return closed(setting, group, entries);
}

/** Two levels: a section, in it others, in those the lines. */
export function writeNested(setting: Setting, group: GeneratedGroup, at: number): readonly Entry[] {
  const { writer } = setting;
  const code = sectionCode(writer.shape, at);
  writeHeading(writer, 'section', code, group.name);
  const joint = writer.shape.codes === '1,1' ? ',' : writer.shape.codes === 'A1' ? '' : '.';
  return group.inner.flatMap((inner, place) => {
    const own = `${code}${joint}${place + 1}`;
    writeHeading(writer, 'section2', own, inner.name);
    return writeLines(setting, inner.lines, own);
  });
}

/** Lines that say in a column what they belong to: on each, on the first, or merged down. */
export function writeCategory(
  setting: Setting,
  group: GeneratedGroup,
  at: number,
): readonly Entry[] {
  const { writer } = setting;
  const { shape } = writer;
  const top = writer.row();
  const code = shape.codes === 'count' ? '' : sectionCode(shape, at);
  const entries = writeLines(setting, group.lines, code, (line) =>
    shape.categoryCells === 'repeated' || line === 0 ? group.name : null,
  );
  const column = writer.columnOf('category');
  if (shape.categoryCells === 'merged') writer.draft.merge(top, column, writer.row() - 1, column);
  return closed(setting, group, entries);
}

function closed(
  setting: Setting,
  group: GeneratedGroup,
  entries: readonly Entry[],
): readonly Entry[] {
  const { dice, writer } = setting;
  const { sums, words } = writer.shape;
  if (sums === 'none') return entries;
  if (sums === 'silent') return [writeSilentSum(setting, group, entries)];
  const label = dice.pick(words.of('subtotal')).replace('SEC', group.name);
  return [writeSum(setting, 'subtotal', sums === 'unlabelled' ? null : label, entries)];
}

/** The group's name again with its sum, typed. */
function writeSilentSum(
  setting: Setting,
  { name }: GeneratedGroup,
  entries: readonly Entry[],
): Entry {
  const { writer } = setting;
  const { cells, amount, parts } = sumOf(setting, entries);
  const typed = Object.entries(cells).map(([key, cell]) => [key, withoutFormula(cell)] as const);
  const row = writer.add('subtotal', { description: name, ...Object.fromEntries(typed) });
  writer.cover(row, entries);
  return { row, amount, parts };
}

function withoutFormula(cell: CellLike): CellLike {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return cell;
  const { value, format } = cell;
  return format === undefined ? (value ?? null) : { value: value ?? null, format };
}

function sectionCode({ codes }: Shape, at: number): string {
  return codes.startsWith('A') ? String.fromCharCode(65 + at) : String(at + 1);
}

/** A heading's cells: its code beside it, or before it in the first column. */
function headingCells(writer: TableWriter, code: string, name: string): Record<string, CellLike> {
  const { shape } = writer;
  const hasCodes = shape.codes !== 'count';
  if (shape.sectionCell === 'description' || shape.isReversed) {
    const isLabelled = hasCodes && shape.has.has('coded-labels') && !shape.has.has('code');
    const description = isLabelled ? `${code} ${name}` : name;
    return { code: hasCodes ? code : null, description };
  }
  return { [writer.first]: hasCodes ? `${code}. ${name}` : name };
}

function writeHeading(
  writer: TableWriter,
  kind: string,
  code: string,
  name: string,
  notes: string | null = null,
): void {
  const { shape, draft } = writer;
  const isMerged = shape.sectionCell === 'merged' && !shape.isReversed;
  const row = writer.add(kind, {
    ...headingCells(writer, code, name),
    ...(isMerged || notes === null ? {} : { notes }),
  });
  if (isMerged) draft.merge(row, writer.columnOf(writer.first), row, writer.columnOf(writer.last));
}

/** The heading's own row carries the sum of what follows. */
function writeHeadingWithSum(setting: Setting, group: GeneratedGroup, code: string): Entry {
  const { writer } = setting;
  const { shape, draft } = writer;
  const hasCodes = shape.codes !== 'count';
  const isLabelled = hasCodes && shape.has.has('coded-labels') && !shape.has.has('code');
  const row = writer.add('subtotal', {
    code: hasCodes ? code : null,
    description: isLabelled ? `${code} ${group.name}` : group.name,
  });
  const entries = writeLines(setting, group.lines, code);
  const sum = sumOf(setting, entries);
  for (const [key, cell] of Object.entries(sum.cells)) draft.put(row, writer.columnOf(key), cell);
  writer.cover(row, entries);
  return { row, amount: sum.amount, parts: sum.parts };
}

function sumOf({ writer, rate }: Setting, entries: readonly Entry[]) {
  return sumCells(writer, entries, rate);
}
