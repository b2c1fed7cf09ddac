import type { ReportFinding } from '../../core/report.js';
import { areaOf, inSheet } from '../../core/workbook/address.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { digestOfArea } from '../digest.js';
import type { PlaceView } from './parts.js';
import { plain, type SidebarWords } from './words.js';

/** More places than these are counted, not named. */
const namedPlaces = 3;

/** Where a finding is, for reading: `Budget!J12, J15 and 4 more`; `null` where it speaks of the whole workbook. */
export function placeText({ sheet, range }: ReportFinding, words: SidebarWords): string | null {
  const areas = areasOf(range);
  if (sheet === null || areas.length === 0) return null;
  const places = plain(inSheet(sheet, areas.slice(0, namedPlaces).join(', ')));
  const count = areas.length - namedPlaces;
  return count > 0 ? words.text('place.more', { places, count }) : places;
}

/** Where *Show in sheet* goes, with a digest of what the cells hold now. */
export function placeOf({ sheet, range }: ReportFinding, workbook: Workbook): PlaceView | null {
  const [first] = areasOf(range);
  const area = first === undefined ? undefined : areaOf(first);
  const data = workbook.sheets.find(({ name }) => name === sheet);
  if (first === undefined || area === undefined || data === undefined) return null;
  return { sheet: data.name, range: first, seen: digestOfArea(data, area) };
}

/** The report lists several places of one finding with commas between. */
function areasOf(range: string | null): readonly string[] {
  if (range === null) return [];
  return range
    .split(',')
    .map((area) => area.trim())
    .filter((area) => area !== '');
}
