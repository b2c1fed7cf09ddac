import { checkWorkbook } from '../../src/core/check-workbook.js';
import { defaultSettings } from '../../src/core/rules/run-rules.js';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook.js';
import { phrasebookFor } from '../../src/messages/index.js';
import { composeReport } from '../../src/present/report.js';
import { layOutReport } from '../../src/present/report-tab.js';
import { viewSidebar } from '../../src/present/sidebar-view.js';

/** Everything that the add-on makes of a workbook, as JSON; a blank cell is null in the workbook's JSON. */
export function wholeCheck(workbookJson: string): string {
  const read = JSON.parse(workbookJson) as Workbook;
  const workbook = { name: read.name, sheets: read.sheets.map(withBlanks) };
  const phrasebook = phrasebookFor('en');
  const assessment = checkWorkbook(workbook, { today: '2026-11-21', settings: defaultSettings });
  const report = composeReport(assessment, phrasebook, { name: 'even-terms', version: '0' });
  const view = viewSidebar(report, workbook, phrasebook);
  return JSON.stringify({ report, view, plan: layOutReport(report, phrasebook) });
}

function withBlanks(sheet: Sheet): Sheet {
  const values = sheet.values.map((row) =>
    row.map((value) => (value === null ? undefined : value)),
  );
  const texts = (grid: Sheet['formulas']) =>
    grid?.map((row) => (row ?? []).map((text) => text ?? undefined));
  return {
    ...sheet,
    values,
    formulas: texts(sheet.formulas),
    formats: texts(sheet.formats),
    notes: texts(sheet.notes),
  };
}
