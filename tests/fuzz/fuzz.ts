import type { Workbook } from '../../src/core/workbook/workbook.js';
import { diceFrom } from '../support/generated/dice.js';
import { type Mutation, mutations } from './mutations.js';
import { breachesOf } from './properties.js';

/** A change by its name, and the seed that it was thrown with. */
export interface Step {
  readonly change: string;
  readonly seed: number;
}

export interface Failure {
  readonly steps: readonly Step[];
  readonly breaches: readonly string[];
}

/**
 * Spoils a workbook by some changes under a seed and looks whether what must hold still holds; `undefined` where it does.
 * Of a failure only the changes that it takes are left.
 */
export function fuzzOnce(seed: number, workbook: Workbook): Failure | undefined {
  const dice = diceFrom(seed);
  const names = Object.keys(mutations);
  const steps = Array.from({ length: dice.whole(1, 6) }, (): Step => ({
    change: dice.pick(names),
    seed: dice.whole(0, 1e9),
  }));
  const breaches = troubleWith(workbook, steps);
  if (breaches.length === 0) return undefined;
  const needed = shrunk(workbook, steps);
  return { steps: needed, breaches: troubleWith(workbook, needed) };
}

/** The workbook after some changes. */
export function spoiltBy(workbook: Workbook, steps: readonly Step[]): Workbook {
  return steps.reduce((one, { change, seed }) => {
    const mutation: Mutation | undefined = mutations[change];
    return mutation === undefined ? one : mutation(one, diceFrom(seed));
  }, workbook);
}

function troubleWith(workbook: Workbook, steps: readonly Step[]): readonly string[] {
  try {
    return breachesOf(spoiltBy(workbook, steps));
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)];
  }
}

function shrunk(workbook: Workbook, steps: readonly Step[]): readonly Step[] {
  for (const step of steps) {
    const fewer = steps.filter((one) => one !== step);
    if (troubleWith(workbook, fewer).length > 0) return shrunk(workbook, fewer);
  }
  return steps;
}
