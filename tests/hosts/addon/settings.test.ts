import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import type { StoredCell } from '../../../src/hosts/preview/stand-in/cell-store.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const budget = sheetOf('Budget', [
  ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Project manager', 'month', 12, 1500, 18_000],
  ['Exchange workshop', 'lump sum', 1, 12_000, 12_000],
]);
const title = 'Even Terms settings';

function withSettings(values: Readonly<Record<string, StoredCell['value']>>): OpenScript {
  const script = openScript({ code, workbook: workbookOf(budget) });
  script.standIn.run('openSettings', [], 'FULL');
  expect(script.standIn.ui.alerts).toEqual([]);
  for (const [key, value] of Object.entries(values)) {
    script.sheet(title).cells.set(keyOf(rowOf(script, key), 2), { value });
  }
  return script;
}

function rowOf(script: OpenScript, key: string): number {
  const { cells, rowCount } = script.sheet(title);
  for (let row = 1; row <= rowCount; row += 1) {
    if (cells.get(keyOf(row, 1))?.value === key) return row;
  }
  throw new Error(`No setting ${key}`);
}

function viewOf({ standIn }: OpenScript): SidebarView {
  const reply = JSON.parse(String(standIn.call('recheck', []))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const rulesIn = (script: OpenScript) => JSON.stringify(viewOf(script).sections);

function reportText(script: OpenScript): string {
  script.standIn.run('createTransparencyReport', [], 'FULL');
  expect(script.standIn.ui.alerts).toEqual([]);
  const last = script.store.sheets.find(({ id }) => id === script.store.activeSheetId);
  return [...(last?.cells.values() ?? [])].map(({ value }) => String(value)).join('\n');
}

describe('settings in the file', () => {
  it('are the usual ones while nobody has written any', () => {
    const script = openScript({ code, workbook: workbookOf(budget) });
    expect(rulesIn(withSettings({}))).toBe(rulesIn(script));
  });

  it('switch a rule off for everybody, and every report lists it', () => {
    expect(rulesIn(withSettings({}))).toContain('Exchange workshop');
    const script = withSettings({ 'disclosure/lump-sum': 'off' });
    expect(rulesIn(script)).not.toMatch(/lump sum/i);
    expect(reportText(script)).toMatch(/Somebody switched this rule off/);
  });

  it('name the donor and change a threshold, and every report lists both', () => {
    const script = withSettings({ donor: 'dg-echo', 'timeline/rushed-design.designDays': 60 });
    const text = reportText(script);
    expect(text).toContain('donor profile DG ECHO');
    expect(text).toContain('timeline/rushed-design: designDays = 60');
  });

  it('name the language of tabs; the panel stays in that of its reader', () => {
    const script = withSettings({ language: 'fr' });
    expect(reportText(script)).toContain('Rapport de transparence');
    expect(viewOf(script).language).toBe('en');
  });

  it('that make no sense are said, with their cell, and left aside', () => {
    const script = withSettings({ donor: '=IMPORTXML("x")', weekend: 'someday' });
    const text = reportText(script);
    expect(text).toMatch(/“donor” the value “=IMPORTXML/);
    expect(text).toMatch(/“weekend” the value “someday”/);
    expect(text).toContain('generic');
  });

  it('are no table of a budget', () => {
    expect(viewOf(withSettings({})).head).toEqual(
      viewOf(openScript({ code, workbook: workbookOf(budget) })).head,
    );
  });

  it('cost a check few calls', () => {
    const calls = (script: OpenScript) => {
      viewOf(script);
      return script.calls();
    };
    const without = calls(openScript({ code, workbook: workbookOf(budget) }));
    expect(calls(withSettings({ donor: 'dg-echo' })) - without).toBeLessThanOrEqual(10);
  });
});
