import type { Sheet } from '../../src/core/workbook/workbook.js';
import { indirectWords, languages } from './generator-languages.js';
import { type Part, type Shape, shapeFrom } from './generator-shape.js';
import { calc, type CellLike, sheetOf } from './sheet-of.js';

/** A budget made up from a seed, with what every column and row of it is. */
export interface GeneratedBudget {
  readonly sheet: Sheet;
  readonly headerRows: readonly number[];
  /** Roles from column A. */
  readonly roles: readonly string[];
  /** Kinds by row, from row 1; '.' is not judged. */
  readonly rows: readonly string[];
  /** Row and column of the stated total. */
  readonly total: { readonly row: number; readonly column: number } | undefined;
  readonly linesTotal: number;
}

/** Figures between 0 and 1 from a seed: the same seed, the same figures. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes the rows of a budget of one shape. */
class Writer {
  readonly cells: CellLike[][] = [];
  readonly kinds: string[] = [];
  private readonly columns: readonly string[];

  constructor(
    private readonly shape: Shape,
    private readonly random: () => number,
  ) {
    this.columns = columnsOf(shape);
  }

  get roles(): readonly string[] {
    return this.columns;
  }

  get nextRow(): number {
    return this.cells.length + 1;
  }

  add(kind: string, cells: Readonly<Record<string, CellLike>>): number {
    const margin = Array.from({ length: this.shape.margin }, () => null);
    this.cells.push([...margin, ...this.columns.map((role) => this.typed(cells[role] ?? null))]);
    this.kinds.push(kind);
    return this.cells.length;
  }

  letter(role: string): string {
    return String.fromCharCode(65 + this.columnOf(role) - 1);
  }

  /** Its column, counted from 1. */
  columnOf(role: string): number {
    return this.shape.margin + this.columns.indexOf(role) + 1;
  }

  /** Figures as text in the way of the language, where the shape says so. */
  private typed(cell: CellLike): CellLike {
    if (!this.shape.hasTextNumbers || typeof cell !== 'number') return cell;
    const [whole = '', cents] = cell.toFixed(Number.isInteger(cell) ? 0 : 2).split('.');
    const { group, decimal } = this.shape.language.numbers;
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return cents === undefined ? grouped : `${grouped}${decimal}${cents}`;
  }

  pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }

  figure(formula: string, value: number): CellLike {
    return this.shape.hasFormulas && !this.shape.hasTextNumbers ? calc(formula, value) : value;
  }
}

function columnsOf(shape: Shape): readonly string[] {
  return [
    ...(shape.hasCodes ? ['code'] : []),
    ...(shape.hasCategories ? ['category'] : []),
    'description',
    ...(shape.hasUnits ? ['unit'] : []),
    ...(shape.hasFactors ? ['quantity'] : []),
    ...(shape.hasDuration ? ['duration'] : []),
    ...(shape.hasFactors ? ['unit-cost'] : []),
    ...shape.parts.map(({ role }) => role),
    'amount',
    ...(shape.hasNotes ? ['notes'] : []),
  ];
}

/** A budget from a seed, with the reading that it must have. */
export function generatedBudget(seed: number): GeneratedBudget {
  const random = randomFrom(seed);
  const shape = shapeFrom(random);
  const { language } = shape;
  const writer = new Writer(shape, random);
  if (shape.hasTitle) {
    writer.add('title', { [writer.roles[0] ?? '']: `${language.title} (${shape.currency})` });
    writer.add('.', {});
  }
  const headings = Object.fromEntries(
    shape.parts.map(({ role, heading }): [string, CellLike] => [
      role,
      /^\d/.test(heading) ? Number(heading) : heading,
    ]),
  );
  const headerRows: number[] = [];
  const merges: string[] = [];
  const firstPart = shape.parts[0]?.role;
  const lastPart = shape.parts[shape.parts.length - 1]?.role;
  if (shape.hasGroupHead && firstPart !== undefined && lastPart !== undefined) {
    const row = writer.add('header', { [firstPart]: `${language.amount} (${shape.currency})` });
    headerRows.push(row);
    merges.push(`${writer.letter(firstPart)}${row}:${writer.letter(lastPart)}${row}`);
  }
  const header = writer.add('header', {
    ...headings,
    category: language.category,
    code: language.code,
    description: language.description,
    unit: language.unit,
    quantity: language.quantity,
    duration: language.duration,
    'unit-cost': language.unitCost,
    amount: `${language.amount} (${shape.currency})`,
    notes: language.notes,
  });
  const tops =
    shape.sections === 0
      ? writeLines(writer, shape, random, 1, 4)
      : writeSections(writer, shape, random);
  const direct = tops.reduce((sum, { value }) => sum + value, 0);
  const all = [...tops];
  if (shape.hasIndirect) {
    const value = cents(direct * 0.07);
    const amounts = tops.map(({ row }) => `${writer.letter('amount')}${row}`).join('+');
    const row = writer.add('line', {
      description: indirectWords[languages.indexOf(language)] ?? '',
      amount: writer.figure(`=0.07*(${amounts})`, value),
    });
    all.push({ row, value, lines: value });
  }
  const total = cents(all.reduce((sum, { value }) => sum + value, 0));
  const letter = writer.letter('amount');
  const row = writer.add('total', {
    description: shape.hasUnlabelledTotal && !shape.hasTextNumbers ? null : language.total,
    amount: writer.figure(`=${all.map((one) => `${letter}${one.row}`).join('+')}`, total),
  });
  if (shape.hasClosingNote) {
    writer.add('blank', {});
    writer.add('note', { description: language.note });
  }
  return {
    sheet: sheetOf('Budget', writer.cells, { merges }),
    headerRows: [...headerRows, header],
    roles: [
      ...Array.from({ length: shape.margin }, () => ''),
      ...writer.roles.map((role) => (role.startsWith('part ') ? shape.partsRole : role)),
    ],
    rows: writer.kinds,
    total: { row, column: writer.columnOf('amount') },
    linesTotal: total,
  };
}

