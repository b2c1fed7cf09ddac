import type { Facts } from '../../core/facts.js';

/** Something in how the program was called; `key` is its sentence in `ui-cli.json`. */
export class UsageProblem extends Error {
  constructor(
    readonly key: string,
    readonly facts: Facts,
  ) {
    super(key);
  }
}
