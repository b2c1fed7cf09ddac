import { fromServices } from './contract-services.js';
import { onCells } from './contract-cells.js';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One behaviour of Google that the add-on, or the stand-in for Google, relies on. */
export interface Clause {
  /** Its number in the list of behaviours; 0 for a question that is still open. */
  readonly behaviour: number;
  readonly says: string;
  /** Tries it on a blank tab of its own, of 20 rows and 8 columns, and gives what can be written as JSON. */
  readonly ask: (scratch: GoogleSheet, spreadsheet: GoogleSpreadsheet) => unknown;
  /** What the stand-in answers; for an open question, what we took for granted. */
  readonly answer: unknown;
}

/** What can be asked of Google by a script alone, in the order of the list. */
export const contract: readonly Clause[] = [...onCells, ...fromServices];
