import { addressesIn } from '../../partnership/mail-addresses.js';
import { columnsOfPeople } from '../../partnership/people-columns.js';
import { personIn } from '../../partnership/persons.js';
import { cellsOf, holdsMoney, linesOf, mainCell } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** Pay is disclosed by post: nobody's name or address needs to stand beside the figures. */
export const namedPay = defineRule({
  meta: {
    id: 'disclosure/named-pay',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['name', 'column', 'address'],
  },

  appliesTo: (partnership) => linesOf(partnership).length > 0,

  check: (partnership) => [
    ...columnsOfPeople(partnership).map(({ column, sheet, cells }) => ({
      message: 'column' as const,
      at: cells,
      facts: { column, sheet, people: cells.length },
    })),
    ...linesOf(partnership).flatMap((line) => {
      if (!holdsMoney(line) || personIn(line, partnership) === undefined) return [];
      return {
        message: 'name' as const,
        at: [...cellsOf(line, 'description'), mainCell(line)],
        facts: { row: line.row, sheet: line.sheet },
      };
    }),
    ...addressesIn(partnership).map(({ sheet, cells }) => ({
      message: 'address' as const,
      at: cells,
      facts: { sheet, addresses: cells.length },
    })),
  ],
});
