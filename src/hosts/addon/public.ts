import type { CellResult } from '../../present/cells.js';
import { disclosureCell, findingsCells, lineStatusCells } from '../../present/cells.js';
import { correctReading } from './correct-reading.js';
import { answerRange } from './custom-functions.js';
import { userPhrasebook } from './language.js';
import { addMenu } from './menu.js';
import { answering, asJson, done } from './replies.js';
import { makeReportTab } from './report-tab.js';
import type { ServerCalls } from './server-calls.js';
import { showPlace } from './show-in-sheet.js';
import { checkForSidebar, showSidebar } from './show-sidebar.js';
import { tellReport, tellTrouble } from './tell.js';

// Everything that Google may call, and nothing else: the build makes one top-level function of each export.

/** Runs when somebody opens a spreadsheet, at times before the add-on may see anything of it. */
export function onOpen(): void {
  addMenu();
}

/** Runs right after installing, when the spreadsheet is already open. */
export function onInstall(): void {
  addMenu();
}

/** Menu: checks the spreadsheet and shows what was found in the sidebar. */
export function checkBudget(): void {
  const phrasebook = userPhrasebook();
  const reply = answering(phrasebook, () => {
    showSidebar(checkForSidebar(phrasebook), phrasebook);
    return done(undefined);
  });
  if (!reply.ok) tellTrouble(reply.message, phrasebook);
}

/** Menu: writes the transparency report tab. */
export function createTransparencyReport(): void {
  const phrasebook = userPhrasebook();
  const reply = answering(phrasebook, () => makeReportTab(phrasebook));
  if (reply.ok) tellReport(reply.value.sheetName, phrasebook);
  else tellTrouble(reply.message, phrasebook);
}

/** Sidebar: checks again. */
export function recheck(): ReturnType<ServerCalls['recheck']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => done(checkForSidebar(phrasebook))));
}

/** Sidebar: jumps to the cells of a finding. */
export function showInSheet(place: unknown): ReturnType<ServerCalls['showInSheet']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => showPlace(place, phrasebook)));
}

/** Sidebar: keeps what a person says of the reading, and checks again. */
export function correct(correction: unknown): ReturnType<ServerCalls['correct']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => correctReading(correction, phrasebook)));
}

/** Sidebar: writes the transparency report tab. */
export function createReport(): ReturnType<ServerCalls['createReport']> {
  const phrasebook = userPhrasebook();
  return asJson(answering(phrasebook, () => makeReportTab(phrasebook)));
}

/**
 * Share of the money that stands on fully disclosed lines: 0 is none, 1 is all. Says why where it cannot tell.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @return {number} A share between 0 and 1.
 * @customfunction
 */
export function EVENTERMS_DISCLOSURE(budget: unknown): CellResult {
  return answerRange(budget, disclosureCell);
}

/**
 * Table of what the check found in a budget: row, rule, severity, message and amount. Rows count from the first of the range.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {"error"} severity [optional] Only findings of this severity: error, warning or info.
 * @return {string[][]} One row for each finding, under a header row.
 * @customfunction
 */
export function EVENTERMS_FINDINGS(budget: unknown, severity?: unknown): CellResult {
  return answerRange(budget, (report, phrasebook) => findingsCells(report, severity, phrasebook));
}

/**
 * A column to stand beside a budget: for each line disclosed, described or undisclosed, and why.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @return {string[][]} One cell for each row of the range.
 * @customfunction
 */
export function EVENTERMS_LINE_STATUS(budget: unknown): CellResult {
  return answerRange(budget, lineStatusCells);
}
