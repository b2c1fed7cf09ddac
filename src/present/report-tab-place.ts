import type { ReportFinding } from '../core/report.js';
import type { Speaker } from './report-tab-words.js';
import { type PlanCell, text } from './sheet-plan.js';

/** Leads to the first area that is named; words for the whole workbook where none is. */
export function placeCell(
  { sheet, range }: Pick<ReportFinding, 'sheet' | 'range'>,
  { say }: Speaker,
): PlanCell {
  const [first = ''] = (range ?? '').split(',');
  return sheet === null || range === null
    ? text(say('wholeWorkbook'), 'quiet')
    : { kind: 'link', text: range.split(',').join(', '), sheet, range: first.trim(), look: 'body' };
}
