import type { Report } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type CellResult, plainText, speaker } from './cell.js';

/** How one item of the checklist stands, in a word or two. */
export function checklistCell(report: Report, wanted: unknown, phrasebook: Phrasebook): CellResult {
  const asked = plainText(wanted).toLowerCase();
  const found = report.checklist.find(({ item }) => item === asked);
  if (found === undefined) {
    const choices = { list: report.checklist.map(({ item }) => item) };
    return speaker(phrasebook)(asked === '' ? 'whichItem' : 'unknownItem', { asked, choices });
  }
  return phrasebook.terms[`status.${found.status}`] ?? found.status;
}
