import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.js';

const headings = [
  'Code',
  'Budget line',
  'Organisation',
  'Unit',
  'Quantity',
  'Unit cost (USD)',
  'Months',
  'Total (USD)',
  'Notes',
] as const;

const items = [
  ['Project coordinator, 50% of time', 'month'],
  ['Community mobilisers', 'month'],
  ['Training of trainers, three days', 'workshop'],
  ['Office rent, field office', 'month'],
  ['Travel to project sites', 'trip'],
  ['Learning materials', 'kit'],
  ['Refugee advisory board meetings', 'meeting'],
  ['Indirect costs', 'month'],
] as const;

const partners = ['Lead Agency', 'Green Valley Network', 'Refugee Voices', 'River Centre'] as const;

const linesInSection = 50;

/**
 * A budget of so many lines, in sections with subtotals and a total, with formulas as people write them: the same for
 * the same number. One line in 97 has an amount typed over that is off by ten, so that rules have something to say.
 */
export function largeBudget(lines: number): Workbook {
  const values: CellValue[][] = [[...headings]];
  const formulas: (string | undefined)[][] = [[]];
  const add = (row: CellValue[], sums: Readonly<Record<number, string>> = {}) => {
    values.push(row);
    formulas.push(row.map((_, index) => sums[index]));
  };
  const subtotals: number[] = [];
  let total = 0;
  for (let from = 0; from < lines; from += linesInSection) {
    const section = from / linesInSection + 1;
    add([`${section}`, `Activity ${section}: work in district ${section}`]);
    const first = values.length + 1;
    let subtotal = 0;
    for (let index = from; index < Math.min(from + linesInSection, lines); index++) {
      const line = lineOf(index, section, values.length + 1);
      add(line.values, line.formulas);
      subtotal += line.amount;
    }
    const sum = `=SUM(H${first}:H${values.length})`;
    add(['', `Subtotal activity ${section}`, ...blanks(5), subtotal], { 7: sum });
    subtotals.push(values.length);
    total += subtotal;
  }
  add(['', 'Total', ...blanks(5), total], { 7: `=${subtotals.map((row) => `H${row}`).join('+')}` });
  return { name: `${lines} lines`, sheets: [sheetOf(values, formulas)] };
}

function lineOf(index: number, section: number, row: number) {
  const [item = '', unit = ''] = items[index % items.length] ?? [];
  const quantity = (index % 5) + 1;
  const cost = 35 + (index % 89) * 7;
  const months = (index % 12) + 1;
  const typed = index % 97 === 0;
  const amount = quantity * cost * months + (typed ? 10 : 0);
  const partner = partners[index % partners.length];
  const code = `${section}.${(index % linesInSection) + 1}`;
  return {
    amount,
    values: [code, `${item} (${index + 1})`, partner, unit, quantity, cost, months, amount],
    formulas: typed ? {} : { 7: `=E${row}*F${row}*G${row}` },
  };
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function sheetOf(values: CellValue[][], formulas: (string | undefined)[][]): Sheet {
  return {
    name: 'Budget',
    hidden: false,
    values,
    formulas,
    formats: values.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? '#,##0' : undefined)),
    ),
    notes: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
