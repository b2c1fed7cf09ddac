import { describe, expect, test } from 'vitest';
import { calc, type CellLike, sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read } from './corrected.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount'];
const paper = ['Paper', 10, 10, 100];
const ink = ['Ink', 20, 10, 200];
const chalk = ['Chalk', 30, 10, 300];
const maps = ['Maps', 40, 10, 400];

const kindsOf = (...rows: readonly (readonly CellLike[])[]) =>
  kinds(only(read([sheetOf('Budget', rows)])));

describe('a text between lines', () => {
  test('that begins with a star or a mark is a note', () => {
    const found = kindsOf(
      head,
      paper,
      ['* as quoted in May by three shops'],
      ink,
      ['NB tax'],
      chalk,
    );
    expect([found[3], found[5]]).toEqual(['note', 'note']);
  });

  test('with a code of their depth is a line still to be costed', () => {
    const coded = (code: string, row: readonly CellLike[]) => [code, ...row];
    const found = kindsOf(
      ['Code', ...head],
      coded('1', paper),
      coded('2', ink),
      ['3', 'Glue'],
      coded('4', chalk),
      coded('5', maps),
    );
    expect(found[4]).toBe('line');
  });

  test('right before a sum is one too', () => {
    const sum = ['Subtotal', null, null, calc('=SUM(D2:D4)', 300)];
    const total = ['Total', null, null, calc('=D5+D6+D7', 1000)];
    expect(kindsOf(head, paper, ink, ['Glue'], sum, chalk, maps, total)[4]).toBe('line');
  });

  test('that stands where units do says something of the line', () => {
    const withUnit = ([item, ...rest]: readonly CellLike[], unit: string) => [item, unit, ...rest];
    const found = kindsOf(
      ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount'],
      withUnit(paper, 'ream'),
      [null, 'month'],
      withUnit(ink, 'box'),
      withUnit(chalk, 'box'),
    );
    expect(found[3]).toBe('note');
  });
});

describe('a figure', () => {
  test('without a name and without an amount is no line', () => {
    const found = kindsOf(
      [...head, 'Donor A', 'Donor B'],
      [...paper, 50, 50],
      [...ink, 100, 100],
      [null, null, null, null, 7, null],
      [...chalk, 150, 150],
    );
    expect(found[4]).toBe('note');
  });

  test('that takes in what stands beside the table is no sum of it', () => {
    const found = kindsOf([null, null, null, null, null, 'Other'], head, paper, ink, chalk, [
      'With the list beside',
      null,
      null,
      calc('=SUM(D3:D5)+SUM(F3:F5)', 1000),
      null,
      400,
    ]);
    expect(found[6]).toBe('note');
  });
});
