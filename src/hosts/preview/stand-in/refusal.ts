/** Google refuses a call: the script sees an `Exception` with this message. */
export class Refusal extends Error {}

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
