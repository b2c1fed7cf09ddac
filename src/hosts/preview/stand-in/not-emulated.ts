import type { Execution } from './execution.js';

/** What JavaScript itself asks of any object, without the script meaning a service. */
const ASKED_BY_THE_LANGUAGE = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);
const ABSENT_AT_GOOGLE_TOO = new Set(['toJSON', 'then']);

/**
 * The end of every service object's prototype chain: asking for a member that the stand-in lacks throws
 * `not emulated: Range.foo`, and the execution fails with it even where the script catches it.
 */
export function notEmulated(className: string, execution: Execution): object {
  const { realm } = execution;
  return new Proxy(realm.object(null), {
    get(_target, member, receiver) {
      if (typeof member === 'symbol' || ABSENT_AT_GOOGLE_TOO.has(member)) return undefined;
      if (ASKED_BY_THE_LANGUAGE.has(member)) {
        return Reflect.get(realm.objectPrototype, member, receiver) as unknown;
      }
      throw gap(`${className}.${member}`, execution);
    },
    set(_target, member) {
      throw gap(`setting ${className}.${String(member)}`, execution);
    },
    has: () => false,
  });
}

/** The error for something that Google does and the stand-in does not. */
export function gap(what: string, execution: Execution): unknown {
  const message = `not emulated: ${what}`;
  execution.gaps.push(message);
  return execution.realm.error('Error', message);
}
