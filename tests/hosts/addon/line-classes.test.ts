import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import type { Correction } from '../../../src/core/tables/corrections.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import { moveLines, opened } from '../../../src/hosts/preview/stand-in/move-lines.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript } from './open-script.js';

let code = '';
let page = '';
beforeAll(async () => {
  [code, page] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
});

const budget = sheetOf('Budget', [
  ['Item', 'Organisation', 'Quantity', 'Unit cost', 'Amount'],
  ['Coordinator', 'Harbour Relief', 12, 500, 6000],
  ['Office rent', 'Sand Dune Association', 12, 100, 1200],
  ['Workshops', 'Sand Dune Association', 4, 300, 1200],
  ['Total', null, null, null, 8400],
]);

function open(): OpenScript {
  return openScript({ code, html: { sidebar: page }, workbook: workbookOf(budget) });
}

function ask({ standIn }: OpenScript, name: string, ...args: readonly unknown[]): SidebarView {
  const reply = JSON.parse(String(standIn.call(name, args))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

const correct = (script: OpenScript, correction: Correction) =>
  ask(script, 'correct', JSON.stringify(correction));
const recheck = (script: OpenScript) => ask(script, 'recheck');

describe('what a person says that a line pays for', () => {
  const rent: Correction = {
    what: 'line',
    sheet: 'Budget',
    row: 3,
    description: 'Office rent',
    class: 'passed-on',
    to: 'Sand Dune Association',
  };
  const said = ({ notices }: SidebarView) => notices.filter((notice) => notice.includes('rent”'));

  it('is said in the view, and goes with its row', () => {
    const script = open();
    expect(said(recheck(script))).toEqual([]);
    expect(said(correct(script, rent))).toEqual([
      'Budget!E3: “Office rent” counts as this kind of cost: money passed on (Sand Dune Association). Somebody said so.',
    ]);
    moveLines(script.sheet('Budget'), 'row', opened(2, 3));
    expect(script.sheet('Budget').metadata).toMatchObject([
      {
        key: 'even-terms',
        value:
          '{"line":{"description":"Office rent","class":"passed-on","to":"Sand Dune Association"}}',
        place: { kind: 'row', index: 6 },
      },
    ]);
    expect(said(recheck(script))[0]).toContain('Budget!E6');
  });

  it('stands beside what the row is, and is taken back alone', () => {
    const script = open();
    correct(script, rent);
    correct(script, { what: 'row', sheet: 'Budget', row: 3, kind: 'line' });
    expect(script.sheet('Budget').metadata).toHaveLength(2);
    expect(said(correct(script, { ...rent, class: null }))).toEqual([]);
    expect(script.sheet('Budget').metadata).toMatchObject([{ value: '{"row":{"kind":"line"}}' }]);
  });

  it('is dropped where another line stands there now, and that is said', () => {
    const script = open();
    const { notices } = correct(script, { ...rent, description: 'Audit' });
    expect(notices.join()).toContain('“Audit” at Budget!E3');
  });
});
