import vm from 'node:vm';
import { crossToPage, crossToServer } from './codec.js';
import { argumentInRealm, customFunctionsIn, resultInCells } from './custom-functions.js';
import { openExecution, type Execution } from './execution.js';
import { installServices, objectsOf } from './globals.js';
import { Refusal, ScriptFailure } from './refusal.js';
import type { AuthMode, StandIn, StandInOptions } from './stand-in.js';
import { newWorld, releaseLocks, type World, worldOfAnother } from './world.js';

const TRIGGERS = new Set(['onOpen', 'onInstall', 'onEdit']);

/**
 * Google's side of the built add-on. Every run, call and cell gets a fresh realm in which the script is evaluated
 * from its first line, as at Google; properties, the cache and the spreadsheet outlive it.
 * @throws {ScriptFailure} from `run`, `call` and `customFunction`, with what the script threw or left undone.
 */
export function createStandIn(options: StandInOptions): StandIn {
  const script = new vm.Script(options.code, { filename: 'Code.gs' });
  return standInFor(script, options, newWorld(options.store));
}

function standInFor(script: vm.Script, options: StandInOptions, world: World): StandIn {
  const customFunctionNames = customFunctionsIn(options.code);
  const { timeZone } = options.store;
  let serviceCalls: ReadonlyMap<string, number> = new Map();

  const execute = <T>(
    mode: AuthMode,
    name: string,
    argumentsFor: (execution: Execution) => readonly unknown[],
    hand: (result: unknown) => T,
  ): T => {
    const execution = openExecution(mode, options, world, objectsOf);
    serviceCalls = execution.serviceCalls;
    try {
      const callable = topLevelFunctions(script, execution).get(name);
      if (callable === undefined) throw new Refusal(`Script function not found: ${name}`);
      const result: unknown = Reflect.apply(callable, undefined, argumentsFor(execution));
      execution.realm.settle();
      execution.flush();
      if (execution.gaps[0] !== undefined) throw new ScriptFailure('Error', execution.gaps[0]);
      if (execution.cutOff !== undefined) throw execution.cutOff;
      return hand(result);
    } catch (trouble) {
      throw asFailure(execution.cutOff === undefined ? trouble : cutOffIn(mode));
    } finally {
      releaseLocks(world, execution);
    }
  };

  return {
    run: (name, args, mode) =>
      execute(mode, name, (execution) => triggerArguments(execution, name, args), crossToPage),
    call: (name, args) => {
      const crossed = JSON.stringify(crossToServer(args));
      return execute('FULL', name, ({ realm }) => realm.parse(crossed) as unknown[], crossToPage);
    },
    customFunction: (name, args) => {
      const known = customFunctionNames.find((own) => own.toUpperCase() === name.toUpperCase());
      return execute(
        'CUSTOM_FUNCTION',
        known ?? name,
        ({ realm }) => args.map((argument) => argumentInRealm(argument, realm, timeZone)),
        (result) => resultInCells(result, timeZone),
      );
    },
    another: (person) => {
      const { code, html, store, scriptTimeZone, now = Date.now } = options;
      const theirs = { code, html, store, scriptTimeZone, now, ...person };
      return standInFor(script, theirs, worldOfAnother(world));
    },
    customFunctionNames,
    ui: world.ui,
    get serviceCalls() {
      return serviceCalls;
    },
  };
}

/** Runs the script's first level and gives what may be called by name: functions whose name does not end in `_`. */
function topLevelFunctions(script: vm.Script, execution: Execution): Map<string, () => unknown> {
  const { context } = execution.realm;
  installServices(execution);
  script.runInContext(context);
  const functions = Object.entries(context).filter(
    (entry): entry is [string, () => unknown] =>
      typeof entry[1] === 'function' && !entry[0].endsWith('_'),
  );
  return new Map(functions);
}

/** A trigger gets Google's event: the mode and, where the script may see it, the spreadsheet. */
function triggerArguments(
  execution: Execution,
  name: string,
  args: readonly unknown[],
): readonly unknown[] {
  const { realm, mode } = execution;
  if (!TRIGGERS.has(name)) return realm.parse(JSON.stringify(args)) as unknown[];
  const event = realm.object(realm.objectPrototype);
  Object.assign(event, { authMode: execution.enumValue('AuthMode', mode) });
  if (mode !== 'NONE') Object.assign(event, { source: execution.objects.spreadsheet() });
  return [event];
}

/** A cell of an add-on is told less than a person at a menu. */
function cutOffIn(mode: AuthMode): Refusal {
  return new Refusal(
    mode === 'CUSTOM_FUNCTION'
      ? 'Internal error executing the custom function.'
      : 'Exceeded maximum execution time',
  );
}

/** Script errors come from another realm: they are asked for their name and message, nothing else. */
function asFailure(trouble: unknown): unknown {
  if (trouble instanceof ScriptFailure) return trouble;
  if (trouble instanceof Refusal) return new ScriptFailure('Exception', trouble.message);
  if (trouble instanceof Error) return trouble;
  if (typeof trouble !== 'object' || trouble === null)
    return new ScriptFailure('Error', String(trouble));
  const { name, message } = trouble as { readonly name?: unknown; readonly message?: unknown };
  const kind = typeof name === 'string' ? name : 'Error';
  return new ScriptFailure(kind, typeof message === 'string' ? message : '');
}
