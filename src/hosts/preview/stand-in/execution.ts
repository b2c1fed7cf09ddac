import { refusalFor } from './auth.js';
import type { CellStore, StoredMetadata, StoredSheet } from './cell-store.js';
import type { Area } from '../../../core/workbook/workbook.js';
import { enumValue, type EnumName } from './enums.js';
import { createRealm, type Realm } from './realm.js';
import { Refusal } from './refusal.js';
import type { AuthMode, StandInOptions } from './stand-in.js';
import type { StoreKind, World } from './world.js';

/** One run of the script: its realm, its rights, what it has called and what it has yet to be told. */
export interface Execution {
  readonly mode: AuthMode;
  readonly options: StandInOptions;
  readonly store: CellStore;
  readonly world: World;
  readonly realm: Realm;
  readonly objects: Objects;
  readonly prototypes: Map<string, object>;
  readonly enums: Map<string, object>;
  readonly serviceCalls: Map<string, number>;
  /** Members asked for that the stand-in lacks. */
  readonly gaps: string[];
  /** Locks that this run holds; they end with it. */
  readonly locks: Set<StoreKind>;
  /** Counts the call, lets the host interrupt, and refuses what this mode may not call. */
  beforeCall(call: ServiceCall): void;
  /** Google buffers writes: a bad one is told at the next call on the spreadsheet, or at the end. */
  putOff(message: string): void;
  /** Throws what was put off. */
  flush(): void;
  /** The one object that stands for `enumName.value` in this execution. */
  enumValue(enumName: EnumName, value: string): object;
}

export interface ServiceCall {
  readonly className: string;
  readonly fullName: string;
  readonly member: string;
  readonly writes: boolean;
}

/** Makers of service objects, so that one class can hand out another without importing it. */
export interface Objects {
  spreadsheet(): object;
  sheet(sheet: StoredSheet): object;
  range(sheet: StoredSheet, area: Area, whole: 'row' | 'column' | undefined): object;
  metadata(metadata: StoredMetadata, sheet: StoredSheet | undefined): object;
  ui(): object;
}

const ON_THE_SPREADSHEET = new Set(['Spreadsheet', 'Sheet', 'Range']);

/** Opens an execution; `makeObjects` closes the circle between services and the objects they hand out. */
export function openExecution(
  mode: AuthMode,
  options: StandInOptions,
  world: World,
  makeObjects: (execution: Execution) => Objects,
): Execution {
  const serviceCalls = new Map<string, number>();
  let late: string | undefined;

  const flush = () => {
    const message = late;
    late = undefined;
    if (message !== undefined) throw new Refusal(message);
  };

  const execution: Execution = {
    mode,
    options,
    world,
    store: options.store,
    realm: createRealm(),
    get objects() {
      return objects;
    },
    prototypes: new Map(),
    enums: new Map(),
    serviceCalls,
    gaps: [],
    locks: new Set(),
    beforeCall(call) {
      const member = `${call.className}.${call.member}`;
      serviceCalls.set(member, (serviceCalls.get(member) ?? 0) + 1);
      options.interruption?.(member);
      const refusal = refusalFor(mode, call);
      if (refusal !== undefined) throw new Refusal(refusal);
      if (ON_THE_SPREADSHEET.has(call.className)) flush();
    },
    putOff(message) {
      late ??= message;
    },
    flush,
    enumValue: (enumName, value) => enumValue(execution, enumName, value),
  };
  const objects = makeObjects(execution);
  return execution;
}
