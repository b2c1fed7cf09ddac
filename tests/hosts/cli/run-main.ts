import { main } from '../../../src/hosts/cli/main.js';
import type { Io } from '../../../src/hosts/cli/io.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process; `different` stands in for parts of the world. */
export async function run(argv: readonly string[], different: Partial<Io> = {}): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    isWatched: false,
    today: () => '2026-11-21',
    clock: () => 0,
    loadPreview: () => Promise.reject(new Error('no preview here')),
    untilStopped: () => Promise.resolve(),
    ...different,
  });
  return { code, out, err };
}

/** A budget whose lines multiply out and one that does not, as comma-separated text. */
export const faulty = [
  'Item,Unit,Quantity,Unit cost,Amount (USD)',
  'Field coordinator salary,month,12,500,5500',
  'Office rent,month,12,100,1200',
  'Total,,,,6700',
].join('\n');

/** Nothing in it fails the check. */
export const sound = faulty.replace('5500', '6000').replace('6700', '7200');
