import { disclosureCell, findingsCells, lineStatusCells } from '../../../present/cells/budget.js';
import type { CellResult } from '../../../present/cells/cell.js';
import { checklistCell } from '../../../present/cells/checklist.js';
import {
  coreCostsCells,
  coreRateCell,
  rloCells,
  rloShareCell,
  sharedOverheadCells,
  shareCell,
} from '../../../present/cells/money.js';
import { pressureCell, pressurePartsCells } from '../../../present/cells/pressure.js';
import { answerRanges } from '../custom-functions.js';

/**
 * Share of the money that stands on fully disclosed lines: 0 is none, 1 is all. Says why where it cannot tell.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @return {number} A share between 0 and 1.
 * @customfunction
 */
export function EVENTERMS_DISCLOSURE(budget: unknown): CellResult {
  return answerRanges({ budget }, ['budget'], disclosureCell);
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
  return answerRanges({ budget }, ['budget'], (report, phrasebook) =>
    findingsCells(report, severity, phrasebook),
  );
}

/**
 * A column to stand beside a budget: for each line disclosed, described or undisclosed, and why.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @return {string[][]} One cell for each row of the range.
 * @customfunction
 */
export function EVENTERMS_LINE_STATUS(budget: unknown): CellResult {
  return answerRanges({ budget }, ['budget'], lineStatusCells);
}

/**
 * Effective core-cost rate of one organisation: core and indirect costs over the direct costs that it runs itself. Says why where there is none.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {"Harbour Aid"} organisation Its name, another name of it, or its initials.
 * @param {Partners!A1:H20} partners [optional] The list of partners, with names and kinds.
 * @return {number} A rate such as 0.07.
 * @customfunction
 */
export function EVENTERMS_CORE_RATE(
  budget: unknown,
  organisation: unknown,
  partners?: unknown,
): CellResult {
  return answerRanges({ budget, partners }, ['budget'], (report, phrasebook) =>
    coreRateCell(report, organisation, phrasebook),
  );
}

/**
 * Table of core costs: for each organisation its direct and core costs, what it passes on, its nominal and its effective rate.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {Partners!A1:H20} partners [optional] The list of partners, with names and kinds.
 * @return {string[][]} One row for each organisation, under a header row.
 * @customfunction
 */
export function EVENTERMS_CORE_COSTS(budget: unknown, partners?: unknown): CellResult {
  return answerRanges({ budget, partners }, ['budget'], coreCostsCells);
}

/**
 * Share of the money that one organisation gets: 0 is none, 1 is all. Says why where it cannot tell.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {"Harbour Aid"} organisation Its name, or its initials.
 * @return {number} A share between 0 and 1.
 * @customfunction
 */
export function EVENTERMS_SHARE(budget: unknown, organisation: unknown): CellResult {
  return answerRanges({ budget }, ['budget'], (report, phrasebook) =>
    shareCell(report, organisation, phrasebook),
  );
}

/**
 * Share of the money for refugee-led organisations: 0 is none, 1 is all. Says why where it cannot tell.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {Partners!A1:H20} partners The list of partners, with names and kinds.
 * @return {number} A share between 0 and 1.
 * @customfunction
 */
export function EVENTERMS_RLO_SHARE(budget: unknown, partners: unknown): CellResult {
  return answerRanges({ budget, partners }, ['budget', 'partners'], rloShareCell);
}

/**
 * What refugee-led organisations get: money for time, for expenses and for core costs apart, and their share of all money.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {Partners!A1:H20} partners The list of partners, with names and kinds.
 * @return {string[][]} One row under a header row.
 * @customfunction
 */
export function EVENTERMS_RLO(budget: unknown, partners: unknown): CellResult {
  return answerRanges({ budget, partners }, ['budget', 'partners'], rloCells);
}

/**
 * How hard the calendar presses: 0 is not at all, 100 severely. Says why where it cannot tell.
 *
 * @param {Timeline!A1:H60} timeline The timeline, with its header row.
 * @param {"Harbour Aid"} organisation [optional] Only on this organisation; all of them where left out.
 * @return {number} An index from 0 to 100.
 * @customfunction
 */
export function EVENTERMS_PRESSURE(timeline: unknown, organisation?: unknown): CellResult {
  return answerRanges({ timeline }, ['timeline'], (report, phrasebook) =>
    pressureCell(report, organisation, phrasebook),
  );
}

/**
 * What the pressure of the calendar is made of: short notice, dates close together, reports, waiting for money, and who waits for whom.
 *
 * @param {Timeline!A1:H60} timeline The timeline, with its header row.
 * @param {"Harbour Aid"} organisation [optional] Only of this organisation; a row for each where left out.
 * @return {string[][]} One row for each organisation, under a header row.
 * @customfunction
 */
export function EVENTERMS_PRESSURE_PARTS(timeline: unknown, organisation?: unknown): CellResult {
  return answerRanges({ timeline }, ['timeline'], (report, phrasebook) =>
    pressurePartsCells(report, organisation, phrasebook),
  );
}

/**
 * What each organisation would have for core costs if they were shared in another way, and the difference to now.
 *
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {"by-budget"} model How to share: half-and-half, by-budget, same-rate or flat-floor.
 * @param {Partners!A1:H20} partners [optional] The list of partners, with names and kinds; half-and-half needs to know who leads.
 * @return {string[][]} One row for each organisation, under a header row.
 * @customfunction
 */
export function EVENTERMS_SHARED_OVERHEAD(
  budget: unknown,
  model: unknown,
  partners?: unknown,
): CellResult {
  return answerRanges({ budget, partners }, ['budget'], (report, phrasebook) =>
    sharedOverheadCells(report, model, phrasebook),
  );
}

/**
 * How one item of the fairness checklist stands by what the ranges show: met, partly met, not met, or not to be told.
 *
 * @param {"3.2.a"} item The item, by its number.
 * @param {A6:J48} budget The budget table, with its header row.
 * @param {Timeline!A1:H60} timeline [optional] The timeline, with its header row.
 * @param {Partners!A1:H20} partners [optional] The list of partners, with names and kinds.
 * @return {string} How it stands.
 * @customfunction
 */
export function EVENTERMS_CHECKLIST(
  item: unknown,
  budget: unknown,
  timeline?: unknown,
  partners?: unknown,
): CellResult {
  return answerRanges({ budget, timeline, partners }, ['budget'], (report, phrasebook) =>
    checklistCell(report, item, phrasebook),
  );
}
