// The add-on for its developers: all that Google may call of the one that people get, and the self-test. People's
// add-on is built of `public.ts`, which knows nothing of this folder.
import { menuOfAll } from '../menu.js';
import { runContract } from './run-contract.js';

export * from '../public.js';

/** Runs when somebody opens a spreadsheet, at times before the add-on may see anything of it. */
export function onOpen(): void {
  addMenu();
}

/** Runs right after installing, when the spreadsheet is already open. */
export function onInstall(): void {
  addMenu();
}

/** Menu: asks Google what the stand-in answers, and shows where they differ as JSON. */
export function selfTest(): void {
  const json = JSON.stringify(runContract(), undefined, 2);
  const safe = json.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
  const page = HtmlService.createHtmlOutput(`<pre>${safe}</pre>`).setWidth(700).setHeight(500);
  SpreadsheetApp.getUi().showModalDialog(page, 'selfTest');
}

function addMenu(): void {
  menuOfAll().addSeparator().addItem('selfTest', 'selfTest').addToUi();
}
