import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorrection, readCorrections } from '../../../src/core/tables/read-corrections.js';

const people = (...tables: readonly object[]) => ({ corrections: 1, tables });

function read(json: unknown) {
  const found = readCorrections(json);
  if ('trouble' in found) throw new Error(JSON.stringify(found.trouble));
  return found;
}

function troubleOf(json: unknown) {
  const found = readCorrections(json);
  return 'trouble' in found ? found.trouble : undefined;
}

describe('what a person writes', () => {
  test('may be as little as a sheet and what it is', () => {
    expect(read(people({ sheet: 'Budget', kind: 'timeline' }))).toEqual({
      from: 'people',
      tables: [
        {
          sheet: 'Budget',
          area: undefined,
          headings: [],
          kind: 'timeline',
          use: undefined,
          currency: undefined,
          headerRows: [],
          lastRow: undefined,
          columns: [],
          rows: [],
          statedTotal: undefined,
        },
      ],
      organisations: [],
      lines: [],
      unreadable: [],
    });
  });

  test('names columns by letters, cells and ranges in A1', () => {
    const table = read(
      people({
        sheet: 'Budget',
        range: 'B6:J48',
        statedTotalCell: 'J48',
        headerRows: [7, 6],
        columns: [{ column: 'aa', role: 'amount', header: 'Cost' }],
        rows: [{ row: 9, kind: 'line' }],
      }),
    ).tables[0];
    expect(table).toMatchObject({
      area: { top: 6, left: 2, bottom: 48, right: 10 },
      statedTotal: { row: 48, column: 10 },
      headerRows: [6, 7],
      columns: [{ column: 27, role: 'amount', header: 'Cost', name: undefined }],
      rows: [{ row: 9, kind: 'line' }],
    });
  });

  test('says of organisations what they are; a null says nothing', () => {
    const organisations = [
      { name: 'Harbour', kind: 'rlo' },
      { name: 'Quay', kind: null },
    ];
    expect(read({ corrections: 1, organisations }).organisations).toEqual([
      { name: 'Harbour', kind: 'rlo' },
    ]);
  });
});

describe("a report's own tables", () => {
  const table = { sheet: 'Budget', kind: 'budget', confidence: 0.4, why: 'x', currency: null };

  test.each([
    ['a whole report', { schema: 1, tables: [table], partners: [{ name: 'A', kind: null }] }],
    ['its tables under their name', { tables: [table] }],
    ['its tables alone', [table]],
  ])('%s', (_, json) => {
    const { from, tables } = read(json);
    expect([from, tables.length, tables[0]?.kind]).toEqual(['report', 1, 'budget']);
  });
});

describe('what cannot be said', () => {
  test.each([
    ['nothing', null, 'map.not-corrections'],
    ['a text', 'budget', 'map.not-corrections'],
    ['an object without tables', {}, 'map.not-corrections'],
    ['corrections of another version', { corrections: 2, tables: [] }, 'map.version'],
    ['a report of another version', { schema: 3, tables: [] }, 'map.version'],
    ['reports of several files', [{ schema: 1, tables: [] }], 'map.several-reports'],
    ['a table without a sheet', people({ kind: 'budget' }), 'map.missing'],
    [
      'a column by number',
      people({ sheet: 'B', columns: [{ column: 3, role: 'amount' }] }),
      'map.wrong',
    ],
    [
      'a row before the first',
      people({ sheet: 'B', rows: [{ row: 0, kind: 'line' }] }),
      'map.wrong',
    ],
    ['a range of nowhere', people({ sheet: 'B', range: 'everything' }), 'map.wrong'],
    ['a currency in words', people({ sheet: 'B', currency: 'dollars' }), 'map.wrong'],
    [
      'too many columns',
      people({ sheet: 'B', columns: Array(2001).fill({ column: 'A', role: 'unit' }) }),
      'map.wrong',
    ],
    ['a kind that there is not', people({ sheet: 'B', kind: 'ledger' }), 'map.choices'],
  ])('%s', (_, json, key) => {
    expect(troubleOf(json)?.key).toBe(key);
  });

  test('is named by its place, with what could be said there', () => {
    const columns = [
      { column: 'A', role: 'description' },
      { column: 'B', role: 'price' },
    ];
    expect(troubleOf(people({ sheet: 'Budget', columns }))?.facts).toMatchObject({
      place: 'tables.0.columns.1.role',
      value: '"price"',
      choices: { list: expect.arrayContaining(['unit-cost', 'amount']) as unknown },
    });
  });

  test('keys that mean something to the machine mean nothing here', () => {
    const json: unknown = JSON.parse(
      '{"corrections":1,"__proto__":{"x":1},"tables":[{"sheet":"__proto__","__proto__":{"kind":"budget"}}]}',
    );
    expect(read(json).tables[0]).toMatchObject({ sheet: '__proto__', kind: undefined });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('whatever it is, an answer comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readCorrections(json);
        readCorrections({ corrections: 1, tables: json });
        readCorrections({ tables: [json] });
        expect(readCorrection(json)).toBeUndefined();
      }),
    );
  });
});

describe('one correction from the sidebar', () => {
  test.each([
    { what: 'table', sheet: 'Budget', headings: ['Item', 'Cost'], kind: 'budget' },
    { what: 'column', sheet: 'Budget', column: 'G', header: 'Cost', role: null },
    { what: 'row', sheet: 'Budget', row: 12, kind: 'total' },
    { what: 'organisation', name: 'Harbour', kind: 'rlo' },
  ])('$what', (correction) => {
    expect(readCorrection(correction)).toEqual(correction);
  });

  test.each([
    { what: 'everything' },
    { what: 'column', sheet: 'Budget', column: 'G:H', header: '', role: 'amount' },
    { what: 'column', sheet: 'Budget', column: 'G', header: 'x'.repeat(1001), role: 'amount' },
    { what: 'row', sheet: 'Budget', row: 1.5, kind: 'total' },
    { what: 'organisation', name: '', kind: 'rlo' },
    { what: 'organisation', name: 'Harbour', kind: 'friend' },
  ])('that is none: %j', (correction) => {
    expect(readCorrection(correction)).toBeUndefined();
  });
});
