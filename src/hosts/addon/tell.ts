import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText, userPhrasebook } from './language.js';
import { answering } from './replies.js';
import type { Reply } from './server-calls.js';
import { tryingAgain } from './trying-again.js';

/** Does what a menu item is for, and says in passing what was done, or in a dialog why it could not be. */
export function fromMenu(work: (phrasebook: Phrasebook) => Reply<string | undefined>): void {
  const phrasebook = userPhrasebook();
  const reply = answering(phrasebook, () => work(phrasebook));
  if (!reply.ok) tellTrouble(reply.message, phrasebook);
  else if (reply.value !== undefined) tellInPassing(reply.value, phrasebook);
}

function tellInPassing(said: string, phrasebook: Phrasebook): void {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(said, menuText(phrasebook, 'name'));
  } catch {
    // What was made is open in front of the person; that it could not be said as well is no trouble of theirs.
  }
}

/** What went wrong and what to do next, in a dialog that waits to be read. */
function tellTrouble(message: string, phrasebook: Phrasebook): void {
  tryingAgain(() => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(menuText(phrasebook, 'troubleTitle'), message, ui.ButtonSet.OK);
  });
}
