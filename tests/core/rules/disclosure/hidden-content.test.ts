import { hiddenContent } from '../../../../src/core/rules/disclosure/hidden-content.js';
import { budgetTable, line, partnership } from '../../../support/partnership-of.js';
import { sheetOf, type SheetOptions, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const rows = [7, 8, 9, 10, 11].map((row) =>
  line({ row, description: `Line ${row}`, unitCost: 100, amount: 100, partners: { A: 60, B: 40 } }),
);
const columns = [
  { column: 5, role: 'unit-cost' as const },
  { column: 6, role: 'amount' as const },
  { column: 10, role: 'organisation-amount' as const },
  { column: 11, role: 'organisation-amount' as const },
].map((column) => ({ ...column, name: undefined, header: '', confidence: 1, reasons: [] }));
const table = { ...budgetTable, columns };

const shownBut = (options: SheetOptions) =>
  partnership({
    rows,
    tables: [table],
    budget: { tables: [table] },
    workbook: workbookOf(sheetOf('Budget', [], options)),
  });

const oldSheet = (key: string, header: boolean) =>
  partnership({
    rows,
    tables: [
      table,
      {
        ...table,
        sheet: 'Reserve',
        use: 'ignored',
        why: { key, facts: {} },
        columns: columns.slice(0, 2),
        rows: [1, 2].map((row) => ({ row, kind: 'line' as const, confidence: 1 })),
      },
    ],
    workbook: workbookOf(
      sheetOf('Budget', []),
      sheetOf(
        'Reserve',
        [
          ['', '', '', '', '', 800],
          ['', '', '', '', '', 'TBC'],
        ],
        {
          hidden: header,
        },
      ),
    ),
  });

testRule(hiddenContent, {
  passes: {
    'nothing is hidden': shownBut({}),
    'hidden rows without money': shownBut({ hiddenRows: [2, 3] }),
    'a hidden column that holds no money': shownBut({ hiddenColumns: [3] }),
    'an old version on a hidden sheet has a notice of its own': oldSheet('is-old', true),
    'a table that is left out on a sheet in sight': oldSheet('hidden-sheet', false),
  },
  fails: {
    'two stretches of hidden rows are two findings': {
      of: shownBut({ hiddenRows: [7, 9, 10] }),
      findings: [
        {
          message: 'row',
          at: 'F7',
          facts: { sheet: 'Budget', first: '7', last: '7', lines: 1, money: { money: 100 } },
          amount: 100,
        },
        {
          message: 'rows',
          at: 'F9 F10',
          facts: { sheet: 'Budget', first: '9', last: '10', lines: 2, money: { money: 200 } },
          amount: 200,
        },
      ],
    },
    'the amounts are hidden': {
      of: shownBut({ hiddenColumns: [6] }),
      findings: [
        {
          message: 'column',
          at: 'F7 F8 F9 F10 F11',
          facts: { sheet: 'Budget', first: 'F', last: 'F', lines: 5, money: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'what each thing costs is hidden': {
      of: shownBut({ hiddenColumns: [5] }),
      findings: [
        {
          message: 'column',
          at: 'F7 F8 F9 F10 F11',
          facts: { sheet: 'Budget', first: 'E', last: 'E', lines: 5, money: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'what the partners get is hidden': {
      of: shownBut({ hiddenColumns: [10, 11] }),
      findings: [
        {
          message: 'columns',
          at: 'J7 K7 J8 K8 J9 K9 J10 K10 J11 K11',
          facts: { sheet: 'Budget', first: 'J', last: 'K', lines: 5, money: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'the whole sheet is hidden, and speaks for its rows': {
      of: shownBut({ hidden: true, hiddenRows: [7] }),
      findings: [
        {
          message: 'sheet',
          at: 'F7 F8 F9 F10 F11',
          facts: { sheet: 'Budget', first: '1', last: '1', lines: 5, money: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'a hidden sheet that no shown total covers': {
      of: oldSheet('hidden-sheet', true),
      findings: [
        {
          message: 'sheet',
          at: 'Reserve!F1',
          facts: { sheet: 'Reserve', first: '1', last: '1', lines: 1, money: { money: 800 } },
          amount: 800,
        },
      ],
    },
  },
  unjudged: {
    'the host looked at the first rows only': {
      of: partnership({
        rows,
        tables: [table],
        workbook: workbookOf({
          ...sheetOf('Budget', [['Rent'], ['Audit'], ['Travel']]),
          hiddenRowsKnownTo: 2,
        }),
      }),
      reason: 'state-unknown',
      facts: { sheets: { list: ['Budget'] } },
    },
    'the file does not tell what is hidden': {
      of: shownBut({ valuesOnly: true }),
      reason: 'state-unknown',
      facts: { sheets: { list: ['Budget'] } },
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
