/** Processor time that some work takes, in milliseconds: what else the machine does counts little. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs each work in turn, so many rounds, and gives each one's median in milliseconds of processor time. */
export function mediansOf<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const times = Array.from({ length: rounds }, () => mapValues(works, processorTime));
  return mapValues(works, (_, name) => medianOf(times.map((time) => time[name])));
}

function medianOf(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
}

function mapValues<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From, name: Name) => To,
): Record<Name, To> {
  const names = Object.keys(record) as Name[];
  return Object.fromEntries(names.map((name) => [name, change(record[name], name)])) as Record<
    Name,
    To
  >;
}
