import type { MessagePort } from 'node:worker_threads';
import { fileChecker } from './check-file.js';
import { type RawCheckOptions, readCheckOptions } from './check-options.js';
import { readBesides } from './read-beside.js';

/** What a worker thread has to know; it reads the options' files itself. */
export interface CheckJob {
  readonly raw: RawCheckOptions;
  /** ISO date. */
  readonly today: string;
  readonly isSeveral: boolean;
}

/** In a worker thread: a path comes in, what its file came to goes out. */
export function serveChecks(port: MessagePort, { raw, today, isSeveral }: CheckJob): void {
  const run = readCheckOptions(raw, { today: () => today });
  const check = fileChecker(run, readBesides(raw), isSeveral);
  port.on('message', (file: string) => {
    port.postMessage(check(file));
  });
}
