import { describe, expect, it } from 'vitest';
import { rowOf, tableOf } from '../../support/report-of.js';
import { view } from './view-of.js';

const described = {
  column: 'A',
  role: 'description' as const,
  name: null,
  header: 'Budget line',
  confidence: 1,
};

function linesOf(different: Parameters<typeof tableOf>[0] = {}) {
  const table = tableOf({ columns: [described], ...different });
  return view({ tables: [table] }).reading.tables[0]?.lines;
}

describe('what lines pay for', () => {
  it('is shown of each counted line, by its row and name', () => {
    expect(linesOf()).toEqual([
      {
        row: 7,
        label: 'Row 7: Rice',
        description: 'Rice',
        class: 'direct',
        to: null,
        isSaid: false,
      },
      { row: 8, label: 'Row 8: Oil', description: 'Oil', class: 'direct', to: null, isSaid: false },
    ]);
  });

  it('says what a person said of it, and of whom', () => {
    const said = { class: 'passed-on', to: 'Amal', classSaid: true } as const;
    expect(linesOf({ rows: [rowOf(7, 'line', said)] })).toMatchObject([
      { class: 'passed-on', to: 'Amal', isSaid: true },
    ]);
  });

  it('a line without a name is named by its row alone', () => {
    expect(linesOf({ columns: [] })?.[0]).toMatchObject({ label: 'Row 7: ', description: '' });
  });

  it.each(['partners', 'timeline', 'other'] as const)('%s have no such lines', (kind) => {
    expect(linesOf({ kind })).toEqual([]);
  });

  it('can be each of eight things', () => {
    expect(view({}).reading.lineClasses.map(({ value }) => value)).toHaveLength(8);
  });
});

describe('where a table is', () => {
  it('is said by the rows of its headings and its last row', () => {
    const table = tableOf({ range: 'A6:J9', headerRows: [6, 7] });
    expect(view({ tables: [table] }).reading.tables[0]?.place).toEqual({
      sheet: 'Budget',
      range: 'A6:J9',
      headerRows: '6, 7',
      lastRow: '9',
    });
  });
});
