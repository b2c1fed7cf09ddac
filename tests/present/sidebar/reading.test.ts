import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../src/core/tables/read-corrections.js';
import type { Notice } from '../../../src/core/tables/table.js';
import { viewSidebar } from '../../../src/present/sidebar-view.js';
import { reportOf, tableOf } from '../../support/report-of.js';
import { workbookOf } from '../../support/sheet-of.js';
import { budget, phrasebook, view } from './view-of.js';

const columns = [
  { column: 'A', role: 'description', name: null, header: 'Item', confidence: 1 },
  { column: 'J', role: 'amount', name: null, header: '', confidence: 0.6 },
] as const;
const tables = [tableOf({ columns })];
const partners = [{ name: 'Unity\u202e Women', kind: null, aliases: [], cells: [] }] as const;

describe('what can be corrected', () => {
  it('is each table with its columns, what they are taken for and whether people said so', () => {
    const [table, ...others] = view({ tables }).reading.tables;
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      title: 'Budget!A6:J9',
      kind: 'budget',
      table: {
        value: 'budget',
        isSaid: false,
        correction: { what: 'table', sheet: 'Budget', headings: ['Item'], kind: 'budget' },
      },
      columns: [
        { label: 'A: Item', value: 'description', isSaid: true },
        { label: 'J (no heading)', value: 'amount', isSaid: false },
      ],
    });
  });

  it('offers likely roles before others, and words of ours for all', () => {
    const { reading } = view({ tables });
    const amount = reading.tables[0]?.columns[1];
    expect(amount?.likely).toContain('unit-cost');
    expect(reading.roles.budget).toContainEqual({ value: 'unit-cost', label: 'Unit cost' });
    expect(reading.roles.other).toBeUndefined();
  });

  it('is a tab without any table as well', () => {
    const source = { file: null, sheets: ['Budget', 'Notes'] };
    const [, notes] = view({ tables, source }).reading.tables;
    expect(notes).toMatchObject({ title: 'Notes', kind: 'other', columns: [] });
  });

  it('is what kind an organisation is; nobody has said is no kind', () => {
    expect(view({ tables, partners }).reading.organisations).toMatchObject([
      { label: 'Unity Women', value: null, isSaid: false, correction: { name: partners[0].name } },
    ]);
  });

  it('asks the server only for what it would take', () => {
    const long = 'x'.repeat(6000);
    const wide = Array.from({ length: 90 }, () => ({ ...columns[0], header: long }));
    const { reading } = view({ tables: [tableOf({ columns: wide })], partners });
    const all = [
      ...reading.tables.flatMap(({ table, columns: own }) => [table, ...own]),
      ...reading.organisations,
    ];
    expect(all.filter(({ correction }) => readCorrection(correction) === undefined)).toEqual([]);
  });
});

describe('questions', () => {
  const notice = (
    column: number,
    doubt: NonNullable<Notice['doubt']>,
    code = 'unsure',
  ): Notice => ({
    code,
    at: { sheet: 'Budget', row: 6, column },
    saying: { key: code, facts: {} },
    doubt,
  });
  const amount = notice(10, { what: 'column', best: 'amount', alternatives: ['unit-cost'] });

  function asked(...notices: readonly Notice[]) {
    const report = reportOf({
      tables,
      notices: [
        { code: 'unsure', sheet: 'Budget', range: 'J6', message: 'Unsure.' },
        { code: 'no-total', sheet: 'Budget', range: 'A6', message: 'No total.' },
      ],
    });
    return viewSidebar(report, workbookOf(budget), phrasebook, notices);
  }

  it.each([
    ['a column', amount, 'Is column J, which has no heading, the amount?'],
    [
      'a headed column',
      notice(1, { what: 'column', best: 'description', alternatives: [] }),
      'Is column A, “Item”, the description?',
    ],
    [
      'a table',
      notice(1, { what: 'table', best: 'budget', alternatives: ['other'] }),
      'Is Budget!A6:J9 a budget?',
    ],
    [
      'a total',
      notice(10, { what: 'row', best: 'total', alternatives: ['line'] }),
      'Is USD\u00a0120,000 at Budget!J6 the total of the whole budget?',
    ],
    [
      'a row',
      notice(10, { what: 'row', best: 'subtotal', alternatives: ['line'] }),
      'Is the row at Budget!J6 a subtotal?',
    ],
    [
      'a row that calls itself something',
      {
        ...notice(10, { what: 'row', best: 'line', alternatives: ['subtotal'] }),
        saying: { key: 'unsure', facts: { label: 'Staff' } },
      },
      'Is “Staff” at Budget!J6 a line?',
    ],
  ])('%s', (_, one, question) => {
    const [shown] = asked(one).questions;
    expect(shown?.question).toBe(question);
    expect(readCorrection(shown?.correction)).toBeDefined();
  });

  it('come with what else it could be, and the way there', () => {
    expect(asked(amount).questions[0]).toMatchObject({
      others: [{ value: 'unit-cost', label: 'Unit cost' }],
      place: { sheet: 'Budget', range: 'J6' },
      correction: { what: 'column', column: 'J', header: '', role: 'amount' },
    });
  });

  it('are not said once more among the notices', () => {
    expect(asked(amount).notices).toEqual(['Budget!A6: No total.']);
    expect(asked().notices).toHaveLength(2);
  });

  it('are none where a notice asks nothing, or speaks of no table that is shown', () => {
    const plain: Notice = { code: 'unsure', at: amount.at, saying: amount.saying };
    expect(asked(plain, { ...amount, at: undefined }).questions).toEqual([]);
    expect(asked({ ...amount, at: { sheet: 'Elsewhere', row: 6, column: 1 } }).questions).toEqual(
      [],
    );
  });
});
