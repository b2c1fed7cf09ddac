import type { Phrasebook } from '../../messages/phrasebook.js';
import { layOutReport } from '../../present/report-tab.js';
import { checkSpreadsheet } from './check-spreadsheet.js';
import { menuText } from './language.js';
import { done, trouble } from './replies.js';
import type { Reply } from './server-calls.js';
import { writeReport } from './write-report.js';

/** How long the second person waits for the first, in milliseconds. */
const patience = 5000;

/** Checks the open spreadsheet and writes the transparency report tab, one person at a time. */
export function makeReportTab(phrasebook: Phrasebook): Reply<{ readonly sheetName: string }> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return trouble('busy', menuText(phrasebook, 'busy'));
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { report } = checkSpreadsheet(spreadsheet, phrasebook);
    const sheetName = writeReport(spreadsheet, layOutReport(report, phrasebook), {
      unfinished: (title) => menuText(phrasebook, 'unfinishedTab', { title }),
      numbered: (title, number) => menuText(phrasebook, 'takenTab', { title, number }),
    });
    return done({ sheetName });
  } finally {
    lock.releaseLock();
  }
}
