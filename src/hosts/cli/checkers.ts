import type { Worker } from 'node:worker_threads';
import type { FileChecker, FileResult } from './check-file.js';
import { troubleOf } from './file-trouble.js';

/** Where files are checked: here, or in threads beside. */
export interface Checkers {
  /** How many files may be under way; more would only wait in memory. */
  readonly atOnce: number;
  /** Never fails: that a file could not be checked is its result. */
  readonly check: (file: string) => Promise<FileResult>;
  readonly close: () => void;
}

/** One file at a time, in this thread. */
export function checkHere(check: FileChecker): Checkers {
  return {
    atOnce: 1,
    check: (file) => Promise.resolve(check(file)),
    close: () => undefined,
  };
}

/** What of a worker thread is used. */
export type Thread = Pick<Worker, 'postMessage' | 'on' | 'terminate'>;

interface Waiting {
  readonly file: string;
  readonly done: (result: FileResult) => void;
}

/** So many files at a time, each in a thread; a thread that a file brings down is replaced, and the others go on. */
export function checkInThreads(count: number, start: () => Thread): Checkers {
  const waiting: Waiting[] = [];
  const idle: Thread[] = [];
  const busy = new Map<Thread, Waiting>();

  const next = (thread: Thread): void => {
    const one = waiting.shift();
    if (one === undefined) {
      idle.push(thread);
      return;
    }
    busy.set(thread, one);
    thread.postMessage(one.file);
  };
  const settle = (thread: Thread, resultOf: (file: string) => FileResult): void => {
    const one = busy.get(thread);
    busy.delete(thread);
    one?.done(resultOf(one.file));
  };
  const open = (): void => {
    const thread = start();
    thread.on('message', (result: FileResult) => {
      settle(thread, () => result);
      next(thread);
    });
    thread.on('error', (error) => {
      settle(thread, (file) => ({ trouble: troubleOf(error, file) }));
      open();
    });
    next(thread);
  };
  for (let number = 0; number < count; number += 1) open();

  return {
    atOnce: 2 * count,
    check: (file) =>
      new Promise((done) => {
        waiting.push({ file, done });
        const thread = idle.pop();
        if (thread !== undefined) next(thread);
      }),
    close: () => {
      for (const thread of [...idle, ...busy.keys()]) void thread.terminate();
    },
  };
}

/** What the files came to, in their order, a few being worked on ahead. */
export async function* inOrder(
  files: readonly string[],
  { atOnce, check }: Checkers,
): AsyncGenerator<FileResult, undefined> {
  const underWay: Promise<FileResult>[] = [];
  for (const file of files) {
    underWay.push(check(file));
    if (underWay.length < atOnce) continue;
    const first = await underWay.shift();
    if (first !== undefined) yield first;
  }
  for (const one of underWay) yield await one;
  return undefined;
}
