import type { Io } from './io.js';
import type { Words } from './words.js';

/** Milliseconds of work before people are told how far it is. */
const patience = 1000;

/** A line on the second stream that says which file is being checked, and goes when all is done. */
export interface Progress {
  readonly at: (number: number, count: number, file: string) => void;
  readonly clear: () => void;
}

/** Silent for short work, and where nobody watches. */
export function startProgress(words: Words, { isWatched, clock, complain }: Io): Progress {
  const start = clock();
  let isShown = false;
  return {
    at: (number, count, file) => {
      if (!isWatched || clock() - start < patience) return;
      complain(`\r\u001b[K${words('progress', { number, count, file })}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) complain('\r\u001b[K');
      isShown = false;
    },
  };
}
