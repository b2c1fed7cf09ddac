import vm from 'node:vm';

/** The JavaScript world of one execution. What a script receives is made in it, as at Google. */
export interface Realm {
  readonly context: vm.Context;
  readonly objectPrototype: object;
  array(items: readonly unknown[]): unknown[];
  date(instant: number): unknown;
  error(kind: string, message: string): unknown;
  /** An object whose prototype is `prototype`. */
  object(prototype: object | null): object;
  parse(json: string): unknown;
  /** Runs what promises have left to do; Apps Script ends an execution only then. */
  settle(): void;
}

/** In Node's engine but not, or not surely, in Apps Script's: a script must not come to lean on them. */
const ABSENT_GLOBALS = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'AggregateError'];
const ABSENT_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['any', 'withResolvers', 'try'],
  'Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'with',
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'],
};

const STRIP = new vm.Script(
  [
    ...ABSENT_GLOBALS.map((name) => `delete globalThis.${name};`),
    ...Object.entries(ABSENT_MEMBERS).flatMap(([owner, names]) =>
      names.map((name) => `delete ${owner}[${JSON.stringify(name)}];`),
    ),
  ].join('\n'),
);

const MAKERS = new vm.Script(`({
  objectPrototype: Object.prototype,
  array: (items) => Array.from(items),
  date: (instant) => new Date(instant),
  error: (kind, message) => {
    const error = kind === 'ReferenceError' ? new ReferenceError(message) : new Error(message);
    if (error.name !== kind) error.name = kind;
    return error;
  },
  object: (prototype) => Object.create(prototype),
  parse: (json) => JSON.parse(json),
})`);

/** Time goes as the host says; nothing of the host is handed in but a number. */
const CLOCK = new vm.Script(`(now) => {
  const tick = () => now();
  globalThis.Date = new Proxy(Date, {
    construct: (Own, args, made) => Reflect.construct(Own, args.length === 0 ? [tick()] : args, made),
    apply: (Own) => new Own(tick()).toString(),
    get: (Own, name) => (name === 'now' ? tick : Own[name]),
  });
  Date.prototype.constructor = Date;
}`);

const NOTHING = new vm.Script('undefined');

/**
 * A fresh realm with nothing in it but the language: no timers, no URL, no text encoders, no eval.
 *
 * @param now what its clock shows, in milliseconds since 1970 UTC
 */
export function createRealm(now: () => number): Realm {
  const context = vm.createContext(
    {},
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  );
  STRIP.runInContext(context);
  (CLOCK.runInContext(context) as (clock: () => number) => void)(now);
  const makers = MAKERS.runInContext(context) as Omit<Realm, 'context' | 'settle'>;
  return { ...makers, context, settle: () => void NOTHING.runInContext(context) };
}

/** The tag by which a value of any realm tells its kind: `[object Date]`. */
export function isDateOfAnyRealm(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
