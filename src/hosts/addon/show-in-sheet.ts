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

const oneArea = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

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
    const place: unknown = JSON.parse(request);
    return isPlace(place) ? place : undefined;
  } catch {
    // Not JSON: for the person the same as a place we cannot make sense of.
    return undefined;
  }
}

/** Exactly a place, nothing more to it. By hand, because a library would be a fiftieth of the whole add-on. */
function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [sheet, range, seen] = ['sheet', 'range', 'seen'].map((name) => fields.get(name));
  return (
    fields.size === 3 &&
    typeof sheet === 'string' &&
    sheet !== '' &&
    typeof range === 'string' &&
    oneArea.test(range) &&
    typeof seen === 'string'
  );
}

function fromFirstCell({ top, left, bottom, right }: Area): Area {
  return { top: 1, left: 1, bottom: bottom - top + 1, right: right - left + 1 };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