interface Top {
  readonly row: number;
  readonly value: number;
  readonly lines: number;
}

function writeSections(writer: Writer, shape: Shape, random: () => number): readonly Top[] {
  const tops: Top[] = [];
  for (let section = 1; section <= shape.sections; section++) {
    const label = shape.language.sections[section - 1] ?? '';
    const code = shape.hasCodes ? String(section) : null;
    if (shape.sumsOnTop) {
      const row = writer.nextRow;
      writer.add('subtotal', { code, description: label, amount: 0 });
      const lines = writeLines(writer, shape, random, section, 2);
      const value = cents(lines.reduce((sum, line) => sum + line.value, 0));
      const letter = writer.letter('amount');
      const range = `${letter}${row + 1}:${letter}${row + lines.length}`;
      const cells = writer.cells[row - 1];
      if (cells !== undefined)
        cells[writer.columnOf('amount') - 1] = writer.figure(`=SUM(${range})`, value);
      tops.push({ row, value, lines: value });
    } else {
      writer.add('section', { code, description: label });
      const lines = writeLines(writer, shape, random, section, 2);
      if (shape.hasSubtotals) tops.push(writeSubtotal(writer, shape, lines));
      else tops.push(...lines);
    }
    if (shape.blankBetween) writer.add('blank', {});
  }
  return tops;
}

function writeSubtotal(writer: Writer, shape: Shape, lines: readonly Top[]): Top {
  const letter = writer.letter('amount');
  const value = cents(lines.reduce((sum, line) => sum + line.value, 0));
  const first = lines[0]?.row ?? 0;
  const last = lines[lines.length - 1]?.row ?? 0;
  const row = writer.add('subtotal', {
    description: shape.language.subtotal,
    amount: writer.figure(`=SUM(${letter}${first}:${letter}${last})`, value),
  });
  return { row, value, lines: value };
}

function writeLines(
  writer: Writer,
  shape: Shape,
  random: () => number,
  section: number,
  least: number,
): readonly Top[] {
  const count = least + Math.floor(random() * 5);
  return Array.from({ length: count }, (_, place) => {
    const quantity = 1 + Math.floor(random() * 24);
    const duration = 1 + Math.floor(random() * 12);
    const unitCost = random() < 0.5 ? 5 + Math.floor(random() * 900) : cents(1 + random() * 300);
    const months = shape.hasDuration ? duration : 1;
    const value = shape.hasFactors
      ? cents(quantity * months * unitCost)
      : 50 + Math.floor(random() * 9000);
    const next = writer.nextRow;
    const factors = ['quantity', ...(shape.hasDuration ? ['duration'] : []), 'unit-cost'];
    const product = `=${factors.map((role) => `${writer.letter(role)}${next}`).join('*')}`;
    const split = splitOver(shape.parts, value, random);
    const sum = `=SUM(${writer.letter('part 0')}${next}:${writer.letter(`part ${shape.parts.length - 1}`)}${next})`;
    const row = writer.add('line', {
      ...split,
      category: shape.language.sections[place % 3 === 2 ? 1 : 0] ?? null,
      code: `${section}.${place + 1}`,
      description: `${writer.pick(shape.language.items)} ${place + 1}`,
      unit: writer.pick(shape.language.units),
      quantity,
      duration,
      'unit-cost': unitCost,
      amount: shape.hasFactors
        ? writer.figure(product, value)
        : shape.parts.length > 0
          ? writer.figure(sum, value)
          : value,
      notes:
        random() < 0.5
          ? `${writer.pick(shape.language.items)}, ${writer.pick(shape.language.items)}`
          : null,
    });
    if (shape.hasComments) writer.add('note', { description: shape.language.comment });
    return { row, value, lines: value };
  });
}

/** An amount in whole parts that add up to it. */
function splitOver(
  parts: readonly Part[],
  value: number,
  random: () => number,
): Readonly<Record<string, number>> {
  let rest = value;
  return Object.fromEntries(
    parts.map(({ role }, place): [string, number] => {
      const own = place === parts.length - 1 ? rest : Math.floor(rest * random() * 0.7);
      rest -= own;
      return [role, own];
    }),
  );
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
