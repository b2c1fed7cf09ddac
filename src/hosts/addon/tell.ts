import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';

/** Says in passing where the report is; it is already open. */
export function tellReport(sheet: string, phrasebook: Phrasebook): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(
    menuText(phrasebook, 'reportDone', { sheet }),
    menuText(phrasebook, 'name'),
  );
}

/** Says what went wrong and what to do next, in a dialog that waits to be read. */
export function tellTrouble(message: string, phrasebook: Phrasebook): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuText(phrasebook, 'troubleTitle'), message, ui.ButtonSet.OK);
}
