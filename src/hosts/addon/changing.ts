import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';
import { answering, trouble } from './replies.js';
import type { Reply } from './server-calls.js';

/**
 * Does work that changes the file. Where it fails and tabs are closed to the person, that is said, and whom to ask:
 * Google's own words for it differ by language, so nothing is read from them.
 */
export function changing<T>(phrasebook: Phrasebook, work: () => Reply<T>): Reply<T> {
  const reply = answering(phrasebook, work);
  if (reply.ok || reply.code !== 'failed') return reply;
  const closed = answering(phrasebook, () => closedTabs(phrasebook));
  return closed.ok ? reply : closed;
}

/** Trouble that names the tabs that this person may not edit; `ok` where all are open to them. */
function closedTabs(phrasebook: Phrasebook): Reply<undefined> {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const closed = sheets.filter((sheet) => !sheet.getRange(1, 1).canEdit());
  if (closed.length === 0) return { ok: true, value: undefined };
  if (closed.length === sheets.length)
    return trouble('read-only', menuText(phrasebook, 'readOnly'));
  const names = { list: closed.slice(0, mostNamed).map((sheet) => sheet.getName()) };
  return trouble('read-only', menuText(phrasebook, 'closedTabs', { sheets: names }));
}

const mostNamed = 5;
