import { rowsOf, xlsxOf } from '../office-files.js';
import { budgetRows, budget, withBudget, letters, repeated } from './budget-parts.js';
import type { HostileFile } from './hostile-file.js';

/** Files with too much of everything, or with cells too far apart. */
export function sprawls(): readonly HostileFile[] {
  return [
    {
      what: 'a cell in the last row and column',
      name: 'far.xlsx',
      make: () => withBudget('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ends: 'too-big',
    },
    {
      what: 'cells far beyond the last row and column',
      name: 'beyond.xlsx',
      make: () =>
        withBudget(
          '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row><row r="7"><c r="ZZZZZZ7"><v>1</v></c></row>',
        ),
      ends: 'report',
    },
    {
      what: 'a million empty styled rows',
      name: 'styled.xlsx',
      make: () =>
        withBudget(repeated(1_000_000, (at) => `<row r="${at + 9}" s="1" customFormat="1"/>`)),
      ends: 'report',
    },
    {
      what: 'half a million empty styled cells',
      name: 'styled-cells.xlsx',
      make: () =>
        withBudget(
          repeated(
            5000,
            (row) =>
              `<row r="${row + 9}">${repeated(100, (at) => `<c r="${letters(at + 1)}${row + 9}" s="1"/>`)}</row>`,
          ),
        ),
      ends: 'report',
    },
    {
      what: '16,384 columns',
      name: 'wide.xlsx',
      make: () =>
        withBudget(
          repeated(
            5,
            (row) =>
              `<row r="${row + 9}">${repeated(16_384, (at) => `<c r="${letters(at + 1)}${row + 9}"><v>${at}</v></c>`)}</row>`,
          ),
        ),
      ends: 'too-big',
    },
    {
      what: '16,384 columns that head amounts',
      name: 'wide-heads.xlsx',
      make: () =>
        xlsxOf([
          {
            name: 'Budget',
            rows: `<row r="1">${repeated(16_384, (at) => `<c r="${letters(at + 1)}1" t="inlineStr"><is><t>Amount</t></is></c>`)}</row>${rowsOf(budgetRows.slice(1), 2)}`,
          },
        ]),
      ends: 'too-big',
    },
    {
      what: '5,000 sheets',
      name: 'sheets.xlsx',
      make: () =>
        xlsxOf([
          { name: 'Budget', rows: budget },
          ...Array.from({ length: 4999 }, (_, at) => ({ name: `S${at}`, rows: rowsOf([['x']]) })),
        ]),
      ends: 'too-big',
    },
    {
      what: 'three million filled cells',
      name: 'cells.xlsx',
      make: () =>
        withBudget(
          repeated(
            30_000,
            (row) =>
              `<row r="${row + 9}">${repeated(100, (at) => `<c r="${letters(at + 1)}${row + 9}"><v>1</v></c>`)}</row>`,
          ),
        ),
      ends: 'too-big',
    },
    {
      what: '300 sheets with a budget each',
      name: 'budgets.xlsx',
      make: () =>
        xlsxOf(Array.from({ length: 300 }, (_, at) => ({ name: `Budget ${at}`, rows: budget }))),
      ends: 'report',
    },
    {
      what: '100,000 merged areas',
      name: 'merges.xlsx',
      make: () =>
        withBudget(
          '',
          `<mergeCells count="100000">${repeated(100_000, (at) => `<mergeCell ref="A${at * 2 + 9}:C${at * 2 + 10}"/>`)}</mergeCells>`,
        ),
      ends: 'report',
    },
    {
      what: 'merged areas over one another and over the whole sheet',
      name: 'merged-whole.xlsx',
      make: () =>
        withBudget(
          '',
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
        ),
      ends: 'report',
    },
    {
      what: 'sheet names that are paths, and names of what every object has',
      name: 'names.xlsx',
      make: () =>
        xlsxOf(
          ['../../etc/passwd', 'C:\\x', '__proto__', 'constructor', '', "'"].map((name) => ({
            name,
            rows: budget,
          })),
        ),
      ends: 'report',
    },
  ];
}
