import type { Notice } from '../../../src/core/tables/table.js';
import type { Phrasebook } from '../../../src/messages/phrasebook.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { tableOf } from '../../support/report-of.js';
import { exampleView } from './example-view.js';

const column = (letters: string, role: 'description' | 'unit-cost' | 'amount', header: string) => ({
  column: letters,
  role,
  name: null,
  header,
  confidence: 0.9,
});

const tables = [
  tableOf({
    range: 'A6:J48',
    columns: [
      column('A', 'description', 'Budget line'),
      column('H', 'unit-cost', 'Cost'),
      column('J', 'amount', ''),
    ],
  }),
  tableOf({ sheet: 'Who is who', kind: 'partners', range: 'A1:C5', confidence: 0.5 }),
];

const partners = [
  { name: 'Northern Aid', kind: 'lead', aliases: [], cells: [] },
  { name: 'Unity Women', kind: null, aliases: [], cells: [] },
] as const;

const unsure = (sheet: string, row: number, column_: number, doubt: Notice['doubt']): Notice => ({
  code: 'unsure',
  at: { sheet, row, column: column_ },
  saying: { key: 'unsure', facts: {} },
  ...(doubt && { doubt }),
});

export const questions: readonly Notice[] = [
  unsure('Budget', 6, 8, {
    what: 'column',
    best: 'unit-cost',
    alternatives: ['amount', 'quantity'],
  }),
  unsure('Who is who', 1, 1, {
    what: 'table',
    best: 'partners',
    alternatives: ['budget', 'timeline', 'other'],
  }),
  unsure('Budget', 48, 10, { what: 'row', best: 'total', alternatives: ['subtotal', 'line'] }),
];

/** All that is asked and found, in another language. */
export function askingViewIn(spoken: Phrasebook): SidebarView {
  return exampleView({ tables, partners }, questions, spoken);
}

/** A reading that is not sure of some things; tests say of how many. */
export function askingView(count = questions.length): SidebarView {
  return exampleView({ tables, partners }, questions.slice(0, count));
}
