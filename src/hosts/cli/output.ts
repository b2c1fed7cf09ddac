import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { Io } from './io.js';
import { UsageProblem } from './usage-problem.js';

/** Where reports go. */
export interface Output {
  readonly write: (text: string) => void;
  /** To be called once, when all is written. */
  readonly finish: () => void;
}

/**
 * The screen, or a file that takes its name only when it is complete, so that an older report stays until then.
 * @throws {UsageProblem} where the file cannot be written or is one of those to check.
 */
export function openOutput(file: string | undefined, inputs: readonly string[], io: Io): Output {
  if (file === undefined) return { write: io.print, finish: () => undefined };
  if (existsSync(file) && inputs.some((input) => isSameFile(input, file))) {
    throw new UsageProblem('trouble.out-is-input', { file });
  }
  const unfinished = `${file}.unfinished`;
  const handle = orProblem(file, () => openSync(unfinished, 'w'));
  return {
    write: (text) => writeSync(handle, text),
    finish: () => {
      closeSync(handle);
      orProblem(
        file,
        () => {
          renameSync(unfinished, file);
        },
        () => rmSync(unfinished, { force: true }),
      );
    },
  };
}

function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other);
}

function orProblem<T>(file: string, work: () => T, tidy: () => void = () => undefined): T {
  try {
    return work();
  } catch {
    tidy();
    throw new UsageProblem('trouble.out', { file });
  }
}
