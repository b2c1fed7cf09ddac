import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckJob } from './check-worker.js';
import type { Thread } from './checkers.js';

/** What the command line touches of the world outside files, so that tests can stand in for it. */
export interface Io {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether somebody watches the second stream, so that progress is worth writing there. */
  readonly isWatched: boolean;
  /** ISO date where the person is. */
  readonly today: () => string;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  /** The built preview, a module of its own, as most people never need it. */
  readonly loadPreview: () => Promise<unknown>;
  /** Threads that can check files beside this one; `undefined` where there is no use for them. */
  readonly threads?: Threads;
  /** Resolves when the person stops the program. */
  readonly untilStopped: () => Promise<void>;
}

export interface Threads {
  readonly count: number;
  readonly start: (job: CheckJob) => Thread;
}

/** Beside `dist/cli`, where the built command line is. */
const builtPreview = '../preview/server.js';

/** The program is one file: a thread is that file again. */
const threads: Threads = {
  count: availableParallelism(),
  start: (job) => new Worker(new URL(import.meta.url), { workerData: job }),
};

/** The real thing. */
export const nodeIo: Io = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  today: () => {
    const now = new Date();
    const twoDigits = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
  clock: () => performance.now(),
  threads,
  loadPreview: () => import(builtPreview),
  untilStopped: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
};
