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
  /** Resolves when the person stops the program. */
  readonly untilStopped: () => Promise<void>;
}

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
  untilStopped: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
};
