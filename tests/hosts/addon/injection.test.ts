import { beforeAll, describe, expect, it } from 'vitest';
import { makeAddonCode } from '../../../build/bundle-addon.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import { readWorkbookBytes } from '../../../src/hosts/files/read-workbook.js';
import type { StoredSheet } from '../../../src/hosts/preview/stand-in/cell-store.js';
import { keyOf } from '../../../src/hosts/preview/stand-in/cells.js';
import { xlsxOfStore } from '../../../src/hosts/preview/xlsx-of-store.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import { hostileTexts } from '../../support/hostile.js';
import { hostileWorkbook, marked, type WayIn } from '../../support/hostile-workbook.js';
import { type OpenScript, openScript } from './open-script.js';

let code = '';
beforeAll(async () => {
  code = await makeAddonCode();
});

const lengthy = '=HYPERLINK("https://evil.example","x")'.repeat(1250);
const cases = [...hostileTexts, lengthy].map((text) => [text.slice(0, 40), text] as const);
const writing = [
  'createTransparencyReport',
  'openChecklist',
  'insertTimelineTab',
  'insertBudgetTemplate',
  'askTheDonor',
  'insertOrganisationPages',
];

/** A file in which the text came in by cells, tab names, settings and an explanation, and all tabs of ours after that. */
function everythingWritten(text: string): OpenScript & { readonly before: number } {
  const planted = (way: WayIn) => marked(text, way);
  const script = openScript({ code, workbook: hostileWorkbook(planted) });
  const before = script.store.sheets.length;
  runs(script, 'openSettings');
  const { cells } = script.sheet('Even Terms settings');
  cells.set(keyOf(3, 2), { value: planted('value') });
  cells.set(keyOf(90, 1), { value: planted('setting') });
  cells.set(keyOf(90, 2), { value: 1 });
  const { sections } = ask(script, 'recheck');
  const [finding] = sections.flatMap(({ troubles }) => troubles.flatMap((one) => one.findings));
  const said = { reason: planted('reason').slice(0, 1900), by: planted('by').slice(0, 190) };
  ask(script, 'explain', JSON.stringify({ ...finding?.mark, ...said }));
  writing.forEach((name) => runs(script, name));
  return { ...script, before };
}

function runs({ standIn }: OpenScript, name: string): void {
  standIn.run(name, [], 'FULL');
  expect(standIn.ui.alerts).toEqual([]);
}

function ask({ standIn }: OpenScript, name: string, ...args: readonly unknown[]): SidebarView {
  const reply = JSON.parse(String(standIn.call(name, args))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** What of a tab is alive, or turns the words after it. */
function liveIn({ cells, name }: StoredSheet): readonly string[] {
  const ours = /^=(?:HYPERLINK\("#gid=\d+&range=[A-Z\d:]+";"[^"=<]*"\)|[A-Z\d:$*+(),;/-]+)$/;
  const turning = /[\u202a-\u202e\u2066\u2067]/;
  return [...cells].flatMap(([place, { value, formula, note = '', choice }]) => {
    const texts = [typeof value === 'string' ? value : '', note, ...(choice?.words ?? [])];
    return [
      ...(formula === undefined || ours.test(formula) ? [] : [`${name} ${place}: ${formula}`]),
      ...texts.filter((text) => turning.test(text)).map((text) => `${name} ${place}: ${text}`),
    ];
  });
}

describe.each(cases)('%j', { timeout: 300_000 }, (_, text) => {
  it('is text on every tab of ours, in notes and lists, and in the file that is saved', async () => {
    const { store, before } = everythingWritten(text);
    const own = store.sheets.slice(before);
    expect(own.length).toBeGreaterThan(6);
    // What people typed into the settings is theirs.
    const ours = own.filter(({ name }) => name !== 'Even Terms settings');
    expect(ours.flatMap(liveIn)).toEqual([]);
    const { bytes } = await xlsxOfStore(store);
    const saved = readWorkbookBytes(Buffer.from(bytes), 'saved.xlsx');
    expect(saved.sheets).toHaveLength(store.sheets.length);
    const formulasIn = (at: number) => saved.sheets[at]?.formulas?.flat().filter(Boolean) ?? [];
    const count = ({ cells }: StoredSheet) =>
      [...cells.values()].filter(({ formula = '' }) => !/^(?:$|=HYPERLINK)/.test(formula)).length;
    expect(saved.sheets.map((_sheet, at) => formulasIn(at).length)).toEqual(
      store.sheets.map(count),
    );
    const [budget] = saved.sheets;
    expect(bare(budget?.values[3]?.[1])).toBe(bare(marked(text, 'line').slice(0, 32_000)));
  });
});

/** Characters that no file of this kind can hold, and how lines end, left aside. */
function bare(value: unknown): string {
  return String(value)
    .slice(0, 30_000)
    .replace(/[\u0000-\u001f\s]/g, '');
}

const turned = 'a\u202eb\u2066c';

it.each([
  ['EVENTERMS_FINDINGS', []],
  ['EVENTERMS_CORE_COSTS', []],
  ['EVENTERMS_SHARED_OVERHEAD', ['by-budget']],
  ['EVENTERMS_SHARE', ['nobody']],
])('%s gives no text that turns the words after it', (name, more) => {
  const workbook = hostileWorkbook((way) => marked(turned, way));
  const { standIn } = openScript({ code, workbook });
  const rows = workbook.sheets[0]?.values.map((row) => row.map((value) => value ?? '')) ?? [];
  const given = JSON.stringify(standIn.run(name, [rows, ...more], 'CUSTOM_FUNCTION'));
  expect(given).toContain('zq');
  expect(given).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
});
