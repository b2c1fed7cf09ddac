import type { Phrasebook } from '../../messages/phrasebook.js';
import { firstResult } from '../../present/sidebar-page.js';
import { type SidebarView, viewSidebar } from '../../present/sidebar-view.js';
import { type Checked, checkForPanel } from './check-file.js';
import { menuText } from './language.js';
import { tryingAgain } from './trying-again.js';
import { reading } from './work-on-file.js';

/** A check of the open spreadsheet, as the sidebar shows it. */
export function checkForSidebar(phrasebook: Phrasebook): SidebarView {
  return reading(phrasebook, (file) =>
    viewOf(
      tryingAgain(() => checkForPanel(file, phrasebook)),
      phrasebook,
    ),
  );
}

/** A check as the sidebar shows it. */
export function viewOf(
  { report, workbook, notices }: Checked,
  phrasebook: Phrasebook,
): SidebarView {
  return viewSidebar(report, workbook, phrasebook, notices);
}

/**
 * Opens the sidebar with the result already in its page. People signed in to several accounts cannot call the server
 * from the sidebar, but the menu call that brings us here runs in the right account.
 */
export function showSidebar(view: SidebarView, phrasebook: Phrasebook): void {
  tryingAgain(() => show(view, phrasebook));
}

function show(view: SidebarView, phrasebook: Phrasebook): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar')
    .append(firstResult(view))
    .setTitle(menuText(phrasebook, 'sidebarTitle'));
  SpreadsheetApp.getUi().showSidebar(page);
}
