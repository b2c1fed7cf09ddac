import { createHash, randomUUID } from 'node:crypto';
import { mismatch, textAt, wholeAt } from './arguments.js';
import { enumNameOf, enumOf } from './enums.js';
import type { Held, Methods, ServiceClass } from './exposure.js';
import { formatDate } from './format-date.js';
import { isDateOfAnyRealm } from './realm.js';
import { Refusal } from './refusal.js';

const LONGEST_SLEEP = 300_000;

const utilitiesMembers = {
  formatDate: (_self, ...args) => {
    const call = 'Utilities.formatDate';
    const [date] = args;
    if (!isDateOfAnyRealm(date)) throw mismatch(call, args);
    return formatDate(date.getTime(), textAt(call, args, 1), textAt(call, args, 2));
  },
  getUuid: () => randomUUID(),
  sleep: ({ execution }, ...args) => {
    const milliseconds = wholeAt('Utilities.sleep', args, 0);
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw mismatch('Utilities.sleep', args);
    execution.spend(milliseconds);
  },
  computeDigest: (_self, ...args) => {
    const call = 'Utilities.computeDigest';
    const algorithm = enumNameOf(args[0], 'DigestAlgorithm');
    if (algorithm === undefined) throw mismatch(call, args);
    const hash = createHash(algorithm.toLowerCase().replace('_', ''));
    return signed(hash.update(bytesAt(call, args, 1)).digest());
  },
  base64Encode: (_self, ...args) =>
    Buffer.from(bytesAt('Utilities.base64Encode', args, 0)).toString('base64'),
  base64EncodeWebSafe: (_self, ...args) =>
    Buffer.from(bytesAt('Utilities.base64EncodeWebSafe', args, 0))
      .toString('base64')
      .replace(/\+/g, '-')
      .replace(/\//g, '_'),
  base64Decode: (_self, ...args) => {
    const text = textAt('Utilities.base64Decode', args, 0);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new Refusal('Could not decode string.');
    return signed(Buffer.from(text, 'base64'));
  },
} satisfies Methods<GoogleAppsScript.Utilities.Utilities, Held>;

export const utilitiesClass: ServiceClass<Held> = {
  name: 'Utilities',
  fullName: 'Utilities',
  reads: utilitiesMembers,
  constants: {
    Charset: enumOf('Charset'),
    DigestAlgorithm: enumOf('DigestAlgorithm'),
    MacAlgorithm: enumOf('MacAlgorithm'),
  },
};

/** Bytes count from -128 to 127, as at Google. */
function signed(bytes: Buffer): number[] {
  return [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
}

function bytesAt(call: string, args: readonly unknown[], index: number): Uint8Array {
  const value = args[index];
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value) && value.every((byte) => typeof byte === 'number')) {
    return Uint8Array.from(value);
  }
  throw mismatch(call, args);
}
