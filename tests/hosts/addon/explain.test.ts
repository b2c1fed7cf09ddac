import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import type { ExplainRequest, Reply } from '../../../src/hosts/addon/server-calls.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

const tab = 'Explained findings';

const budget = sheetOf('Budget', [
  ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Project manager, 50%', 'month', 12, 1500, calc('=C2*D2', 18_000)],
  ['Exchange workshop', 'lump sum', 1, 12_000, 12_000],
  ['Office rent', 'month', 12, 250, calc('=C4*D4', 3_000)],
  ['Total', null, null, null, calc('=SUM(E2:E4)', 33_000)],
]);

let code: Opening['code'];
beforeAll(async () => {
  code = await makeAddonCode();
});

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, workbook: workbookOf(budget), ...options });
}

function ask(script: OpenScript, name: string, ...args: readonly unknown[]): Reply<SidebarView> {
  return JSON.parse(String(script.standIn.call(name, args))) as Reply<SidebarView>;
}

function viewOf(reply: Reply<SidebarView>): SidebarView {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const findingsIn = ({ sections }: SidebarView) =>
  sections.flatMap(({ troubles }) => troubles.flatMap(({ findings }) => findings));

const isWorkshop = (message: string) => message.includes('Exchange workshop');

/** A request about the workshop, as the sidebar would send it. */
function requestFor(script: OpenScript, different: Partial<ExplainRequest> = {}): string {
  const found = findingsIn(viewOf(ask(script, 'recheck'))).find(({ mark }) =>
    mark.rule.endsWith('lump-sum'),
  );
  if (found === undefined) throw new Error('The workshop is not found');
  const said = { reason: 'A fee that all agreed on', by: 'Amal Network' };
  return JSON.stringify({ ...found.mark, ...said, ...different });
}

function rowsOf(script: OpenScript): readonly (readonly unknown[])[] {
  const { cells } = script.sheet(tab);
  return [3, 4, 5].map((row) =>
    [1, 2, 3, 4, 5, 6].map((column) => cells.get(keyOf(row, column))?.value),
  );
}

describe('Explain', () => {
  it('keeps the reason in a tab that every partner can read', () => {
    const script = open();
    const before = findingsIn(viewOf(ask(script, 'recheck'))).length;
    const view = viewOf(ask(script, 'explain', requestFor(script)));
    expect(findingsIn(view)).toHaveLength(before - 1);
    expect(view.explained).toMatchObject([
      {
        reason: 'A fee that all agreed on',
        by: expect.stringMatching(/^Amal Network, /) as string,
      },
    ]);
    expect(script.sheet(tab).hidden).not.toBe(true);
    const [first, second] = rowsOf(script);
    expect(isWorkshop(String(first?.[0]))).toBe(true);
    expect(first?.slice(1, 4)).toEqual([
      'Budget!E3,B3',
      'A fee that all agreed on',
      'Amal Network',
    ]);
    expect(second?.every((value) => value === undefined)).toBe(true);
  });

  it('holds at the next check, for the report too, and stays on the tab where people are', () => {
    const script = open();
    ask(script, 'explain', requestFor(script));
    const view = viewOf(ask(script, 'recheck'));
    expect(view.explained).toHaveLength(1);
    script.standIn.run('createTransparencyReport', [], 'FULL');
    const words = [...script.sheet('Transparency report').cells.values()].map(({ value }) => value);
    expect(words.some((value) => /^Left as it is: A fee/.test(String(value)))).toBe(true);
    expect(script.store.sheets.map(({ name }) => name)).toContain(tab);
  });

  it('answers with what the next check says, and reads the budget once', () => {
    const script = open();
    const request = requestFor(script);
    const view = viewOf(ask(script, 'explain', request));
    expect(script.calls(/Range\.getFormulas$/)).toBe(1);
    expect(viewOf(ask(script, 'recheck'))).toEqual(view);
  });

  it('comes back by itself when a cell of it changes, and when its row is taken out', () => {
    const script = open();
    ask(script, 'explain', requestFor(script));
    const workshop = script.sheet('Budget').cells;
    workshop.set(keyOf(3, 5), { value: 12_500 });
    expect(viewOf(ask(script, 'recheck')).explained).toEqual([]);
    workshop.set(keyOf(3, 5), { value: 12_000 });
    expect(viewOf(ask(script, 'recheck')).explained).toHaveLength(1);
    script.sheet(tab).cells.delete(keyOf(3, 7));
    expect(viewOf(ask(script, 'recheck')).explained).toEqual([]);
  });

  it('adds the next below; the last reason of one finding holds', () => {
    const script = open();
    const request = requestFor(script);
    ask(script, 'explain', request);
    const later = JSON.stringify({ ...(JSON.parse(request) as object), reason: 'Receipts follow' });
    const view = viewOf(ask(script, 'explain', later));
    expect(view.explained.map(({ reason }) => reason)).toEqual(['Receipts follow']);
    expect(rowsOf(script).map((row) => row[2])).toEqual([
      'A fee that all agreed on',
      'Receipts follow',
      undefined,
    ]);
    expect(script.store.sheets.filter(({ name }) => name.startsWith(tab))).toHaveLength(1);
  });

  it('writes what people say as text, whatever it looks like', () => {
    const script = open();
    const formula = '=IMPORTXML("https://example.org","//a")';
    const view = viewOf(ask(script, 'explain', requestFor(script, { reason: formula, by: '1/2' })));
    expect(view.explained[0]).toMatchObject({ reason: formula });
    const cells = [...script.sheet(tab).cells.values()];
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    expect(rowsOf(script)[0]?.slice(2, 4)).toEqual([formula, '1/2']);
  });

  it('leaves a tab of that name alone that people made themselves', () => {
    const own = sheetOf(tab, [['ours', 'x', 'a reason', 'me', '2026-01-01', 'a/b', 'c-d']]);
    const script = open({ workbook: workbookOf(budget, own) });
    ask(script, 'explain', requestFor(script));
    expect(script.sheet(tab).cells.get(keyOf(1, 1))?.value).toBe('ours');
    expect(script.sheet(`${tab} 2`).cells.get(keyOf(3, 4))?.value).toBe('Amal Network');
  });

  it('says so where the finding has changed meanwhile, and writes nothing', () => {
    const script = open();
    const request = requestFor(script);
    script.sheet('Budget').cells.set(keyOf(3, 5), { value: 9_000 });
    const reply = ask(script, 'explain', request);
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
    expect(reply.ok ? '' : reply.message).toMatch(/no longer as it was shown/);
    expect(script.store.sheets).toHaveLength(1);
  });

  it('by two people at once is one after the other', () => {
    const script = open({ lockHeldElsewhere: (kind) => kind === 'document' });
    expect(ask(script, 'explain', requestFor(script))).toMatchObject({ ok: false, code: 'busy' });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{rule'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no reason', { reason: '  ' }],
    ['nobody', { by: '' }],
    ['more than there is to it', { on: '2026-01-01' }],
    ['a very long reason', { reason: 'x'.repeat(2001) }],
    ['a reason that is no text', { reason: 7 }],
  ])('refuses %s', (_, different) => {
    const script = open();
    const request =
      typeof different === 'object'
        ? requestFor(script, different as Partial<ExplainRequest>)
        : different;
    expect(ask(script, 'explain', request)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(script.store.sheets).toHaveLength(1);
  });
});
