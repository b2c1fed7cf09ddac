import type { Json, Reply, ReplyCode, ServerCalls } from '../addon/server-calls.js';

export type ServerCall = keyof ServerCalls;

/** What a call gives, taken out of its JSON. */
export type Given<Name extends ServerCall> =
  ReturnType<ServerCalls[Name]> extends Json<Reply<infer T>> ? T : never;

/** What a call takes, before it is put into JSON. */
export type Taken<Name extends ServerCall> =
  Parameters<ServerCalls[Name]> extends readonly [Json<infer T>] ? readonly [T] : readonly [];

/**
 * What became of a call. `unreachable`: the platform failed and not our code. Its own message is in the
 * person's language and speaks of servers, so nothing is read from it.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ReplyCode; readonly message: string }
  | { readonly ok: false; readonly code: 'unreachable' };

export type Failure = Exclude<Answer<never>, { readonly ok: true }>;

/** Asks the server; always answers, never throws. */
export function call<Name extends ServerCall>(
  name: Name,
  ...args: Taken<Name>
): Promise<Answer<Given<Name>>> {
  return new Promise((resolve) => {
    const fail = () => resolve({ ok: false, code: 'unreachable' });
    try {
      if (typeof google === 'undefined') return fail();
      google.script.run
        .withSuccessHandler((answer) => resolve(answerOf(answer)))
        .withFailureHandler(fail)
        [name]?.(...args.map((arg) => JSON.stringify(arg)));
    } catch {
      fail();
    }
  });
}

/** Gives the keyboard back to the grid, where the editor lets us. */
export function focusGrid(): void {
  if (typeof google !== 'undefined') google.script.host?.editor?.focus();
}

/** A reply of ours; anything else (`null` where something did not survive the way) counts as unreachable. */
function answerOf<T>(answer: unknown): Answer<T> {
  try {
    const reply: unknown = JSON.parse(String(answer));
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply<T>;
  } catch {
    // What is no JSON is no reply of ours: said below, like everything that is not.
  }
  return { ok: false, code: 'unreachable' };
}
