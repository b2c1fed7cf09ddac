import { csv, withBudget, repeated } from './budget-parts.js';
import type { HostileFile } from './hostile-file.js';

/** Texts of a length that no cell has. */
export function texts(): readonly HostileFile[] {
  const long = 'Salary '.repeat(7200);
  return [
    {
      what: 'a budget in UTF-16',
      name: 'wide.csv',
      make: () => Buffer.from(`\ufeff${csv}`, 'utf16le'),
      ends: 'report',
    },
    {
      what: 'one line of 100 MB',
      name: 'line.csv',
      make: () => Buffer.alloc(100_000_001, 'a'),
      ends: 'too-big',
    },
    {
      what: 'one line of 100 MB full of commas',
      name: 'commas.csv',
      make: () => Buffer.alloc(100_000_001, 'a,'),
      ends: 'too-big',
    },
    {
      what: 'a quote that is never closed, before 30 MB',
      name: 'quote.csv',
      make: () => Buffer.concat([Buffer.from(`${csv}\n"`), Buffer.alloc(30_000_000, 'a,\n')]),
      ends: 'too-big',
    },
    {
      what: '50,000 characters in each cell of a column',
      name: 'long.csv',
      make: () => Buffer.from(`${csv}\n${repeated(300, (at) => `${long}${at},month,2,50,100\n`)}`),
      ends: 'report',
    },
    {
      what: '50,000 characters in each cell of a column of a workbook',
      name: 'long-texts.xlsx',
      make: () =>
        withBudget(
          repeated(
            300,
            (at) =>
              `<row r="${at + 5}"><c r="A${at + 5}" t="inlineStr"><is><t>${long}${at}</t></is></c><c r="E${at + 5}"><v>5</v></c></row>`,
          ),
        ),
      ends: 'report',
    },
    {
      what: '50,000 characters in the header row',
      name: 'long-heads.csv',
      make: () => Buffer.from(csv.replace('Unit cost', `Unit cost ${long}`)),
      ends: 'no-tables',
    },
  ];
}
