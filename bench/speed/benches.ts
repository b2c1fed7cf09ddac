/** A bench of `bench/`, in the order in which they run. */
export interface Bench {
  /** Also its file's name. */
  readonly name: string;
  readonly about: string;
  readonly isBundled: boolean;
  /** Why a goal is missed, and what would be needed. */
  readonly note?: string;
  /** What it prints names files that are not ours to publish, and stays out of the results. */
  readonly isPrivate?: boolean;
}

export const benches: readonly Bench[] = [
  {
    name: 'floor',
    about: 'the whole check against touching the same cells once',
    isBundled: true,
    note:
      'A check asks some hundred questions of every line: what each word means in twelve languages, what the row is ' +
      'beside its neighbours, what each rule looks for. Touching a cell once takes some nanoseconds, so four times that leaves ' +
      'less than one question a line; what is held is that the time a line does not grow with the budget. Nearer the ' +
      'floor would need columns of numbers and of word ids instead of an object a line, which rules could not be read in.',
  },
  {
    name: 'peers',
    about: 'eight line checks, ours and the same written for others',
    isBundled: true,
    note:
      'Validators are handed rows that are read already, answer yes or no, and give no cells, money or reasons. Ours ' +
      'know rates, shares, many currencies and languages, and look around a line before they speak.',
  },
  {
    name: 'file-to-verdict',
    about: 'from an .xlsx to the verdict on it; a folder of a thousand budgets',
    isBundled: true,
    note:
      'The reader is fast, so that the check is the larger part of a very large file; ordinary budgets of a hundred ' +
      'lines take some hundredths of a second. Checking while the file is still being read would need the tables ' +
      'before the last row is known.',
  },
  { name: 'cold-cell', about: 'one custom function from cold bundle to value', isBundled: false },
  { name: 'in-the-sheet', about: 'start-up of the scripts and of the panel', isBundled: false },
  { name: 'service-calls', about: 'calls on Google an action costs', isBundled: false },
  { name: 'incremental', about: 'a check after one edited cell', isBundled: true },
  {
    name: 'recognition',
    about: 'how well real budgets are read',
    isBundled: false,
    isPrivate: true,
  },
];
