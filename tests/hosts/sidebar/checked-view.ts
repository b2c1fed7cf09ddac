import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExamples } from '../../../examples/write-examples.js';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { readWorkbook } from '../../../src/hosts/files/read-workbook.js';
import type { Phrasebook } from '../../../src/messages/phrasebook.js';
import { composeReport } from '../../../src/present/report.js';
import { type SidebarView, viewSidebar } from '../../../src/present/sidebar-view.js';

const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
await writeExamples(folder);

/** An example as a check of it is shown: every word is the product's own, but for what stands in cells. */
export function checkedView(example: string, spoken: Phrasebook): SidebarView {
  const workbook = readWorkbook(join(folder, `${example}.xlsx`));
  const assessment = checkWorkbook(workbook, { today: '2026-11-21', settings: defaultSettings });
  const report = composeReport(assessment, spoken, { name: 'even-terms', version: '0' });
  return viewSidebar(report, workbook, spoken, assessment.partnership.notices);
}
