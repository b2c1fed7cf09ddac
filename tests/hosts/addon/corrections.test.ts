import { beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/tables/corrections.js';
import { moveLines, opened } from '../../../src/hosts/preview/stand-in/move-lines.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { ask, budget, build, column, correct, granted, open, recheck } from './correcting.js';
import type { OpenScript } from './open-script.js';

beforeAll(build);

const organisation = ({ reading }: SidebarView, name: string) =>
  reading.organisations.find(({ label }) => label === name);

describe('what a person says of a column', () => {
  it('comes back with the new view, and holds from then on', () => {
    const script = open();
    expect(column(recheck(script), 'E')).toMatchObject({ value: 'amount', isSaid: false });
    const view = correct(script, granted);
    expect(column(view, 'F')).toMatchObject({ value: 'amount', isSaid: true });
    expect(column(view, 'E')?.value).not.toBe('amount');
    expect(view.head.recognised[0]).toContain('6,800');
    expect(recheck(script)).toEqual(view);
  });

  it('is kept on the whole column, once, where every partner can read it', () => {
    const script = open();
    correct(script, granted);
    correct(script, { ...granted, role: 'source-amount' });
    expect(script.sheet('Budget').metadata).toMatchObject([
      {
        key: 'even-terms',
        value: '{"column":{"header":"Granted","role":"source-amount"}}',
        visibility: 'DOCUMENT',
        place: { kind: 'column', index: 6 },
      },
    ]);
  });

  it('goes with the column when another is put in before it', () => {
    const script = open();
    correct(script, granted);
    moveLines(script.sheet('Budget'), 'column', opened(3, 1));
    expect(column(recheck(script), 'G')).toMatchObject({ value: 'amount', isSaid: true });
  });

  it('can be taken back', () => {
    const script = open();
    const before = recheck(script);
    correct(script, granted);
    expect(correct(script, { ...granted, role: null })).toEqual(before);
    expect(script.sheet('Budget').metadata).toEqual([]);
  });

  it('is dropped where another heading stands there now, and said', () => {
    const script = open();
    const view = correct(script, { ...granted, header: 'Approved' });
    expect(column(view, 'E')?.value).toBe('amount');
    expect(view.notices.join()).toContain('“Approved” at Budget!F1');
  });
});

describe('what a person says of a table', () => {
  const isTimeline: Correction = { what: 'table', sheet: 'Budget', headings: [], kind: 'other' };

  it('is kept with the sheet, and can be taken back', () => {
    const script = open();
    const before = recheck(script);
    const view = correct(script, isTimeline);
    expect(view.reading.tables[0]?.kind).toBe('other');
    expect(view.head.summary).toBe('No budget found yet');
    expect(script.sheet('Budget').metadata).toMatchObject([
      { key: 'even-terms', place: { kind: 'sheet' } },
    ]);
    expect(correct(script, { ...isTimeline, kind: null })).toEqual(before);
  });

  it('replaces what was said of that table before', () => {
    const script = open();
    correct(script, isTimeline);
    correct(script, { ...isTimeline, kind: 'budget' });
    expect(script.sheet('Budget').metadata[0]?.value).toBe(
      '{"tables":[{"headings":[],"kind":"budget"}]}',
    );
  });
});

describe('what a person says of a row', () => {
  it('is kept on the row, and goes with it', () => {
    const script = open();
    correct(script, { what: 'row', sheet: 'Budget', row: 4, kind: 'note' });
    moveLines(script.sheet('Budget'), 'row', opened(2, 3));
    expect(script.sheet('Budget').metadata).toMatchObject([
      { key: 'even-terms', value: '{"row":{"kind":"note"}}', place: { kind: 'row', index: 7 } },
    ]);
    expect(recheck(script).head.recognised[0]).toContain('2 lines');
  });
});

describe('what a person says of an organisation', () => {
  const sand: Correction = { what: 'organisation', name: 'Sand Dune Association', kind: 'rlo' };

  it('is known in the whole file, and nobody is taken for anything before', () => {
    const script = open();
    expect(organisation(recheck(script), sand.name)).toMatchObject({ value: null });
    const view = correct(script, sand);
    expect(organisation(view, sand.name)).toMatchObject({ value: 'rlo' });
    correct(script, { ...sand, name: 'Harbour Relief', kind: 'lead' });
    const after = recheck(script);
    expect(organisation(after, sand.name)?.value).toBe('rlo');
    expect(organisation(after, 'Harbour Relief')?.value).toBe('lead');
    expect(script.store.metadata).toHaveLength(1);
  });

  it('can be taken back', () => {
    const script = open();
    const before = recheck(script);
    correct(script, sand);
    expect(correct(script, { ...sand, kind: null })).toEqual(before);
    expect(script.store.metadata).toEqual([]);
  });
});

describe('what is kept in the file', () => {
  const keep = (script: OpenScript, on: 'column' | 'sheet', value: string) =>
    script.sheet('Budget').metadata.push({
      id: 900,
      key: 'even-terms',
      value,
      visibility: 'DOCUMENT',
      place: on === 'column' ? { kind: 'column', index: 6 } : { kind: 'sheet' },
    });

  it.each([
    ['column', 'not JSON'],
    ['column', ''],
    ['column', 'report'],
    ['column', '{"row":{"kind":"note"}}'],
    ['column', '{"tables":[{"kind":"other"}]}'],
    ['column', '{"column":{"role":"boss"}}'],
    ['column', '{"column":{"role":"amount","column":"A","__proto__":{"header":"x"}}}'],
    ['sheet', '{"tables":{"kind":"budget"}}'],
    ['sheet', '{"tables":[{"sheet":"Elsewhere","kind":"ledger"}]}'],
    ['sheet', '{"column":{"role":"amount"}}'],
    ['column', '{"place":"heading"}'],
    ['sheet', '{"place":"middle"}'],
    ['sheet', '[]'],
    ['sheet', '7'],
  ] as const)('and makes no sense stops no check: on a %s %s', (on, value) => {
    const script = open();
    keep(script, on, value);
    const view = recheck(script);
    expect(view.head.recognised[0]).toMatch(/^Budget!A1:F5/);
    const isRead = column(view, 'F')?.value === 'amount';
    const isSaid = view.notices.join().includes('could not be read');
    expect(isRead || isSaid || value === 'report').toBe(true);
  });

  it('costs few calls to read, however long the budget', () => {
    const calls = (rows: number) => {
      const lines = Array.from({ length: rows }, (_, index) => [`Visit ${index}`, 'x', 1, 2, 2, 2]);
      const sheet = sheetOf('Budget', [budget.values[0] as string[], ...lines]);
      const script = open({ workbook: workbookOf(sheet) });
      recheck(script);
      const without = script.calls(/Metadata/);
      correct(script, granted);
      recheck(script);
      return [without, script.calls(/Metadata/)];
    };
    const few = calls(5);
    expect(calls(400)).toEqual(few);
    expect(few[0]).toBe(3);
    expect((few[1] ?? 0) - (few[0] ?? 0)).toBeLessThanOrEqual(5);
  });
});

describe('a request that makes no sense', () => {
  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['an object that is no text', { what: 'column' }],
    ['an unknown role', JSON.stringify({ ...granted, role: 'boss' })],
    ['several columns', JSON.stringify({ ...granted, column: 'A:F' })],
    ['a column beyond the sheet', JSON.stringify({ ...granted, column: 'ZZZ' })],
    [
      'a row beyond the sheet',
      JSON.stringify({ what: 'row', sheet: 'Budget', row: 9e6, kind: 'line' }),
    ],
    ['a flood', JSON.stringify({ ...granted, header: 'x'.repeat(30_000) })],
  ])('%s: is refused, and nothing is kept', (_, request) => {
    const script = open();
    expect(ask(script, 'correct', request)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(script.sheet('Budget').metadata).toEqual([]);
  });

  it('a tab that is gone: is said by its name', () => {
    expect(ask(open(), 'correct', JSON.stringify({ ...granted, sheet: 'Gone' }))).toMatchObject({
      ok: false,
      code: 'no-such-sheet',
      message: expect.stringContaining('Gone') as unknown,
    });
  });

  it('more organisations than the file can keep: says what to do', () => {
    const script = open();
    const name = 'Association of '.repeat(30);
    const say = (index: number) =>
      ask(
        script,
        'correct',
        JSON.stringify({ what: 'organisation', name: `${name}${index}`, kind: 'rlo' }),
      );
    let last = say(0);
    for (let index = 1; index < 40 && last.ok; index++) last = say(index);
    expect(last).toMatchObject({ ok: false, code: 'bad-request' });
    expect(recheck(script).head.recognised).not.toEqual([]);
  });
});

describe('two people at once', () => {
  it('the second is told to wait, and nothing is half kept', () => {
    const script = open({ lockHeldElsewhere: (kind) => kind === 'document' });
    expect(ask(script, 'correct', JSON.stringify(granted))).toMatchObject({
      ok: false,
      code: 'busy',
    });
    expect(script.sheet('Budget').metadata).toEqual([]);
  });
});
