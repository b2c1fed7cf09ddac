import { escaped, rowsOf, xlsxOf } from '../office-files.js';

export const budgetRows: readonly (readonly (string | number)[])[] = [
  ['Item', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
  ['Field coordinator salary', 'month', 12, 500, 6000],
  ['Office rent', 'month', 12, 100, 1200],
  ['Total', '', '', '', 7200],
];
export const budget = rowsOf(budgetRows);
export const csv = budgetRows.map((row) => row.join(',')).join('\n');
export const sound = (): Buffer => xlsxOf([{ name: 'Budget', rows: budget }]);
export const withBudget = (rows: string, after = ''): Buffer =>
  xlsxOf([{ name: 'Budget', rows: budget + rows, after }]);

export const worksheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const openDocument =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>';
const openDocumentEnd = '</office:spreadsheet></office:body></office:document-content>';

export function openTable(rows: string): string {
  return `${openDocument}<table:table table:name="Budget">${rows}</table:table>${openDocumentEnd}`;
}

export function openRow(cells: readonly (string | number)[]): string {
  const written = cells.map((value) =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`,
  );
  return `<table:table-row>${written.join('')}</table:table-row>`;
}

export const openBudget = budgetRows.map(openRow).join('');

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

export function repeated(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}
