import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';
import { trouble } from './replies.js';
import type { Reply } from './server-calls.js';

/** How long the second person waits for the first, in milliseconds. */
const patience = 5000;

/** Does what changes the file, one person at a time; the second is told so. */
export function underLock<T>(
  phrasebook: Phrasebook,
  busy: 'busy' | 'busyCorrecting',
  work: () => Reply<T>,
): Reply<T> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return trouble('busy', menuText(phrasebook, busy));
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
