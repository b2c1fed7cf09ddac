import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript, supportScripts } from '../../../build/bundle-addon.js';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook.js';
import { rowCalls } from '../../../src/hosts/addon/learn-of-budgets.js';
import { calc, day, formatted, noted, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { openScript, type Opening } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = `${await bundleScript('tests/hosts/addon/probe.ts')}\n${await supportScripts()}`;
});

function read(workbook: Workbook, options: Partial<Opening> = {}) {
  return ask('probeRead', workbook, options);
}

function ask(probe: string, workbook: Workbook, options: Partial<Opening> = {}) {
  const script = openScript({ code, workbook, ...options });
  const result = JSON.parse(String(script.standIn.run(probe, [], 'FULL'))) as Workbook;
  return { ...script, result, first: result.sheets[0] as Sheet };
}

const heads = ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount'];

/** A budget of so many lines under a header row, and a total. */
function budgetOf(lines: number, options: Parameters<typeof sheetOf>[2] = {}): Sheet {
  const rows = Array.from({ length: lines }, (_, index) => [
    `Visit to village ${index + 1}`,
    'trip',
    2,
    150,
    calc(`=C${index + 2}*D${index + 2}`, 300),
  ]);
  const total = calc(`=SUM(E2:E${lines + 1})`, lines * 300);
  return sheetOf('Budget', [heads, ...rows, ['Total', null, null, null, total]], options);
}

describe('a cell', () => {
  it.each([
    ['a number', 12.5, 12.5],
    ['zero', 0, 0],
    ['text', 'Rent', 'Rent'],
    ['true', true, true],
    ['an error, as its text', '#REF!', '#REF!'],
  ])('with %s is read as it stands', (_, value, expected) => {
    expect(read(workbookOf(sheetOf('Budget', [[value]]))).first.values).toEqual([[expected]]);
  });

  it('that is blank is nothing, neither zero nor text', () => {
    expect(read(workbookOf(sheetOf('Budget', [[1, null, 3]]))).first.values).toEqual([
      [1, null, 3],
    ]);
  });

  it('with a percent stays a number, and its format tells', () => {
    const { first } = read(workbookOf(sheetOf('Budget', [[formatted(0.07, '0.0%')]])));
    expect([first.values, first.formats]).toEqual([[[0.07]], [['0.0%']]]);
  });

  it('keeps its formula', () => {
    const { first } = read(workbookOf(sheetOf('Budget', [[calc('=1+1', 2)]])));
    expect(first.formulas).toEqual([['=1+1']]);
  });

  it('of a budget keeps its note', () => {
    const rent = [noted('Rent', 'Office in town'), 'month', 12, 100, 1200];
    const { first } = ask('probeHidden', workbookOf(sheetOf('Budget', [heads, rent, rent])));
    expect(first.notes?.[1]?.[0]).toBe('Office in town');
  });
});

