import type { ReportFinding } from '../../core/report.js';
import { areaOf, inSheet } from '../../core/workbook/address.js';
import type { Workbook } from '../../core/workbook/workbook.js';
import { digestOfArea } from '../digest.js';
import type { PlaceView } from './parts.js';
import { plain, type SidebarWords } from './words.js';

/**
 * Where a finding is, for reading: `Budget!J12, J15 and 4 more`, a row named once by its telling cell.
 * `null` where it speaks of the whole workbook.
 *
 * @param named How many places are named; the others are counted.
 */
export function placeText(
  { sheet, range }: Pick<ReportFinding, 'sheet' | 'range'>,
  named: number,
  words: SidebarWords,
): string | null {
  const areas = oneOfEachRow(areasOf(range));
  if (sheet === null || areas.length === 0) return null;
  const places = placeName(sheet, areas.slice(0, named).join(', '), words);
  const count = areas.length - named;
  return count > 0 ? words.text('place.more', { places, count }) : places;
}

/**
 * A place as people read it, which runs from left to right. A sheet named from right to left is kept from turning the
 * words around it, and words that run from right to left are kept from turning its quotes.
 */
export function placeName(sheet: string, range: string, { voice }: SidebarWords): string {
  const name = plain(inSheet(sheet, range));
  const mayTurn = voice.phrasebook.direction === 'rtl' || rightToLeft.test(name);
  return mayTurn ? `\u2066${name}\u2069` : name;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Where *Show in sheet* goes, with a digest of what the cells hold now. */
export function placeOf(
  { sheet, range }: Pick<ReportFinding, 'sheet' | 'range'>,
  workbook: Workbook,
): PlaceView | null {
  const [first] = areasOf(range);
  const area = first === undefined ? undefined : areaOf(first);
  const data = workbook.sheets.find(({ name }) => name === sheet);
  if (first === undefined || area === undefined || data === undefined) return null;
  return { sheet: data.name, range: first, seen: digestOfArea(data, area) };
}

function oneOfEachRow(areas: readonly string[]): readonly string[] {
  const rows = areas.map((area) => areaOf(area)?.top ?? area);
  return areas.filter((_, index) => rows.indexOf(rows[index] ?? '') === index);
}

/** The report lists several places of one finding with commas between. */
function areasOf(range: string | null): readonly string[] {
  if (range === null) return [];
  return range
    .split(',')
    .map((area) => area.trim())
    .filter((area) => area !== '');
}
