import type { Sheet, Workbook } from '../../core/workbook/workbook.js';

/**
 * A workbook with the sheets of others at its end, as when the partners or the timeline are kept in files of
 * their own. A sheet whose name is taken gets a number: `Partners (2)`.
 */
export function joinWorkbooks(workbook: Workbook, others: readonly Workbook[]): Workbook {
  const taken = new Set(workbook.sheets.map(({ name }) => folded(name)));
  const added = others.flatMap(({ sheets }) => sheets.map((sheet) => renamed(sheet, taken)));
  return { ...workbook, sheets: [...workbook.sheets, ...added] };
}

function renamed(sheet: Sheet, taken: Set<string>): Sheet {
  let name = sheet.name;
  for (let number = 2; taken.has(folded(name)); number += 1) name = `${sheet.name} (${number})`;
  taken.add(folded(name));
  return { ...sheet, name };
}

/** Spreadsheets hold two names for the same where only their case differs. */
function folded(name: string): string {
  return name.toLowerCase();
}
