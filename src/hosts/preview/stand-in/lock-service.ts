import { wholeAt } from './arguments.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { Refusal } from './refusal.js';
import type { StoreKind } from './world.js';

interface HeldLock extends Held {
  readonly kind: StoreKind;
}

const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

const lockMembers = {
  tryLock: (self, ...args) => {
    const patience = wholeAt('LockService.Lock.tryLock', args, 0);
    return patience >= 0 && take(self, patience);
  },
  waitLock: (self, ...args) => {
    const patience = wholeAt('LockService.Lock.waitLock', args, 0);
    if (patience < 0 || !take(self, patience)) throw new Refusal(TIMEOUT);
  },
  hasLock: ({ execution, kind }) => execution.world.locks[kind].holder === execution,
  releaseLock: ({ execution, kind }) => {
    const lock = execution.world.locks[kind];
    if (lock.holder === execution) lock.holder = undefined;
  },
} satisfies Methods<GoogleAppsScript.Lock.Lock, HeldLock>;

const lockClass: ServiceClass<HeldLock> = {
  name: 'Lock',
  fullName: 'LockService.Lock',
  reads: lockMembers,
};

const lock = (kind: StoreKind) => (self: Held) =>
  expose(lockClass, { execution: self.execution, kind });

export const lockServiceClass: ServiceClass<Held> = {
  name: 'LockService',
  fullName: 'LockService',
  reads: {
    getDocumentLock: lock('document'),
    getUserLock: lock('user'),
    getScriptLock: lock('script'),
  } satisfies Methods<GoogleAppsScript.Lock.LockService, Held>,
};

/** Nobody can give way here: whoever else holds the lock still holds it when patience runs out, which takes its time. */
function take({ execution, kind }: HeldLock, patience: number): boolean {
  const lock = execution.world.locks[kind];
  if (lock.holder === execution) return true;
  if (lock.holder !== undefined || execution.options.lockHeldElsewhere?.(kind) === true) {
    execution.spend(patience);
    return false;
  }
  lock.holder = execution;
  return true;
}
