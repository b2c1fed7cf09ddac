import { isDateOfAnyRealm, type Realm } from './realm.js';
import type { DateInCell } from './stand-in.js';
import { instantOfSerial, serialOfInstant } from './zones.js';

/** Names of the functions whose comment carries `@customfunction`, in the order of the script. */
export function customFunctionsIn(code: string): readonly string[] {
  const names: string[] = [];
  let from = code.indexOf('/**');
  while (from !== -1) {
    const end = code.indexOf('*/', from);
    if (end === -1) break;
    const name = /^\s*function\s+([A-Za-z_$][\w$]*)/.exec(code.slice(end + 2, end + 200))?.[1];
    if (name !== undefined && code.slice(from, end).includes('@customfunction')) names.push(name);
    from = code.indexOf('/**', end);
  }
  return names;
}

/** An argument as the function sees it: one cell alone, several as rows, dates as dates, blanks as ''. */
export function argumentInRealm(argument: unknown, realm: Realm, timeZone: string): unknown {
  if (!Array.isArray(argument)) return cellInRealm(argument, realm, timeZone);
  const rows = argument as readonly (readonly unknown[])[];
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return cellInRealm(first[0] ?? '', realm, timeZone);
  return realm.array(
    rows.map((row) => realm.array(row.map((cell) => cellInRealm(cell ?? '', realm, timeZone)))),
  );
}

function cellInRealm(cell: unknown, realm: Realm, timeZone: string): unknown {
  return isDateInCell(cell) ? realm.date(instantOfSerial(cell.serial, timeZone)) : cell;
}

function isDateInCell(value: unknown): value is DateInCell {
  return typeof value === 'object' && value !== null && 'isDate' in value && 'serial' in value;
}

/** What the sheet makes of a result: rows as rows, a flat list as one column, anything else as one cell. */
export function resultInCells(result: unknown, timeZone: string): unknown {
  if (!Array.isArray(result)) return resultInCell(result, timeZone);
  return result.map((row: unknown) =>
    Array.isArray(row)
      ? row.map((cell) => resultInCell(cell, timeZone))
      : [resultInCell(row, timeZone)],
  );
}

function resultInCell(value: unknown, timeZone: string): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isDateOfAnyRealm(value)) {
    return {
      isDate: true,
      serial: serialOfInstant(value.getTime(), timeZone),
    } satisfies DateInCell;
  }
  throw new Error('not emulated: a custom function that gives an object');
}
