import * as XLSX from '@e965/xlsx';
import type { Workbook } from '../../src/core/workbook/workbook.js';

/** A workbook as the bytes of an .xlsx: values, formulas with their results, number formats. */
export function xlsxOf({ sheets }: Workbook): Buffer {
  const book = XLSX.utils.book_new();
  for (const { name, values, formulas = [], formats = [] } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(
      values.map((row) => [...row]),
      { dense: true },
    );
    const cells = sheet['!data'] ?? [];
    cells.forEach((row, rowAt) => {
      row.forEach((cell, columnAt) => {
        const formula = formulas[rowAt]?.[columnAt];
        const format = formats[rowAt]?.[columnAt];
        if (formula !== undefined) cell.f = formula.slice(1);
        if (format !== undefined) cell.z = format;
      });
    });
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
