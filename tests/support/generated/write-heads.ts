import type { Dice } from './dice.js';
import type { TableWriter } from './table-writer.js';

/** What stands above a table: its name, whose it is, the currency, a rate. Returns the rate's cell, if any. */
export function writeTitles(
  writer: TableWriter,
  dice: Dice,
  rate: number,
): { readonly rateCell: string | undefined } {
  const { shape, draft } = writer;
  const { words } = shape;
  const column = shape.isReversed ? writer.columnOf('description') : writer.columnOf(writer.first);
  const titles = [
    ...(dice.chance(0.6) || shape.isBare ? [dice.pick(words.of('title'))] : []),
    ...dice.draw(words.of('about'), dice.whole(0, 2)),
    ...(shape.currencyIn === 'title'
      ? [dice.pick(words.of('in-currency')).replace('CUR', shape.currency)]
      : []),
  ];
  for (const title of titles) {
    const isWide = dice.chance(0.2) && writer.columns.length > 2 && !shape.isReversed;
    if (isWide) draft.merge(writer.row(), column, writer.row(), column + writer.columns.length - 1);
    const [label = '', value] = shape.has.has('pairs') && !isWide ? title.split(': ') : [title];
    draft.put(writer.row(), column, label);
    if (value !== undefined) draft.put(writer.row(), column + (shape.isReversed ? -1 : 1), value);
    writer.add(value === undefined ? 'title' : '.', {});
  }
  const rateCell = shape.has.has('converted') ? writeRate(writer, rate) : undefined;
  if (titles.length > 0 && (dice.chance(0.6) || shape.isBare)) writer.add('.', {});
  return { rateCell };
}

function writeRate(writer: TableWriter, rate: number): string {
  const label = `1 ${writer.columns.some(({ heading }) => heading.includes('USD')) ? 'USD' : 'EUR'} =`;
  const left = writer.columnOf(writer.first);
  writer.draft.put(writer.row(), left, label);
  writer.draft.put(writer.row(), left + 1, rate);
  const row = writer.add('.', {});
  return writer.at(writer.columns[1]?.key ?? '', row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

/** The headings, on one row; on two where parts have a heading of their own, on three with letters for the sums. */
export function writeHeads(writer: TableWriter, dice: Dice): void {
  const { shape, columns, draft } = writer;
  if (shape.isBare) return;
  const group = columns.find((column) => column.group !== undefined);
  if (group === undefined) {
    writer.add(
      'header',
      headings(writer, () => true),
    );
  } else {
    const isTall = dice.chance(0.5);
    const top = writer.row();
    const isPart = (key: string) => key.startsWith('part');
    const parts = columns.filter(({ key }) => isPart(key));
    writer.add('header', {
      ...(isTall ? headings(writer, (key) => !isPart(key)) : {}),
      [parts[0]?.key ?? '']: group.group,
    });
    writer.add(
      'header',
      headings(writer, (key) => isPart(key) || !isTall),
    );
    if (shape.has.has('group-merges')) {
      const left = writer.columnOf(parts[0]?.key ?? '');
      draft.merge(top, left, top, left + parts.length - 1);
    }
    if (!isTall) return writeLetters(writer);
    for (const { key } of columns.filter((column) => !isPart(column.key)))
      draft.merge(top, writer.columnOf(key), top + 1, writer.columnOf(key));
  }
  writeLetters(writer);
}

/** The headings again, as over each section; they are on one row then. */
export function writeHeadAgain(writer: TableWriter): void {
  writer.add(
    'header',
    headings(writer, () => true),
  );
}

/** A row of dashes, for the eye. */
export function writeDashes(writer: TableWriter): void {
  writer.add('.', Object.fromEntries(writer.columns.map(({ key }) => [key, '-----'])));
}

/** A year as a number, as people type years. */
function headings(writer: TableWriter, isWanted: (key: string) => boolean) {
  return Object.fromEntries(
    writer.columns
      .filter(({ key }) => isWanted(key))
      .map(({ key, heading }): [string, string | number] => [
        key,
        /^\d{4}$/.test(heading) ? Number(heading) : heading,
      ]),
  );
}

/** `A`, `B`, `C = A x B` under the headings of what is multiplied. */
function writeLetters(writer: TableWriter): void {
  const { shape } = writer;
  if (!shape.has.has('letters-row')) return;
  const letters = shape.factors.map((_, at) => String.fromCharCode(65 + at));
  const cells = Object.fromEntries(
    shape.factors.map((factor, at): [string, string] => [factor, `(${letters[at] ?? ''})`]),
  );
  const amount = `(${String.fromCharCode(65 + letters.length)}) = ${letters.join(' x ')}`;
  writer.add('header', { ...cells, amount });
}
