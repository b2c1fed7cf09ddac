import type { StoredSheet } from './stand-in/cell-store.js';

const longest = 31;

/**
 * What each tab is called in an .xlsx file, by its name: such a file takes shorter names and fewer signs than Google,
 * each once whatever the case.
 */
export function namesInFile(sheets: readonly StoredSheet[]): ReadonlyMap<string, string> {
  const taken = new Set(['history']);
  return new Map(
    sheets.map(({ name }) => {
      const own = freeName(fittingName(name), taken);
      taken.add(own.toLowerCase());
      return [name, own];
    }),
  );
}

/** A formula that names the tabs as the file does. */
export function formulaInFile(formula: string, names: ReadonlyMap<string, string>): string {
  const renamed = [...names].filter(([name, own]) => name !== own);
  // What one tab is called now may be what another was called: all old names go before any new one comes.
  const numbered = renamed.reduce(
    (text, [name], at) =>
      text.replaceAll(`${inQuotes(name)}!`, place(at)).replaceAll(`${name}!`, place(at)),
    formula,
  );
  return renamed.reduce(
    (text, [, own], at) => text.replaceAll(place(at), `${inQuotes(own)}!`),
    numbered,
  );
}

/** No formula holds such a sign. */
function place(at: number): string {
  return `\u0000${at}\u0000`;
}

/** A tab's name as formulas and links have it. */
export function inQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function fittingName(name: string): string {
  const fitting = name
    .replace(/[\u0000-\u001f*?:\\/[\]]/g, ' ')
    .slice(0, longest)
    .trim();
  const isQuoted = fitting.startsWith("'") || fitting.endsWith("'");
  return (isQuoted ? fitting.replaceAll("'", '’') : fitting) || '-';
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const end = ` ${number}`;
    free = name.slice(0, longest - end.length) + end;
  }
  return free;
}
