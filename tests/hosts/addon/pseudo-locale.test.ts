import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import { examples, writeExamples } from '../../../examples/write-examples.js';
import type { Workbook } from '../../../src/core/workbook/workbook.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import { en } from '../../../src/messages/en/index.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { foreignWords, wordsIn } from '../../support/foreign-words.js';
import { pseudoPhrasebook } from '../../support/pseudo-phrasebook.js';
import { type OpenScript, openScript } from './open-script.js';

let code = '';
let page = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  [code, page] = await Promise.all([makeAddonCode(), makeSidebarPage(), writeExamples(folder)]);
  // The built script reads its texts from here, so it speaks the pseudo-language from end to end.
  code += `\nevenTermsWords_.en = ${JSON.stringify(JSON.stringify(pseudoPhrasebook(en)))};`;
});

describe.each(examples.map(({ name }) => name))('on %s, nothing is hard-coded', (name) => {
  const workbook = (): Workbook => ({ ...readWorkbook(join(folder, `${name}.xlsx`)), name });
  const open = (): OpenScript =>
    openScript({ code, html: { sidebar: page }, workbook: workbook() });
  const foreign = (shown: unknown): readonly string[] =>
    foreignWords(JSON.stringify(shown), wordsIn(workbook()));

  it('in the menu and what it opens', () => {
    const { standIn } = open();
    standIn.run('onOpen', [], 'LIMITED');
    standIn.run('createTransparencyReport', [], 'FULL');
    const { menu, toasts, alerts } = standIn.ui;
    const all = menu.flatMap((entry) =>
      entry.kind === 'submenu' ? [entry, ...entry.entries] : entry,
    );
    const labels = all.flatMap((entry) => ('label' in entry ? entry.label : []));
    expect(labels).toHaveLength(12);
    expect(toasts).toHaveLength(1);
    expect(foreign([labels, toasts, alerts])).toEqual([]);
  });

  it.each(['insertPartnersTab', 'insertTimelineTab', 'insertBudgetTemplate', 'openChecklist'])(
    'in the tab to fill in of %s',
    (form) => {
      const script = open();
      const before = script.store.sheets.map(({ name: tab }) => tab);
      script.standIn.run(form, [], 'FULL');
      const [own] = script.store.sheets.filter(({ name: tab }) => !before.includes(tab));
      const cells = [...(own?.cells.values() ?? [])];
      const shown = cells.map(({ value, note, choice }) => [value, note, choice?.words]);
      expect(foreign([own?.name, shown, script.standIn.ui.toasts])).toEqual([]);
    },
  );

  it('in the sidebar', () => {
    const reply = JSON.parse(String(open().standIn.call('recheck', []))) as {
      readonly value: SidebarView;
    };
    expect(foreign(textsIn(reply.value))).toEqual([]);
  });

  it('in the report tab', () => {
    const script = open();
    const before = script.store.sheets.map(({ name: tab }) => tab);
    script.standIn.call('createReport', []);
    const own = script.store.sheets.filter(({ name: tab }) => !before.includes(tab));
    expect(own).toHaveLength(1);
    const cells = own.flatMap(({ name: tab, cells: all }) => [
      tab,
      ...[...all.values()].map(({ value }) => value),
    ]);
    expect(foreign(cells)).toEqual([]);
  });

  it.each(['EVENTERMS_DISCLOSURE', 'EVENTERMS_FINDINGS', 'EVENTERMS_LINE_STATUS'])(
    'in %s',
    (formula) => {
      const { standIn } = open();
      const { values } = workbook().sheets[0] ?? { values: [] };
      const grid = values.map((row) => row.map((value) => valueOf(value)));
      expect(foreign(standIn.customFunction(formula, [grid]))).toEqual([]);
    },
  );
});

const unseen = ['id', 'name', 'value', 'severity', 'kind', 'place', 'correction', 'language'];

/** Every text that people read of a view; ids, places and what is asked of the server are left out. */
function textsIn(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, part]: [string, unknown]) =>
    [...unseen, 'direction', 'better', 'likely'].includes(key) ? [] : textsIn(part),
  );
}

function valueOf(value: unknown): unknown {
  return typeof value === 'object' || value === undefined ? '' : value;
}
