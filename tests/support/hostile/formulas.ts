import { escaped } from '../office-files.js';
import { withBudget, repeated } from './budget-parts.js';
import type { HostileFile } from './hostile-file.js';

/** Formulas that go round, or on and on. */
export function formulas(): readonly HostileFile[] {
  const cell = (at: number, formula: string): string =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>Line ${at}</t></is></c><c r="E${at}"><f>${escaped(formula)}</f><v>5</v></c></row>`;
  return [
    {
      what: 'formulas in a circle',
      name: 'circle.xlsx',
      make: () => withBudget(repeated(200, (at) => cell(at + 5, `E${((at + 1) % 200) + 5}`))),
      ends: 'report',
    },
    {
      what: 'a sum of itself',
      name: 'itself.xlsx',
      make: () => withBudget(cell(5, 'SUM(E1:E1048576)') + cell(6, 'SUM(A:XFD)')),
      ends: 'report',
    },
    {
      what: 'formulas of a million characters',
      name: 'long.xlsx',
      make: () =>
        withBudget(
          cell(5, 'E2+'.repeat(333_333)) +
            cell(6, "'".repeat(1_000_000)) +
            cell(7, '('.repeat(1_000_000)) +
            cell(8, 'a'.repeat(1_000_000)),
        ),
      ends: 'report',
    },
    {
      what: 'formulas of 30,000 characters in a thousand lines',
      name: 'long-each.xlsx',
      make: () => withBudget(repeated(1000, (at) => cell(at + 5, 'E2+'.repeat(10_000)))),
      ends: 'report',
    },
    {
      what: '1,500 sums of 1,500 lines each',
      name: 'sums.xlsx',
      make: () => withBudget(repeated(1500, (at) => cell(at + 5, 'SUM(E2:E1504)'))),
      ends: 'report',
    },
  ];
}
