import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../../build/bundle-addon.js';
import type { StoredCell } from '../../../src/hosts/preview/stand-in/cell-store.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import { type PlanRow, type SheetPlan, text } from '../../../src/present/sheet-plan.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await bundleScript('tests/hosts/addon/probe.ts');
});

const title = 'Transparency report';

function planOf(rows: readonly PlanRow[]): SheetPlan {
  return { title, rightToLeft: false, columnWidths: [100, 300, 80], frozenRows: 1, rows };
}

const shortPlan = planOf([[text('Transparency report', 'title')]]);

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({
    code,
    workbook: workbookOf(sheetOf("Partners' budget", [['Rent', 500]])),
    ...options,
  });
}

function write(script: OpenScript, plan: SheetPlan = shortPlan): string {
  return String(script.standIn.run('probeWrite', [JSON.stringify(plan)], 'FULL'));
}

function cell(script: OpenScript, row: number, column: number): StoredCell | undefined {
  return script.sheet(title).cells.get(keyOf(row, column));
}

const tabs = ({ store }: OpenScript) => store.sheets.map(({ name }) => name);

describe('a new tab', () => {
  it.each([
    ['of Google’s usual size', 1000, 26],
    ['that is smaller', 20, 2],
    ['that is larger', 3000, 40],
  ])('%s has what the plan needs', (_, rowCount, columnCount) => {
    const interruption = (member: string) => {
      if (member !== 'Sheet.addDeveloperMetadata') return;
      Object.assign(script.store.sheets[1] ?? {}, { rowCount, columnCount });
    };
    const script: OpenScript = open({ interruption });
    write(script, planOf(Array.from({ length: 30 }, () => [text('words')])));
    const { rowCount: rows, columnCount: columns } = script.sheet(title);
    expect([rows, columns]).toEqual([Math.max(30, rowCount - 970), Math.max(3, columnCount - 23)]);
    expect(cell(script, 30, 1)).toMatchObject({ value: 'words' });
  });
});

describe('words', () => {
  it.each([
    '=IMPORTXML("https://example.org/?"&A1, "//a")',
    '+1+1',
    '-5',
    '@SUM(1)',
    '1/2',
    '007',
    '1E5',
    'TRUE',
    '12%',
    '+49 30 1234',
    "'quoted'",
    '\t=1',
    '＝1+1',
    '2026-11-21',
  ])('stay the words that they are: %s', (words) => {
    const script = open();
    write(script, planOf([[text(words)]]));
    expect(cell(script, 1, 1)).toMatchObject({ value: words, format: '@' });
    expect(cell(script, 1, 1)?.formula).toBeUndefined();
  });

  it('longer than a cell can hold are cut, and the dots say so', () => {
    const script = open();
    write(script, planOf([[text('a'.repeat(60_000))]]));
    expect(String(cell(script, 1, 1)?.value)).toMatch(/^a{49000}…$/);
  });
});

describe('numbers', () => {
  it('are numbers with their format', () => {
    const script = open();
    write(script, planOf([[{ kind: 'number', value: 0.75, format: '0%', look: 'figure' }]]));
    expect(cell(script, 1, 1)).toMatchObject({ value: 0.75, format: '0%' });
  });
});

describe('links', () => {
  const link = {
    kind: 'link',
    text: 'B1',
    sheet: "Partners' budget",
    range: 'B1',
    look: 'body',
  } as const;

  const blank = text('');

  it('lead to cells of the same file', () => {
    const script = open();
    write(script, planOf([[blank, link], [], [blank, text('Cells')], [blank, link]]));
    const { id } = script.sheet("Partners' budget");
    const formula = `=HYPERLINK("#gid=${id}&range=B1";"B1")`;
    expect([1, 4].map((row) => cell(script, row, 2)?.formula)).toEqual([formula, formula]);
    expect(cell(script, 3, 2)).toMatchObject({ value: 'Cells' });
  });

  it('to a tab that is gone stand as words', () => {
    const script = open();
    write(script, planOf([[{ ...link, sheet: 'Gone' }]]));
    expect(cell(script, 1, 1)).toMatchObject({ value: 'B1' });
    expect(cell(script, 1, 1)?.formula).toBeUndefined();
  });

  it('do not turn a number between them into words', () => {
    const script = open();
    const number = { kind: 'number', value: 5, format: '0', look: 'body' } as const;
    write(script, planOf([[link], [number], [link]]));
    expect(cell(script, 2, 1)?.value).toBe(5);
  });

  it.each([
    { text: 'B1");IMPORTXML("https://example.org/"' },
    { text: '=1+1' },
    { text: 'See B1' },
    { range: 'B1");IMPORTXML("https://example.org/"' },
    { range: 'B1"&A1&"' },
    { range: '' },
  ])('with more than addresses in them stand as words: %o', (hostile) => {
    const script = open();
    write(script, planOf([[{ ...link, ...hostile }]]));
    expect(cell(script, 1, 1)).toMatchObject({ value: { ...link, ...hostile }.text });
    expect(cell(script, 1, 1)?.formula).toBeUndefined();
  });
});

