import type { ReportFinding } from '../core/report.js';
import type { Speaker } from './report-tab-words.js';
import { type PlanCell, text } from './sheet-plan.js';

/** More would make a narrow column tall. */
const mostAreas = 4;

/** Leads to the first area that is named; words for the whole workbook where none is. */
export function placeCell(
  { sheet, range }: Pick<ReportFinding, 'sheet' | 'range'>,
  { say }: Speaker,
): PlanCell {
  if (sheet === null || range === null) return text(say('wholeWorkbook'), 'quiet');
  const areas = range.split(',').map((area) => area.trim());
  const [first = ''] = areas;
  const shown = areas.slice(0, mostAreas).join(', ');
  const all = areas.length > mostAreas ? `${shown} …` : shown;
  return { kind: 'link', text: all, sheet, range: first, look: 'body' };
}
