import { columnLetters } from '../../core/workbook/address.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type PlanCell, type PlanRow, type SheetPlan, text } from '../sheet-plan.js';
import { choicesIn, type FormColumn, formats, headCell } from './form.js';
import { type TabText, tabText } from './words.js';

/** Amounts of nothing show as blanks, so that lines still to be filled in look like it. */
const money = '#,##0.00;-#,##0.00;" "';
const linesPerSection = 6;

type Column = Pick<FormColumn, 'head' | 'note' | 'isFigure'> & {
  readonly width: number;
  readonly head: Extract<TabText, `budget.${string}`>;
};

const columns: readonly Column[] = [
  { head: 'budget.item', note: 'budget.itemNote', width: 330 },
  { head: 'budget.organisation', note: 'budget.organisationNote', width: 180 },
  { head: 'budget.unit', width: 80 },
  { head: 'budget.quantity', note: 'budget.quantityNote', width: 80, isFigure: true },
  { head: 'budget.times', note: 'budget.timesNote', width: 110, isFigure: true },
  { head: 'budget.unitCost', width: 95, isFigure: true },
  { head: 'budget.amount', note: 'budget.amountNote', width: 110, isFigure: true },
  { head: 'budget.notes', note: 'budget.notesNote', width: 260 },
];
const organisationColumn = 2;
const [quantity, times, unitCost, amount] = [4, 5, 6, 7].map(columnLetters) as [
  string,
  string,
  string,
  string,
];

interface Section {
  readonly title: TabText;
  readonly lines: readonly LineDraft[];
}

interface LineDraft {
  readonly item: string;
  readonly organisation?: string;
  readonly unit?: string;
}

/**
 * A budget to be filled in: who spends what, how much of it and for how long, with core costs for every partner and
 * the sums by formula.
 * @param organisations who has core costs, and who can be chosen; [] while nobody is named
 */
export function budgetPlan(organisations: readonly string[], phrasebook: Phrasebook): SheetPlan {
  const rows: PlanRow[] = [
    columns.map((column) => headCell(column, phrasebook)),
    exampleRow(phrasebook),
  ];
  const subtotals: number[] = [];
  for (const { title, lines } of sectionsFor(organisations, phrasebook)) {
    const section = tabText(phrasebook, title);
    rows.push([text(section, 'subheading'), ...columns.slice(1).map(() => text('', 'subheading'))]);
    const first = rows.length + 1;
    for (let place = 0; place < Math.max(linesPerSection, lines.length); place += 1) {
      rows.push(lineRow(lines[place], rows.length + 1));
    }
    const sum = `=SUM(${amount}${first}:${amount}${rows.length})`;
    rows.push(sumRow(tabText(phrasebook, 'budget.subtotal', { section }), sum));
    subtotals.push(rows.length);
  }
  const all = subtotals.map((row) => `${amount}${row}`).join('+');
  rows.push(sumRow(tabText(phrasebook, 'budget.total'), `=${all}`));
  return {
    title: tabText(phrasebook, 'budget.title'),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    isForm: true,
    rows,
    choices: organisations.length === 0 ? [] : choicesIn(rows, organisationColumn, organisations),
  };
}

/** What a budget between partners should not forget stands there as lines without figures. */
function sectionsFor(organisations: readonly string[], phrasebook: Phrasebook): readonly Section[] {
  const say = (key: TabText) => ({ item: tabText(phrasebook, key) });
  const unit = tabText(phrasebook, 'budget.coreUnit');
  const core = organisations.map((organisation) => ({
    item: tabText(phrasebook, 'budget.coreOf', { organisation }),
    organisation,
    unit,
  }));
  return [
    { title: 'budget.staff', lines: [] },
    { title: 'budget.activities', lines: [] },
    {
      title: 'budget.together',
      lines: [say('budget.design'), say('budget.languages'), say('budget.learning')],
    },
    {
      title: 'budget.core',
      lines: core.length === 0 ? [{ ...say('budget.corePartner'), unit }] : core,
    },
  ];
}

function lineRow(line: LineDraft | undefined, row: number): PlanRow {
  const words = (given: string | undefined): PlanCell =>
    given === undefined ? blank(formats.any) : text(given);
  return [
    words(line?.item),
    words(line?.organisation),
    words(line?.unit),
    blank(formats.any),
    blank(formats.any),
    blank(formats.money),
    product(row, 'body'),
    blank(formats.any),
  ];
}

/** Shows how a line is filled in; it stands above the lines, where no sum reaches it. */
function exampleRow(phrasebook: Phrasebook): PlanRow {
  const words = (key: TabText) => text(tabText(phrasebook, key), 'quiet');
  const figure = (value: number, format: string = formats.any): PlanCell => ({
    kind: 'number',
    value,
    format,
    look: 'quiet',
  });
  return [
    words('budget.exampleItem'),
    words('timeline.exampleWho'),
    words('budget.exampleUnit'),
    figure(2),
    figure(12),
    figure(450, formats.money),
    product(2, 'quiet'),
    words('budget.exampleNotes'),
  ];
}

function product(row: number, look: 'body' | 'quiet'): PlanCell {
  const formula = `=${quantity}${row}*${times}${row}*${unitCost}${row}`;
  return { kind: 'formula', formula, format: money, look };
}

function sumRow(label: string, formula: string): PlanRow {
  const cells = columns.map((): PlanCell => text('', 'strong'));
  cells[0] = text(label, 'strong');
  cells[amountPlace] = { kind: 'formula', formula, format: formats.money, look: 'strong' };
  return cells;
}

const amountPlace = columns.findIndex(({ head }) => head === 'budget.amount');

function blank(format: string): PlanCell {
  return { kind: 'blank', format, look: 'body' };
}
