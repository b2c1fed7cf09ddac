import { makeAddonCode } from '../../../build/bundle-addon.js';
import { makeSidebarPage } from '../../../build/bundle-sidebar.js';
import type { Correction } from '../../../src/core/tables/corrections.js';
import type { Reply } from '../../../src/hosts/addon/server-calls.js';
import type { SidebarView } from '../../../src/present/sidebar-view.js';
import type { ChoosingView } from '../../../src/present/sidebar/reading.js';
import { calc, sheetOf, workbookOf } from '../../support/sheet-of.js';
import { type OpenScript, openScript, type Opening } from './open-script.js';

let code = '';
let page = '';

/** Builds what the script runs, once before all tests of a file. */
export async function build(): Promise<void> {
  [code, page] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
}

/** Two columns could both be the amount. */
export const budget = sheetOf('Budget', [
  ['Item', 'Organisation', 'Quantity', 'Unit cost', 'Requested', 'Granted'],
  ['Coordinator', 'Harbour Relief', 12, 500, 6000, 5000],
  ['Office rent', 'Sand Dune Association', 12, 100, 1200, 1000],
  ['Workshops', 'Sand Dune Association', 4, 300, 1200, 800],
  ['Total', null, null, null, calc('=SUM(E2:E4)', 8400), calc('=SUM(F2:F4)', 6800)],
]);

export const granted = {
  what: 'column',
  sheet: 'Budget',
  column: 'F',
  header: 'Granted',
  role: 'amount',
} as const satisfies Correction;

export function open(options: Partial<Opening> = {}): OpenScript {
  return openScript({ code, html: { sidebar: page }, workbook: workbookOf(budget), ...options });
}

export function ask({ standIn }: OpenScript, name: string, ...args: readonly unknown[]) {
  return JSON.parse(String(standIn.call(name, args))) as Reply<SidebarView>;
}

export function viewOf(reply: Reply<SidebarView>): SidebarView {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

export function correct(script: OpenScript, correction: Correction): SidebarView {
  return viewOf(ask(script, 'correct', JSON.stringify(correction)));
}

export const recheck = (script: OpenScript) => viewOf(ask(script, 'recheck'));

export function column({ reading }: SidebarView, letters: string): ChoosingView | undefined {
  return reading.tables
    .flatMap(({ columns }) => columns)
    .find(({ correction }) => correction.what === 'column' && correction.column === letters);
}
