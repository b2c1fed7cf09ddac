import { areaOf } from '../../src/core/workbook/address.js';

/** The value of a cell by sheet name (`undefined`: the formula's own sheet), row and column; blank is 0. */
export type Lookup = (sheet: string | undefined, row: number, column: number) => number;

type Value = number | readonly number[];

/**
 * What a simple formula comes to: figures, cells, ranges, `+ - * /`, brackets, SUM, ROUND and PRODUCT. Anything
 * else throws, so that a fixture never rests on a formula that nobody reckoned.
 */
export function evaluate(formula: string, lookup: Lookup): number {
  const marks = formula
    .replace(/^=/, '')
    .match(/'[^']+'!|[\p{L}_][\p{L}\p{N}_]*!|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?%?|\S/gu);
  const rest = [...(marks ?? [])];
  const value = figure(sumFrom(rest, lookup));
  if (rest.length > 0) throw new Error(`Cannot reckon ${formula} from "${rest.join('')}"`);
  return Number(value.toPrecision(14));
}

function sumFrom(rest: string[], lookup: Lookup): Value {
  let value = productFrom(rest, lookup);
  while (rest[0] === '+' || rest[0] === '-') {
    const sign = rest.shift() === '+' ? 1 : -1;
    value = figure(value) + sign * figure(productFrom(rest, lookup));
  }
  return value;
}

function productFrom(rest: string[], lookup: Lookup): Value {
  let value = partFrom(rest, lookup);
  while (rest[0] === '*' || rest[0] === '/') {
    const isTimes = rest.shift() === '*';
    const other = figure(partFrom(rest, lookup));
    value = isTimes ? figure(value) * other : figure(value) / other;
  }
  return value;
}

function partFrom(rest: string[], lookup: Lookup): Value {
  const mark = rest.shift() ?? '';
  if (mark === '-') return -figure(partFrom(rest, lookup));
  if (mark === '(') return closed(rest, sumFrom(rest, lookup));
  if (rest[0] === '(') return call(mark, argumentsFrom(rest, lookup));
  if (/^\d/.test(mark)) return mark.endsWith('%') ? Number(mark.slice(0, -1)) / 100 : Number(mark);
  if (!mark.endsWith('!')) return cellsFrom(undefined, mark, rest, lookup);
  const sheet = mark.slice(0, -1).replace(/^'|'$/g, '');
  return cellsFrom(sheet, rest.shift() ?? '', rest, lookup);
}

function closed(rest: string[], value: Value): Value {
  if (rest.shift() !== ')') throw new Error('A bracket is not closed');
  return value;
}

function argumentsFrom(rest: string[], lookup: Lookup): readonly Value[] {
  rest.shift();
  const values = [sumFrom(rest, lookup)];
  while (rest[0] === ',' || rest[0] === ';') {
    rest.shift();
    values.push(sumFrom(rest, lookup));
  }
  closed(rest, 0);
  return values;
}

function cellsFrom(
  sheet: string | undefined,
  first: string,
  rest: string[],
  lookup: Lookup,
): Value {
  const from = cellOf(first);
  if (rest[0] !== ':') return lookup(sheet, from.row, from.column);
  rest.shift();
  const to = cellOf(rest.shift() ?? '');
  const values: number[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      values.push(lookup(sheet, row, column));
    }
  }
  return values;
}

function cellOf(text: string): { readonly row: number; readonly column: number } {
  const area = areaOf(text.replace(/\$/g, ''));
  if (area === undefined) throw new Error(`Not a cell: ${text}`);
  return { row: area.top, column: area.left };
}

function call(name: string, values: readonly Value[]): number {
  const all = values.flatMap((value) => value);
  if (name === 'SUM') return all.reduce((sum, value) => sum + value, 0);
  if (name === 'PRODUCT') return all.reduce((product, value) => product * value, 1);
  if (name === 'ROUND') return Number((all[0] ?? 0).toFixed(all[1] ?? 0));
  throw new Error(`No such function here: ${name}`);
}

function figure(value: Value): number {
  if (typeof value === 'number') return value;
  throw new Error('A range where one figure is wanted');
}
