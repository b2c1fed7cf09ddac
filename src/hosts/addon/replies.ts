import type { Phrasebook } from '../../messages/phrasebook.js';
import { menuText } from './language.js';
import type { Json, Reply, ReplyCode } from './server-calls.js';

export function done<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function trouble(code: ReplyCode, message: string): Reply<never> {
  return { ok: false, code, message };
}

/**
 * Does the work; whatever is thrown on the way becomes a sentence with a next step. The platform's own words are
 * passed on to the person, in their language as Google said them, and nowhere else.
 */
export function answering<T>(phrasebook: Phrasebook, work: () => Reply<T>): Reply<T> {
  try {
    return work();
  } catch (thrown) {
    const detail = String(
      (thrown as { readonly message?: unknown } | undefined)?.message ?? thrown,
    );
    return trouble('failed', menuText(phrasebook, 'failed', { detail: detail.slice(0, 300) }));
  }
}

/** A reply on its way through `google.script.run`. */
export function asJson<T>(reply: Reply<T>): Json<Reply<T>> {
  return JSON.stringify(reply);
}
