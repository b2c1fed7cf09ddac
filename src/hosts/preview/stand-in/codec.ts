import { classOf } from './exposure.js';
import { isDateOfAnyRealm } from './realm.js';

/** Google refuses the call before it leaves the page. */
class IllegalArgument extends Error {}

/**
 * Arguments of `google.script.run` as the server receives them: null, numbers, booleans, text, lists and plain
 * objects. `undefined` becomes null in a list and goes from an object.
 * @throws {IllegalArgument} for a date, a function, anything else with a class of its own, and for a circle.
 */
export function crossToServer(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    const crossed = cross(argument, []);
    if (crossed.illegal)
      throw new IllegalArgument(`Failed due to illegal value in property: ${index}`);
    return crossed.value ?? null;
  });
}

/**
 * A result as the page's success handler receives it. What cannot cross, such as a date anywhere in it, makes the
 * whole result null, and nobody is told.
 */
export function crossToPage(result: unknown): unknown {
  const crossed = cross(result, []);
  return crossed.illegal ? null : (crossed.value ?? null);
}

interface Crossed {
  readonly illegal: boolean;
  readonly value?: unknown;
}

const ILLEGAL: Crossed = { illegal: true };

function cross(value: unknown, within: readonly object[]): Crossed {
  if (value === undefined) return { illegal: false };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return { illegal: false, value };
  }
  if (typeof value === 'number')
    return { illegal: false, value: Number.isFinite(value) ? value : null };
  if (typeof value !== 'object' || within.includes(value)) return ILLEGAL;
  const inner = [...within, value];
  if (Array.isArray(value)) return crossList(value, inner);
  return isPlain(value) ? crossObject(value, inner) : ILLEGAL;
}

function crossList(list: readonly unknown[], within: readonly object[]): Crossed {
  const items = Array.from(list, (item) => cross(item, within));
  if (items.some((item) => item.illegal)) return ILLEGAL;
  return { illegal: false, value: items.map((item) => item.value ?? null) };
}

function crossObject(object: object, within: readonly object[]): Crossed {
  const entries = Object.entries(object).map(([key, item]) => [key, cross(item, within)] as const);
  if (entries.some(([, item]) => item.illegal)) return ILLEGAL;
  const kept = entries.filter(([, item]) => item.value !== undefined);
  return {
    illegal: false,
    value: Object.fromEntries(kept.map(([key, item]) => [key, item.value])),
  };
}

function isPlain(value: object): boolean {
  if (classOf(value) !== undefined || isDateOfAnyRealm(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
