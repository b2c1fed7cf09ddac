import type { Phrasebook } from '../../messages/phrasebook.js';
import { underLock } from './lock.js';
import type { Reply } from './server-calls.js';
import { openFile, type SharedFile } from './shared-file.js';
import { tryingAgain } from './trying-again.js';

/** Works on the open file without changing it; what was said on the way gives way to how it ended. */
export function reading<T>(phrasebook: Phrasebook, work: (file: SharedFile) => T): T {
  return onFile(phrasebook, work, () => true);
}

/** The same for work that changes the file: one person at a time, and a reply that tells trouble is no end. */
export function writing<T>(phrasebook: Phrasebook, work: (file: SharedFile) => Reply<T>): Reply<T> {
  return underLock(phrasebook, () => onFile(phrasebook, work, ({ ok }) => ok));
}

function onFile<T>(
  phrasebook: Phrasebook,
  work: (file: SharedFile) => T,
  isDone: (result: T) => boolean,
): T {
  const file = tryingAgain(() => openFile(phrasebook));
  try {
    const result = work(file);
    file.progress.end(isDone(result) ? 'stepDone' : 'stepStopped');
    return result;
  } catch (trouble) {
    file.progress.end('stepStopped');
    throw trouble;
  }
}
