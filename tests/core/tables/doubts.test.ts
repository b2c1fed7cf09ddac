import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../../src/core/tables/notices.js';
import { readCorrections } from '../../../src/core/tables/read-corrections.js';
import type { Column, Notice, Table } from '../../../src/core/tables/table.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';

const column = (different: Partial<Column>): Column => ({
  column: 1,
  role: 'description',
  name: undefined,
  header: 'Item',
  confidence: 0.95,
  reasons: [],
  ...different,
});

/** A budget that is read for sure, but for what a test says. */
function budget(different: Partial<Table> = {}): Table {
  return {
    sheet: 'Budget',
    kind: 'budget',
    confidence: 0.95,
    use: 'counted',
    why: { key: 'only-budget', facts: {} },
    area: { top: 4, left: 1, bottom: 9, right: 2 },
    headerRows: [4],
    columns: [column({}), column({ column: 2, role: 'amount', header: 'Cost' })],
    rows: [{ row: 9, kind: 'total', confidence: 0.9 }],
    currency: 'USD',
    statedTotal: { value: 900, cell: { sheet: 'Budget', row: 9, column: 2 } },
    ...different,
  };
}

function asked(...tables: readonly Table[]): readonly Notice[] {
  return noticesOf(workbookOf(sheetOf('Budget', [])), tables, []).filter(({ doubt }) => doubt);
}

const unsureCost = column({ column: 2, role: 'unit-cost', header: 'Cost', confidence: 0.55 });

describe('what is asked', () => {
  test('nothing of a budget that is read for sure', () => {
    expect(asked(budget())).toEqual([]);
  });

  test('a column, at its heading, with what else the heading speaks for first', () => {
    const [notice, ...more] = asked(budget({ columns: [column({}), unsureCost] }));
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      code: 'unsure-heading',
      at: { sheet: 'Budget', row: 4, column: 2 },
      doubt: { what: 'column', best: 'unit-cost' },
    });
    expect(notice?.doubt?.alternatives).toContain('amount');
    expect(notice?.doubt?.alternatives).not.toContain('unit-cost');
  });

  test('a column without a heading, at its place', () => {
    const columns = [column({ header: '', confidence: 0.4 })];
    expect(asked(budget({ columns }))).toMatchObject([{ code: 'unsure-column' }]);
  });

  test('not a column that nothing rests on', () => {
    const columns = [column({}), column({ column: 2, role: 'notes', confidence: 0.3 })];
    expect(asked(budget({ columns }))).toEqual([]);
  });

  test('what a table is', () => {
    expect(asked(budget({ confidence: 0.5 }))).toMatchObject([
      {
        code: 'unsure-table',
        doubt: { best: 'budget', alternatives: ['partners', 'timeline', 'other'] },
      },
    ]);
  });

  test('a register or timeline beside a budget, but no table that was left out', () => {
    const unsure = { kind: 'timeline', confidence: 0.5 } as const;
    expect(asked(budget(), budget(unsure))).toMatchObject([{ doubt: { best: 'timeline' } }]);
    expect(asked(budget(), budget({ ...unsure, use: 'ignored' }))).toEqual([]);
  });

  test('the total, at its cell', () => {
    expect(asked(budget({ rows: [{ row: 9, kind: 'total', confidence: 0.5 }] }))).toMatchObject([
      { code: 'unsure-total', at: { row: 9, column: 2 }, doubt: { what: 'row', best: 'total' } },
    ]);
  });

  test('a row, at its amount, by what it calls itself', () => {
    const rows = [
      { row: 6, kind: 'line', confidence: 0.55 },
      { row: 9, kind: 'total', confidence: 0.9 },
    ] as const;
    const labels = sheetOf('Budget', [[], [], [], [], [], ['Staff', 900]]);
    const [notice, ...more] = noticesOf(workbookOf(labels), [budget({ rows })], []);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      code: 'unsure-labelled-row',
      at: { row: 6, column: 2 },
      saying: { facts: { label: 'Staff', kind: { term: 'row.line' } } },
      doubt: { what: 'row', best: 'line', alternatives: ['subtotal', 'note', 'section'] },
    });
  });

  test('no row that people named, that is blank or that is sure', () => {
    const rows = [
      { row: 5, kind: 'line', confidence: 1 },
      { row: 6, kind: 'blank', confidence: 0.2 },
      { row: 7, kind: 'note', confidence: 0.6 },
    ] as const;
    expect(asked(budget({ rows, statedTotal: undefined }))).toEqual([]);
  });

  test('a row below the table that looks like a line of it, until somebody says what it is', () => {
    const rows = [...Array.from({ length: 9 }, () => []), ['Audit', 300]];
    const sheet = workbookOf(sheetOf('Budget', rows));
    const [notice] = noticesOf(sheet, [budget()], []);
    expect(notice).toMatchObject({
      code: 'unsure-labelled-row',
      at: { row: 10, column: 2 },
      doubt: { best: 'note', alternatives: ['line', 'subtotal', 'section'] },
    });
    const said = readCorrections({
      corrections: 1,
      tables: [{ sheet: 'Budget', rows: [{ row: 10, kind: 'note' }] }],
    });
    if ('trouble' in said) throw new Error('Not read');
    expect(noticesOf(sheet, [budget()], said.tables)).toEqual([]);
  });

  test('not about more than three rows of a table', () => {
    const rows = [5, 6, 7, 8].map((row) => ({ row, kind: 'note' as const, confidence: 0.5 }));
    expect(asked(budget({ rows })).map(({ at }) => at?.row)).toEqual([5, 6, 7]);
  });

  test('with the alternatives as words of ours, for the message', () => {
    const [notice] = asked(budget({ confidence: 0.5 }));
    expect(notice?.saying.facts.alternatives).toEqual({
      list: [{ term: 'table.partners' }, { term: 'table.timeline' }, { term: 'table.other' }],
    });
  });
});