describe('a date', () => {
  it.each(['Etc/UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'keeps its day in a spreadsheet of %s, whose script lives elsewhere',
    (timeZone) => {
      const dates = [['2026-01-15', '2026-03-08', '2026-03-09', '2026-11-01'].map(day)];
      const { first } = read(workbookOf(sheetOf('Timeline', dates)), { timeZone });
      expect(first.values).toEqual(dates);
    },
  );
});

describe('a sheet', () => {
  it('says where cells are merged', () => {
    const rows = [
      ['Joint budget', null],
      [1, 2],
    ];
    const { first } = read(workbookOf(sheetOf('Budget', rows, { merges: ['A1:B1'] })));
    expect(first.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  it('with a budget says whether it is hidden', () => {
    const old = { ...budgetOf(3, { hidden: true }), name: 'Old' };
    const { result } = ask('probeHidden', workbookOf(budgetOf(3), old));
    expect(result.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('of words is asked for formulas where a hidden budget may be drawn on', () => {
    const words = sheetOf('Names', [[calc('=Old!A2', 'Visit')], ['Harbour']]);
    const formulasWith = (hidden: boolean) => {
      const old = { ...budgetOf(3, { hidden }), name: 'Old' };
      return ask('probeHidden', workbookOf(words, old)).first.formulas?.[0];
    };
    expect([formulasWith(false), formulasWith(true)]).toEqual([undefined, ['=Old!A2']]);
  });

  it('that is empty is read as empty', () => {
    expect(read(workbookOf(sheetOf('Empty', []))).first.values).toEqual([[null]]);
  });

  it('of ours is left out, finished or not, and one that only bears its name is read', () => {
    const script = openScript({
      code,
      workbook: workbookOf(budgetOf(2), sheetOf('Transparency report', [[1]])),
    });
    const mark = (name: string, value: string) =>
      script.store.sheets.push({
        ...script.sheet('Budget'),
        id: 77 + script.store.sheets.length,
        name,
        metadata: [
          {
            id: 1,
            key: 'even-terms',
            value,
            visibility: 'DOCUMENT',
            place: { kind: 'sheet' },
          },
        ],
      });
    mark('Transparency report 2', 'report');
    mark('Transparency report (being written)', 'report unfinished');
    const result = JSON.parse(String(script.standIn.run('probeRead', [], 'FULL'))) as Workbook;
    expect(result.sheets.map(({ name }) => name)).toEqual(['Budget', 'Transparency report']);
  });
});

describe('service calls', () => {
  it('do not grow with the rows', () => {
    const few = read(workbookOf(budgetOf(5))).calls();
    expect(read(workbookOf(budgetOf(1500))).calls()).toBe(few);
    expect(few).toBeLessThanOrEqual(11);
  });

  it('of sheets of words, or of nothing, are fewer', () => {
    const callsFor = (...sheets: readonly Sheet[]) =>
      read(workbookOf(budgetOf(2), ...sheets)).calls();
    const alone = callsFor();
    expect(callsFor(sheetOf('Names', [['Name'], ['Harbour']])) - alone).toBe(4);
    expect(callsFor(sheetOf('Blank', [])) - alone).toBe(3);
  });

  it('of dates are two more, for the clock, however many sheets have some', () => {
    const days = (name: string) => sheetOf(name, [[day('2026-01-15')]]);
    const clockCalls = (...sheets: readonly Sheet[]) =>
      read(workbookOf(budgetOf(2), ...sheets)).calls(/TimeZone|formatDate/);
    expect(clockCalls()).toBe(0);
    expect(clockCalls(days('One'))).toBe(2);
    expect(clockCalls(days('One'), days('Two'))).toBe(2);
  });

  it('do not grow without end with merged cells', () => {
    const merges = Array.from({ length: 600 }, (_, index) => `A${index + 1}:B${index + 1}`);
    expect(read(workbookOf(budgetOf(600, { merges }))).calls()).toBeLessThan(250);
  });

  it('do not grow with the dates of a calendar', () => {
    const calendar = (count: number) =>
      sheetOf(
        'Timeline',
        Array.from({ length: count }, (_, index) => [{ serial: 46_000 + (index % 365) }]),
      );
    const few = read(workbookOf(calendar(365)), { timeZone: 'America/St_Johns' }).calls();
    expect(read(workbookOf(calendar(3000)), { timeZone: 'America/St_Johns' }).calls()).toBe(few);
    expect(few).toBeLessThan(15);
  });
});

describe('hidden rows and columns', () => {
  it('are found among those that hold amounts', () => {
    const { first } = ask(
      'probeHidden',
      workbookOf(budgetOf(8, { hiddenRows: [3, 4], hiddenColumns: [4] })),
    );
    expect([first.hiddenRows, first.hiddenColumns]).toEqual([[3, 4], [4]]);
  });

  it('are not asked about where there is no amount', () => {
    const { calls } = ask(
      'probeHidden',
      workbookOf(budgetOf(8), sheetOf('Notes', [['a'], ['b'], ['c']])),
    );
    // Eight lines and the total.
    expect(calls(/isRowHidden/)).toBe(9);
  });

  it('are asked about in columns of money, and beside those that are hidden', () => {
    const shown = ask('probeHidden', workbookOf(budgetOf(8)));
    expect(shown.calls(/isColumnHidden/)).toBe(2);
    const { first } = ask('probeHidden', workbookOf(budgetOf(8, { hiddenColumns: [1, 3, 4] })));
    expect([...(first.hiddenColumns ?? [])].sort()).toEqual([3, 4]);
  });

  it('by a filter are found too', () => {
    const script = openScript({ code, workbook: workbookOf(budgetOf(8)) });
    script.sheet('Budget').filteredRows = new Set([5]);
    const result = JSON.parse(String(script.standIn.run('probeHidden', [], 'FULL'))) as Workbook;
    expect(result.sheets[0]?.hiddenRows).toEqual([5]);
  });

  it('are asked about until the calls are spent, and the sheet says where that was', () => {
    const { first, calls } = ask('probeHidden', workbookOf(budgetOf(rowCalls + 100)));
    expect(calls(/isRowHidden/)).toBe(rowCalls);
    // The first line stands in row 2.
    expect(first.hiddenRowsKnownTo).toBe(rowCalls + 1);
  });

  it('of a sheet without a budget stay unknown', () => {
    const { first } = ask('probeHidden', workbookOf(sheetOf('Notes', [['Nothing of note']])));
    expect(first.hiddenRows).toBeUndefined();
  });
});
