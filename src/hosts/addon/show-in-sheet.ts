import * as v from 'valibot';
import { areaOf } from '../../core/workbook/address.js';
import type { Area } from '../../core/workbook/workbook.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { digestOfArea } from '../../present/digest.js';
import { menuText } from './language.js';
import { readArea } from './read-spreadsheet.js';
import { done, trouble } from './replies.js';
import type { Place, Reply, Shown } from './server-calls.js';

const longestRequest = 2000;
const mostCells = 200_000;

const placeSchema = v.strictObject({
  sheet: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  range: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/)),
  seen: v.pipe(v.string(), v.maxLength(100)),
});

/**
 * Jumps to cells and says whether they still hold what was reported.
 *
 * @param request A `Place` as JSON, from the sidebar: not to be trusted.
 */
export function showPlace(request: unknown, phrasebook: Phrasebook): Reply<Shown> {
  const place = readPlace(request);
  const area = place && areaOf(place.range);
  if (!place || !area || sizeOf(area) > mostCells) {
    return trouble('bad-request', menuText(phrasebook, 'badRequest'));
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(place.sheet);
  if (sheet === null) {
    return trouble('no-such-sheet', menuText(phrasebook, 'noSuchSheet', { sheet: place.sheet }));
  }
  if (sheet.isSheetHidden()) {
    return trouble('hidden-sheet', menuText(phrasebook, 'hiddenSheet', { sheet: place.sheet }));
  }
  const grid = { bottom: sheet.getMaxRows(), right: sheet.getMaxColumns() };
  if (area.bottom > grid.bottom || area.right > grid.right) {
    sheet.getRange(Math.min(area.top, grid.bottom), Math.min(area.left, grid.right)).activate();
    return done({ unchanged: false });
  }
  const now = readArea(spreadsheet, sheet, area);
  sheet.getRange(place.range).activate();
  return done({ unchanged: digestOfArea(now, fromFirstCell(area)) === place.seen });
}

function readPlace(request: unknown): Place | undefined {
  if (typeof request !== 'string' || request.length > longestRequest) return undefined;
  try {
    const read = v.safeParse(placeSchema, JSON.parse(request));
    return read.success ? read.output : undefined;
  } catch {
    // Not JSON: for the person the same as a place we cannot make sense of.
    return undefined;
  }
}

function fromFirstCell({ top, left, bottom, right }: Area): Area {
  return { top: 1, left: 1, bottom: bottom - top + 1, right: right - left + 1 };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
