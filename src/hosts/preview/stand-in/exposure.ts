import type { Execution } from './execution.js';
import { notEmulated } from './not-emulated.js';
import { Refusal } from './refusal.js';

/** What a service object stands for. */
export interface Held {
  readonly execution: Execution;
}

/**
 * Members of a Google class `T`, played for an object that stands for `S`. Written with `satisfies`, so that a
 * name that Google does not have is a type error.
 */
export type Methods<T, S> = {
  readonly [K in keyof T]?: (self: S, ...args: unknown[]) => unknown;
};

/** One class of Apps Script as the stand-in plays it. */
export interface ServiceClass<S extends Held> {
  /** `Range`, as in `not emulated: Range.foo` and in the count of calls. */
  readonly name: string;
  /** `SpreadsheetApp.Range`, as Google's error texts name it. */
  readonly fullName: string;
  readonly reads: Readonly<Record<string, (self: S, ...args: unknown[]) => unknown>>;
  /** Members that change the spreadsheet, which custom functions may not call. */
  readonly writes?: Readonly<Record<string, (self: S, ...args: unknown[]) => unknown>>;
  /** Properties that are not calls, such as enums. */
  readonly constants?: Readonly<Record<string, (self: S) => unknown>>;
  /** Refuses a change that the person may not make. */
  readonly mayWrite?: (self: S, member: string) => void;
  /** Refuses every call on an object that has lost what it stood for. */
  readonly guard?: (self: S) => void;
}

interface Exposure {
  readonly name: string;
  readonly fullName: string;
  readonly self: Held;
}

const exposures = new WeakMap<object, Exposure>();

/** A date on its way into the script's realm, in milliseconds since 1970. */
export class Instant {
  constructor(readonly milliseconds: number) {}
}

/** Makes the object that the script sees; members that the class lacks throw by name. */
export function expose<S extends Held>(serviceClass: ServiceClass<S>, self: S): object {
  const { execution } = self;
  const prototype =
    execution.prototypes.get(serviceClass.name) ?? prototypeOf(serviceClass, execution);
  const exposed = execution.realm.object(prototype);
  exposures.set(exposed, { name: serviceClass.name, fullName: serviceClass.fullName, self });
  return exposed;
}

/** What a service object stands for, where it is one of the named class. */
export function heldBy<S extends Held>(value: unknown, className: string): S | undefined {
  const exposure = exposureOf(value);
  return exposure?.name === className ? (exposure.self as S) : undefined;
}

/** `SpreadsheetApp.Range` for a service object, `undefined` for anything else. */
export function classOf(value: unknown): string | undefined {
  return exposureOf(value)?.fullName;
}

function exposureOf(value: unknown): Exposure | undefined {
  return typeof value === 'object' && value !== null ? exposures.get(value) : undefined;
}

function prototypeOf<S extends Held>(serviceClass: ServiceClass<S>, execution: Execution): object {
  const { realm } = execution;
  const prototype = realm.object(notEmulated(serviceClass.name, execution));
  const define = (kind: 'reads' | 'writes') => {
    for (const [member, method] of Object.entries(serviceClass[kind] ?? {})) {
      Object.defineProperty(prototype, member, {
        value(this: unknown, ...args: unknown[]) {
          const self = heldBy<S>(this, serviceClass.name);
          return serviceCall(execution, serviceClass, member, kind === 'writes', () => {
            if (self === undefined) throw new Refusal(`${member} was called without its object.`);
            serviceClass.guard?.(self);
            if (kind === 'writes') serviceClass.mayWrite?.(self, member);
            return method(self, ...args);
          });
        },
      });
    }
  };
  define('reads');
  define('writes');
  for (const [name, constant] of Object.entries(serviceClass.constants ?? {})) {
    Object.defineProperty(prototype, name, {
      get(this: unknown) {
        const self = heldBy<S>(this, serviceClass.name);
        return self === undefined ? undefined : constant(self);
      },
    });
  }
  Object.defineProperty(prototype, 'toString', { value: () => serviceClass.name });
  execution.prototypes.set(serviceClass.name, prototype);
  return prototype;
}

function serviceCall<S extends Held>(
  execution: Execution,
  { name, fullName }: ServiceClass<S>,
  member: string,
  writes: boolean,
  answer: () => unknown,
): unknown {
  const call = { className: name, fullName, member, writes };
  try {
    execution.beforeCall(call);
    const answered = intoRealm(answer(), execution);
    execution.afterCall(call);
    return answered;
  } catch (trouble) {
    if (trouble instanceof Refusal) throw execution.realm.error('Exception', trouble.message);
    throw trouble;
  }
}

/** Copies the stand-in's arrays and dates into the script's realm. */
function intoRealm(value: unknown, execution: Execution): unknown {
  if (Array.isArray(value)) {
    return execution.realm.array(value.map((item) => intoRealm(item, execution)));
  }
  if (value instanceof Instant) return execution.realm.date(value.milliseconds);
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [String(key), item] as const);
    return execution.realm.parse(JSON.stringify(Object.fromEntries(entries)));
  }
  return value;
}
