import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { arabicBudget } from './arabic-budget.js';
import { frenchBudget } from './french-budget.js';
import { jointProject, jointProjectMended } from './joint-project.js';
import type { CellPlan, Example, RowPlan, SheetPlan } from './sheet-plan.js';

export const examples: readonly Example[] = [
  jointProject,
  jointProjectMended,
  frenchBudget,
  arabicBudget,
];

/** Writes every example as an .xlsx file into a folder, which is made where it is missing. */
export async function writeExamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const example of examples) {
    const book = new ExcelJS.Workbook();
    for (const sheet of example.sheets) addSheet(book, sheet);
    await book.xlsx.writeFile(join(folder, `${example.name}.xlsx`));
  }
}

function addSheet(book: ExcelJS.Workbook, plan: SheetPlan): void {
  const headRow = plan.rows.findIndex(({ look }) => look === 'head') + 1;
  const sheet = book.addWorksheet(plan.name, {
    views: [{ state: 'frozen', ySplit: headRow, rightToLeft: plan.rightToLeft === true }],
  });
  plan.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  plan.rows.forEach((row, index) => addRow(sheet.getRow(index + 1), row));
}

function addRow(row: ExcelJS.Row, plan: RowPlan): void {
  plan.cells.forEach((cell, index) => fill(row.getCell(index + 1), cell));
  row.hidden = plan.hidden === true;
  if (plan.look === 'title') row.font = { bold: true, size: 14 };
  if (plan.look === 'section' || plan.look === 'sum') row.font = { bold: true };
  if (plan.look !== 'head') return;
  row.font = { bold: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EBF3' } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
}

function fill(cell: ExcelJS.Cell, plan: CellPlan): void {
  if (plan === undefined) return;
  if (typeof plan !== 'object') {
    cell.value = plan;
  } else if ('formula' in plan) {
    cell.value = { formula: plan.formula, result: plan.result };
    cell.numFmt = '#,##0.00';
  } else if ('date' in plan) {
    cell.value = new Date(`${plan.date}T00:00:00Z`);
    cell.numFmt = 'yyyy-mm-dd';
  } else if ('percent' in plan) {
    cell.value = plan.percent;
    cell.numFmt = '0%';
  } else {
    cell.value = plan.money;
    cell.numFmt = '#,##0.00';
  }
}
