import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText, userPhrasebook } from './language.js';
import { answering } from './replies.js';
import type { Reply } from './server-calls.js';

/** Does what a menu item is for, and says in passing what was done, or in a dialog why it could not be. */
export function fromMenu(work: (phrasebook: Phrasebook) => Reply<string | undefined>): void {
  const phrasebook = userPhrasebook();
  const reply = answering(phrasebook, () => work(phrasebook));
  if (!reply.ok) tellTrouble(reply.message, phrasebook);
  else if (reply.value !== undefined) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.toast(reply.value, menuText(phrasebook, 'name'));
  }
}

/** What went wrong and what to do next, in a dialog that waits to be read. */
function tellTrouble(message: string, phrasebook: Phrasebook): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuText(phrasebook, 'troubleTitle'), message, ui.ButtonSet.OK);
}
