import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';
import { trouble } from './replies.js';
import type { Reply } from './server-calls.js';
import { tryingAgain } from './trying-again.js';

/** How long the second person waits for the first, in milliseconds. */
const patience = 5000;

/** Does what changes the file, one person at a time; the second is told so. */
export function underLock<T>(phrasebook: Phrasebook, work: () => Reply<T>): Reply<T> {
  const lock = tryingAgain(() => LockService.getDocumentLock());
  if (!tryingAgain(() => lock.tryLock(patience)))
    return trouble('busy', menuText(phrasebook, 'busy'));
  try {
    const reply = work();
    // What Google has put off would be written when the next person is at it already.
    SpreadsheetApp.flush();
    return reply;
  } finally {
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Google takes the lock back when this run ends, and what was done is done.
  }
}
