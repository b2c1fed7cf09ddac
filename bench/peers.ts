import { deepStrictEqual } from 'node:assert';
import { formulaSheet } from './peers/formula-engine.js';
import { flaggedBySchema } from './peers/json-schema.js';
import { flaggedByObjects } from './peers/object-schema.js';
import { flaggedByUs, partnershipOf } from './peers/ours.js';
import { dueIn, type Flagged, plantedLines, workbookOf } from './peers/planted-lines.js';
import { flaggedByEngine } from './peers/rules-engine.js';
import { sayGoal } from './speed/goals.js';

const rounds = 3;
const linesOfAll = 100_000;
/** For those that would take minutes: fewer lines, and the time a line is what is compared. */
const linesOfSlow = { engine: 10_000, formulas: 1_000 };

interface Peer {
  readonly name: string;
  readonly lines: number;
  /** Makes ready what is no part of the checks, and gives what is timed. */
  readonly prepare: () => () => Flagged | Promise<Flagged>;
}

const lines = plantedLines(linesOfAll);
const someLines = (count: number) => lines.slice(0, count);

const peers: readonly Peer[] = [
  {
    name: 'Even Terms, on a partnership',
    lines: linesOfAll,
    prepare: () => {
      const partnership = partnershipOf(workbookOf(lines));
      return () => flaggedByUs(partnership);
    },
  },
  {
    name: 'Even Terms, with reading the sheet',
    lines: linesOfAll,
    prepare: () => {
      const workbook = workbookOf(lines);
      return () => flaggedByUs(partnershipOf(workbook));
    },
  },
  { name: 'ajv, compiled schemas', lines: linesOfAll, prepare: () => () => flaggedBySchema(lines) },
  {
    name: 'valibot, one schema',
    lines: linesOfAll,
    prepare: () => () => flaggedByObjects(lines),
  },
  {
    name: 'json-rules-engine',
    lines: linesOfSlow.engine,
    prepare: () => () => flaggedByEngine(someLines(linesOfSlow.engine)),
  },
  {
    name: 'formulas in a formula engine',
    lines: linesOfSlow.formulas,
    prepare: () => formulaSheet(workbookOf(someLines(linesOfSlow.formulas))),
  },
];

/**
 * Eight checks that all can express, on the same lines: ours as they stand in the rules, and the same written for
 * others. All must flag the same lines. Ours also find the cells, money and facts of each finding.
 */
async function main(): Promise<void> {
  const times = new Map<string, number>();
  for (const peer of peers) times.set(peer.name, await microsecondsALine(peer));
  const [ours = NaN, reading = NaN, ...others] = [...times.values()];
  console.log(
    'eight checks                             lines   µs a line   of ours   of ours, read',
  );
  for (const { name, lines: count } of peers) {
    const time = times.get(name) ?? NaN;
    console.log(
      [
        name.padEnd(38),
        String(count).padStart(8),
        time.toFixed(2).padStart(11),
        (time / ours).toFixed(2).padStart(9),
        (time / reading).toFixed(3).padStart(15),
      ].join(''),
    );
  }
  sayGoal('ours of the fastest other', ours / Math.min(...others), 1);
}

/** The median of several rounds, in processor time. */
async function microsecondsALine({ name, lines: count, prepare }: Peer): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const check = prepare();
    const before = process.cpuUsage();
    const flagged = await check();
    const { user, system } = process.cpuUsage(before);
    deepStrictEqual(flagged, dueIn(count), `${name} flags other lines`);
    times.push((user + system) / count);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
}

await main();
// The formula engine keeps timers.
process.exit();
