/** Google refuses a call: the script sees an `Exception` with this message. */
export class Refusal extends Error {}

/**
 * Google ends a run between two service calls. Nothing that the script still does has any effect: what it catches, and
 * its `finally`, run into the same.
 */
export class RunCutOff extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** What a failed execution looks like from outside: a name and a message, as Google reports them. */
export class ScriptFailure extends Error {
  constructor(
    /** `Exception`, `TypeError`, … */
    readonly kind: string,
    /** The message without its kind. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}
