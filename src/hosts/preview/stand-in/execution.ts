import { refusalFor } from './auth.js';
import type { CellStore, StoredMetadata, StoredSheet } from './cell-store.js';
import type { Area } from '../../../core/workbook/workbook.js';
import { enumValue, type EnumName } from './enums.js';
import { createRealm, type Realm } from './realm.js';
import { Refusal, RunCutOff } from './refusal.js';
import type { AuthMode, StandInOptions } from './stand-in.js';
import type { World } from './world.js';

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
  /** Counts the call, lets the host interrupt, and refuses what this mode may not call. */
  beforeCall(call: ServiceCall): void;
  /** Lets the host take the answer away after the call was done. */
  afterCall(call: ServiceCall): void;
  /** Time passes; a run that has used up its own is cut off. */
  spend(milliseconds: number): void;
  /** What cut the run off, where something did. */
  readonly cutOff: RunCutOff | undefined;
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

/** Milliseconds that a run may take: triggers and cells have half a minute, all else has six. */
const LONGEST_RUN: Readonly<Record<AuthMode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  CUSTOM_FUNCTION: 30_000,
  FULL: 360_000,
};

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
  let spent = 0;
  let cutOff: RunCutOff | undefined;

  const cuttingOff = (step: () => void) => {
    try {
      step();
    } catch (trouble) {
      if (trouble instanceof RunCutOff) cutOff = trouble;
      throw trouble;
    }
  };

  const flush = () => {
    const message = late;
    late = undefined;
    if (message !== undefined) throw new Refusal(message);
  };

  const execution: Execution = {
    mode,
    options,
    world,
    store: world.store,
    realm: createRealm(() => (options.now ?? Date.now)() + spent),
    get objects() {
      return objects;
    },
    prototypes: new Map(),
    enums: new Map(),
    serviceCalls,
    gaps: [],
    get cutOff() {
      return cutOff;
    },
    beforeCall(call) {
      if (cutOff !== undefined) throw cutOff;
      const member = memberOf(call);
      serviceCalls.set(member, (serviceCalls.get(member) ?? 0) + 1);
      cuttingOff(() => options.interruption?.(member));
      execution.spend(options.callTakes?.(member) ?? 0);
      const refusal = refusalFor(mode, call);
      if (refusal !== undefined) throw new Refusal(refusal);
      if (ON_THE_SPREADSHEET.has(call.className)) flush();
    },
    afterCall(call) {
      cuttingOff(() => options.afterCall?.(memberOf(call)));
    },
    spend(milliseconds) {
      spent += milliseconds;
      if (spent > LONGEST_RUN[mode])
        cuttingOff(() => {
          throw new RunCutOff();
        });
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

function memberOf({ className, member }: ServiceCall): string {
  return `${className}.${member}`;
}
