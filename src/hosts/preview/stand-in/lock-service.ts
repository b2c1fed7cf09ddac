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
    return patience >= 0 && take(self);
  },
  waitLock: (self, ...args) => {
    const patience = wholeAt('LockService.Lock.waitLock', args, 0);
    if (patience < 0 || !take(self)) throw new Refusal(TIMEOUT);
  },
  hasLock: ({ execution, kind }) => execution.locks.has(kind),
  releaseLock: ({ execution, kind }) => void execution.locks.delete(kind),
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

/** Nobody waits here: whoever else holds the lock still holds it when patience runs out. */
function take({ execution, kind }: HeldLock): boolean {
  if (execution.locks.has(kind)) return true;
  if (execution.options.lockHeldElsewhere?.(kind) === true) return false;
  execution.locks.add(kind);
  return true;
}
