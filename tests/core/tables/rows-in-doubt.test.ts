import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { type CellLike, calc, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { codes, kinds, only, read } from './corrected.js';

const head = ['Item', 'Quantity', 'Unit cost', 'Amount'];
const remark = 'As agreed with all partners in the last meeting, three offers were compared';

function reading(...rows: readonly (readonly CellLike[])[]) {
  return findTables(workbookOf(sheetOf('Budget', [head, ...rows])));
}

describe('under the total', () => {
  const lines: readonly (readonly CellLike[])[] = [
    ['Rent', 12, 100, calc('=B2*C2', 1200)],
    ['Salary', 12, 500, calc('=B3*C3', 6000)],
    ['Total', null, null, calc('=SUM(D2:D3)', 7200)],
  ];

  test('who pays how much of it is no cost again', () => {
    const found = reading(...lines, ['Donor', null, null, 5000], ['Own funds', null, null, 2200]);
    expect(kinds(only(found))).toMatchObject({ 4: 'total', 5: 'note', 6: 'note' });
    expect(found.notices.filter(({ doubt }) => doubt)).toEqual([]);
  });

  test('a figure that is no part of it may be a cost, and is asked about', () => {
    const found = reading(...lines, ['Audit', null, null, 900]);
    expect(kinds(only(found))).toMatchObject({ 5: 'line' });
    expect(found.notices.filter(({ doubt }) => doubt)).toMatchObject([
      { code: 'unsure-labelled-row', at: { row: 5, column: 4 }, doubt: { best: 'line' } },
    ]);
  });

  test('figures may change with it, until somebody says what it is', () => {
    const sheet = sheetOf('Budget', [head, ...lines, ['Audit', null, null, 900]]);
    const options = { today: '2026-11-21', settings: defaultSettings };
    const { scores } = checkWorkbook(workbookOf(sheet), options);
    expect(scores.disclosure.mayChange).toEqual({
      key: 'may-change-row',
      facts: { cell: { cell: { sheet: 'Budget', row: 5, column: 4 } }, kind: { term: 'row.line' } },
    });
    const settled = read([sheet], { sheet: 'Budget', rows: [{ row: 5, kind: 'line' }] });
    expect(codes(settled)).not.toContain('unsure-labelled-row');
  });
});

describe('a sum that only arithmetic tells', () => {
  test.each([
    ['All partners', 'total'],
    ['Toutes les partenaires', 'total'],
    ['Bridges', 'line'],
  ])('of three amounts is one where it speaks for all: %s', (label, kind) => {
    const rows = [
      ['Hope', 1000],
      ['Doors', 2000],
      ['Waves', 500],
      [label, 3500],
    ];
    const sheet = sheetOf('Overview', [['Partner', 'Amount (USD)'], ...rows]);
    expect(kinds(only(findTables(workbookOf(sheet))))).toMatchObject({ 4: 'line', 5: kind });
  });

  test('says its section again, so that two lines are enough', () => {
    const table = only(
      reading(
        ['A. Staff'],
        ['Nurse', 12, 700, 8400],
        ['Gifts', null, null, 100],
        ['Staff', null, null, 8500],
        ['B. Travel'],
        ['Fuel', 10, 50, 500],
        ['Hotel', 4, 50, 200],
        ['Travel', null, null, 700],
        ['Total', null, null, calc('=D5+D9', 9200)],
      ),
    );
    expect(kinds(table)).toMatchObject({ 5: 'subtotal', 9: 'subtotal', 10: 'total' });
  });

  test('and that the total counts out is asked about where it has a name of its own', () => {
    const found = findTables(
      workbookOf(
        sheetOf('Budget', [
          ['Item', 'Amount'],
          ['Nurse', 8400],
          ['Gifts', 100],
          ['People', 8500],
          ['Fuel', 500],
          ['Hotel', 200],
          ['Total', 9200],
        ]),
      ),
    );
    const rows = found.notices.filter(({ doubt }) => doubt?.what === 'row');
    expect(rows.map(({ at }) => at?.row)).toContain(4);
  });

  test('no line is asked about because a formula forgot it', () => {
    const found = reading(
      ['Rent', 12, 100, calc('=B2*C2', 1200)],
      ['Salary', 12, 500, calc('=B3*C3', 6000)],
      ['Audit', null, null, 900],
      ['Total', null, null, calc('=SUM(D2:D3)', 7200)],
    );
    expect(found.notices.filter(({ doubt }) => doubt?.what === 'row')).toEqual([]);
  });
});

describe('headings', () => {
  test('over the amounts that are a figure may be the first line, and are asked about', () => {
    const found = findTables(
      workbookOf(
        sheetOf('Budget', [
          ['Plano financeiro do projeto'],
          [],
          ['Oficina de abertura', 2039],
          ['Internet', 2750],
          ['Acampamento juvenil', 4200],
          ['Hotel na capital', 1244.01],
          ['TOTAL', calc('=SUM(B3:B6)', 10233.01)],
        ]),
      ),
    );
    expect(kinds(only(found))[3]).toBe('header');
    expect(found.notices.filter(({ doubt }) => doubt)).toMatchObject([
      { at: { row: 3, column: 2 }, doubt: { best: 'header', alternatives: ['line', 'section'] } },
    ]);
  });
});

describe('a text between lines', () => {
  test('that is longer than what lines say is a remark where no heading opens the table', () => {
    const table = only(
      reading(
        ['Rent', 12, 100, calc('=B2*C2', 1200)],
        [remark],
        ['Salary', 12, 500, calc('=B4*C4', 6000)],
        ['Fuel', 12, 50, calc('=B5*C5', 600)],
      ),
    );
    expect(kinds(table)[3]).toBe('note');
  });

  test('is a heading where the table opens with one as long', () => {
    const table = only(
      reading(
        ['People who are needed to keep the clinic open at night'],
        ['Nurse', 12, 100, calc('=B3*C3', 1200)],
        ['Whatever is needed to bring patients from the villages'],
        ['Fuel', 12, 50, calc('=B5*C5', 600)],
      ),
    );
    expect(kinds(table)).toMatchObject({ 2: 'section', 4: 'section' });
  });
});
