import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import type { Table } from '../../../src/core/tables/table.js';
import { a1, columnLetters } from '../../../src/core/workbook/address.js';
import { judgedRoles, readSheetText } from '../../support/sheet-text.js';
import { workbookOf } from '../../support/sheet-of.js';

const folder = new URL('../../fixtures/tables/', import.meta.url);

describe('the sheets in tests/fixtures/tables are read as they say', () => {
  for (const file of readdirSync(folder).sort()) {
    const { title, sheet, expected } = readSheetText(new URL(file, folder).pathname);
    const { tables } = findTables(workbookOf(sheet));
    const table = tables.find(({ kind }) => kind === expected.kind);

    it(`${file}: ${title}`, () => {
      expect(table, `kinds found: ${tables.map(({ kind }) => kind).join(', ')}`).toBeDefined();
      if (table === undefined) return;
      expect(
        rolesOf(
          table,
          judgedRoles(expected).map(([column]) => column),
        ),
      ).toEqual(judgedRoles(expected).map(([column, role]) => `${columnLetters(column)} ${role}`));
      const judged = expected.rows.flatMap((mark, place) => (mark === '.' ? [] : [place + 1]));
      expect(judged.map((row) => `${row} ${kindAt(table, row)}`)).toEqual(
        judged.map((row) => `${row} ${expected.rows[row - 1]}`),
      );
      const cell = table.statedTotal?.cell;
      expect(cell && a1(cell)).toBe(expected.total);
      expect(table.currency).toBe(expected.currency);
      for (const [letters, name] of Object.entries(expected.names)) {
        const column = table.columns.find((one) => columnLetters(one.column) === letters);
        expect(`${letters} ${column?.name}`).toBe(`${letters} ${name}`);
      }
      for (const [row, rows] of Object.entries(expected.covers)) {
        const covers = table.rows.find((one) => one.row === Number(row))?.covers?.rows;
        expect({ row, covers }).toEqual({ row, covers: rows });
      }
    });
  }
});

function rolesOf(table: Table, columns: readonly number[]): readonly string[] {
  return columns.map((column) => {
    const role = table.columns.find((one) => one.column === column)?.role ?? 'none';
    return `${columnLetters(column)} ${role}`;
  });
}

function kindAt(table: Table, row: number): string {
  const found = table.rows.find((one) => one.row === row);
  if (found === undefined) return 'none';
  return found.level === 2 ? 'section2' : found.kind;
}
