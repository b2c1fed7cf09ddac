import { type Clause, contract } from './contract.js';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where Google answers otherwise than the stand-in. */
export interface Difference {
  readonly behaviour: number;
  readonly says: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface SelfTest {
  readonly asked: number;
  readonly differences: readonly Difference[];
}

/** Asks every clause of the contract, each on a tab that is made for it and taken away again. */
export function runContract(): SelfTest {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const differences = contract.flatMap((clause) => {
    const found = answerTo(clause, spreadsheet);
    const { behaviour, says, answer } = clause;
    const isSame = JSON.stringify(found) === JSON.stringify(answer);
    return isSame ? [] : [{ behaviour, says, expected: answer, found }];
  });
  return { asked: contract.length, differences };
}

function answerTo({ ask }: Clause, spreadsheet: GoogleSpreadsheet): unknown {
  const scratch = spreadsheet.insertSheet();
  try {
    scratch.deleteRows(21, scratch.getMaxRows() - 20);
    scratch.deleteColumns(9, scratch.getMaxColumns() - 8);
    return ask(scratch, spreadsheet);
  } catch (trouble) {
    return `threw: ${(trouble as { readonly message: string }).message}`;
  } finally {
    spreadsheet.deleteSheet(scratch);
  }
}
