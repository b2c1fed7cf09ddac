import { classOf } from './exposure.js';
import { isDateOfAnyRealm } from './realm.js';
import { Refusal } from './refusal.js';

/** Google's answer to arguments of the wrong kind, `call` being like `SpreadsheetApp.Range.setValues`. */
export function mismatch(call: string, args: readonly unknown[]): Refusal {
  const kinds = args.map(kindOf).join(',');
  return new Refusal(`The parameters (${kinds}) don't match the method signature for ${call}.`);
}

/** The one text argument at `index`, or Google's refusal. */
export function textAt(call: string, args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw mismatch(call, args);
  return value;
}

/** The whole number at `index`, or Google's refusal. */
export function wholeAt(call: string, args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mismatch(call, args);
  return Math.trunc(value);
}

/** The yes or no at `index`, or Google's refusal. */
export function yesNoAt(call: string, args: readonly unknown[], index: number): boolean {
  const value = args[index];
  if (typeof value !== 'boolean') throw mismatch(call, args);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${kindOf(value[0])}[]`;
  if (isDateOfAnyRealm(value)) return 'Date';
  return classOf(value) ?? 'Object';
}
