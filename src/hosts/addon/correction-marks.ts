/** Keys of the developer metadata that keeps what people said of the reading, where every partner can read it. */
export const marks = {
  /** On a whole column, and moves with it: `{"header": "Cost", "role": "unit-cost"}`. */
  column: 'even-terms/column',
  /** On a whole row, and moves with it: `{"kind": "total"}`. */
  row: 'even-terms/row',
  /** On a sheet: `[{"headings": ["Item", "Cost"], "kind": "budget"}]`, one for each table spoken of. */
  sheet: 'even-terms/sheet',
  /** On the spreadsheet: `[{"name": "Harbour", "kind": "rlo"}]`. */
  organisations: 'even-terms/organisations',
} as const;

/** JSON that anybody may have written; `undefined` where it is none. */
export function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // Not JSON: for us the same as something that makes no sense.
    return undefined;
  }
}

/** A kept list; what is no list is an empty one. */
export function listIn(text: string | null): readonly unknown[] {
  const value = jsonIn(text);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