describe('service calls', () => {
  const row: PlanRow = [
    text('To fix', 'error'),
    text('The sheet says 500, but 12 × 500 makes 6,000.'),
    { kind: 'link', text: 'B1', sheet: "Partners' budget", range: 'B1', look: 'body' },
  ];
  const callsFor = (rows: number) => {
    const script = open();
    write(script, planOf(Array.from({ length: rows }, () => row)));
    return script.calls();
  };

  it('are few, however many findings there are', () => {
    expect(callsFor(3000)).toBeLessThanOrEqual(40);
    expect(callsFor(3000)).toBeLessThanOrEqual(callsFor(10) + 1);
  });
});

describe('the tab', () => {
  it('has the size of the report, its widths and a frozen head', () => {
    const script = open();
    write(script, planOf([[text('a')], [text('b')]]));
    const sheet = script.sheet(title);
    expect([sheet.rowCount, sheet.columnCount, sheet.frozenRows]).toEqual([2, 3, 1]);
    expect([1, 2, 3].map((column) => sheet.columnWidths.get(column))).toEqual([100, 300, 80]);
    expect(sheet.merges).toEqual([]);
  });

  it('grows beyond a thousand rows', () => {
    const script = open();
    write(script, planOf(Array.from({ length: 1500 }, () => [text('a')])));
    expect(script.sheet(title).rowCount).toBe(1500);
  });

  it('reads from the right where the language does', () => {
    const script = open();
    write(script, { ...shortPlan, rightToLeft: true });
    expect(script.sheet(title).rightToLeft).toBe(true);
  });

  it('is open when it is done', () => {
    const script = open();
    write(script);
    expect(script.store.activeSheetId).toBe(script.sheet(title).id);
  });
});

describe('the report before', () => {
  it('gives way to the new one, in its place', () => {
    const script = open();
    write(script);
    const before = script.sheet(title).id;
    script.store.sheets.push(...script.store.sheets.splice(0, 1));
    write(script, planOf([[text('newer')]]));
    expect(tabs(script)).toEqual([title, "Partners' budget"]);
    expect(script.sheet(title).id).not.toBe(before);
    expect(cell(script, 1, 1)?.value).toBe('newer');
  });

  it.each([
    'Sheet.addDeveloperMetadata',
    'Range.setValues',
    'Range.setBackgrounds',
    'SpreadsheetApp.flush',
  ])('stays where the new one fails at %s', (member) => {
    let isFailing = false;
    const script = open({
      interruption: (called) => {
        if (isFailing && called === member) throw new Error('Service unavailable');
      },
    });
    const link = {
      kind: 'link',
      text: 'B1',
      sheet: "Partners' budget",
      range: 'B1',
      look: 'body',
    } as const;
    const plan = planOf([[link]]);
    write(script, plan);
    const before = script.sheet(title).id;
    isFailing = true;
    expect(() => write(script, plan)).toThrow('Service unavailable');
    expect(script.sheet(title).id).toBe(before);
    isFailing = false;
    write(script, plan);
    expect(tabs(script).filter((name) => name.includes(title))).toEqual([title]);
  });

  it('stays where Google ends the run half-way, and the next run clears up', () => {
    let isEnding = false;
    const script = open({
      interruption: (called) => {
        const isOver = isEnding && /setValues|deleteSheet/.test(called);
        if (isOver) throw new Error('Exceeded maximum execution time');
      },
    });
    write(script);
    isEnding = true;
    expect(() => write(script)).toThrow('Exceeded maximum execution time');
    expect(tabs(script)).toContain(title);
    expect(tabs(script)).toContain(`${title} (being written)`);
    isEnding = false;
    write(script);
    expect(tabs(script)).toEqual(["Partners' budget", title]);
  });
});

describe("people's own tabs", () => {
  it('of the same name are left alone', () => {
    const own = sheetOf('transparency REPORT', [['Ours']]);
    const script = open({ workbook: workbookOf(own) });
    expect(write(script)).toBe(`${title} 2`);
    expect(write(script)).toBe(`${title} 2`);
    expect(tabs(script)).toEqual(['transparency REPORT', `${title} 2`]);
    expect(script.sheet('transparency REPORT').cells.get(keyOf(1, 1))?.value).toBe('Ours');
  });
});
