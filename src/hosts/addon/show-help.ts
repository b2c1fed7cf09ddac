import type { Phrasebook } from '../../messages/phrasebook.js';
import { helpPage } from '../../present/pages/help-page.js';
import { pageSayer } from '../../present/pages/words.js';
import { tryingAgain } from './trying-again.js';

const size = { width: 480, height: 540 };

/** Opens a short help in a dialog. */
export function showHelp(phrasebook: Phrasebook): void {
  tryingAgain(() => show(phrasebook));
}

function show(phrasebook: Phrasebook): void {
  const page = HtmlService.createHtmlOutput(helpPage(phrasebook))
    .setWidth(size.width)
    .setHeight(size.height);
  const title = pageSayer(undefined, phrasebook)('help.title');
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
