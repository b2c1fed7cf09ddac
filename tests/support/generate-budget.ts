import type { Workbook } from '../../src/core/workbook/workbook.js';
import type { ExpectedTable } from './expected-reading.js';
import { day } from './sheet-of.js';
import { type Dice, diceFrom } from './generated/dice.js';
import { partners, type Shape, shapeFrom } from './generated/shape.js';
import { draftSheet, type SheetDraft } from './generated/sheet-draft.js';
import { type WrittenTable, writeTable } from './generated/write-table.js';

/** A workbook made up from a seed, and what must be read of it. */
export interface GeneratedBudget {
  readonly workbook: Workbook;
  readonly expected: readonly ExpectedTable[];
  /** How it is laid out, in a word. */
  readonly layout: Layout;
}

type Layout =
  | 'single'
  | 'stacked'
  | 'beside'
  | 'summary'
  | 'with-timeline'
  | 'with-assumptions'
  | 'with-old-version';

/**
 * Mixes titles, heads, columns, sections, sums, wordings, number styles and tabs at random under a seed. What it mixes
 * is hard but fair: a careful reader would read it the way that it was meant.
 */
export function generateBudget(seed: number): GeneratedBudget {
  const dice = diceFrom(seed);
  const layout = dice.weighed<Layout>({
    single: 74,
    stacked: 6,
    beside: 4,
    summary: 6,
    'with-timeline': 5,
    'with-assumptions': 5,
    'with-old-version': 4,
  });
  const shape = shapeFrom(dice);
  return { layout, ...layouts[layout](shape, dice) };
}

type Made = Omit<GeneratedBudget, 'layout'>;

const layouts: Readonly<Record<Layout, (shape: Shape, dice: Dice) => Made>> = {
  single: (shape, dice) => one(shape, dice, []),
  stacked,
  beside,
  summary,
  'with-timeline': (shape, dice) => one(shape, dice, [timeline(shape, dice)]),
  'with-assumptions': (shape, dice) => one(shape, dice, [assumptions(shape, dice)]),
  'with-old-version': (shape, dice) => one(shape, dice, [oldVersion(shape, dice)]),
};

interface Tab {
  readonly draft: SheetDraft;
  readonly expected: readonly ExpectedTable[];
}

function one(shape: Shape, dice: Dice, others: readonly Tab[]): Made {
  const draft = draftSheet('Budget');
  const written = writeTable(draft, shape, dice, { top: 1, left: 1 });
  return finished(shape, [{ draft, expected: [written.expected] }, ...others]);
}

function finished(shape: Shape, tabs: readonly Tab[]): Made {
  const valuesOnly = shape.has.has('values-only');
  return {
    workbook: { name: 'budget.xlsx', sheets: tabs.map(({ draft }) => draft.finish(valuesOnly)) },
    expected: tabs.flatMap(({ expected }) => expected),
  };
}

/** Two tables of a sheet one under the other, each with its own head and total. */
function stacked(mixed: Shape, dice: Dice): Made {
  const shape = { ...plainer(mixed, ['converted', 'closing', 'share']), isBare: false };
  const draft = draftSheet('Budget');
  const upper = writeTable(draft, { ...shape, total: 'bottom' }, dice, { top: 1, left: 1 });
  const top = upper.bottom + 1 + dice.whole(1, 3);
  const lower = writeTable(draft, { ...shape, total: 'bottom' }, dice, { top, left: 1 });
  return finished(shape, [{ draft, expected: [upper.expected, lower.expected] }]);
}

/** Two tables of a sheet side by side, an empty column between them. */
function beside(mixed: Shape, dice: Dice): Made {
  const narrow = plainer(mixed, ['converted', 'closing', 'share', 'notes', 'letters-row']);
  const shape: Shape = {
    ...narrow,
    parts: undefined,
    total: 'bottom',
    margin: 0,
    isBare: false,
    isReversed: false,
    currencyIn: narrow.currencyIn === 'title' ? 'heading' : narrow.currencyIn,
    sectionCell: 'description',
    grouping: narrow.grouping === 'categories' ? 'none' : narrow.grouping,
    sums: narrow.grouping === 'categories' ? 'none' : narrow.sums,
  };
  const draft = draftSheet('Budget');
  const first = writeTable(draft, shape, dice, { top: 1, left: 1 });
  const left = first.expected.place.right + 2;
  const top = [...first.expected.rows].find(([, kind]) => kind === 'header')?.[0] ?? 1;
  const second = writeTable(draft, shape, dice, { top, left, isUntitled: true });
  return finished(shape, [{ draft, expected: [first.expected, second.expected] }]);
}

/** A tab for each year or partner and a first one that draws on their totals. */
function summary(mixed: Shape, dice: Dice): Made {
  const shape: Shape = {
    ...plainer(mixed, ['converted', 'closing', 'values-only']),
    total: 'bottom',
    numbers: 'figures',
    hasFormulas: true,
    currencyIn: mixed.currencyIn === 'cells' ? 'heading' : mixed.currencyIn,
  };
  const names = dice.draw(partners, dice.whole(2, 4));
  const tabs = names.map((name): Tab & { readonly written: WrittenTable } => {
    const draft = draftSheet(name);
    const written = writeTable(draft, shape, dice, { top: 1, left: 1 });
    return { draft, written, expected: [written.expected] };
  });
  const first = summaryTab(shape, dice, tabs);
  return finished(shape, dice.chance(0.7) ? [first, ...tabs] : [...tabs, first]);
}

function summaryTab(
  { words, currency }: Shape,
  dice: Dice,
  tabs: readonly { readonly draft: SheetDraft; readonly written: WrittenTable }[],
): Tab {
  const draft = draftSheet(dice.pick(words.of('summary')));
  draft.put(1, 1, dice.pick(words.of('organisation')));
  draft.put(1, 2, `${dice.pick(words.of('amount'))} (${currency})`);
  tabs.forEach((tab, at) => {
    draft.put(at + 2, 1, tab.draft.name);
    const { cell, value } = tab.written.total ?? { cell: 'A1', value: 0 };
    draft.put(at + 2, 2, { value, formula: `='${tab.draft.name}'!${cell}` });
  });
  const total = tabs.length + 2;
  const value = tabs.reduce((sum, { written }) => sum + (written.total?.value ?? 0), 0);
  draft.put(total, 1, dice.pick(words.of('total')));
  draft.put(total, 2, { value, formula: `=SUM(B2:B${total - 1})` });
  const lines = tabs.map((_, at): [number, string] => [at + 2, 'line']);
  return {
    draft,
    expected: [
      {
        sheet: draft.name,
        kind: 'budget',
        use: 'summary',
        place: { top: 1, left: 1, bottom: total, right: 2 },
        roles: new Map([[2, 'amount']]),
        names: new Map(),
        rows: new Map([[1, 'header'], ...lines, [total, 'total']]),
        total: `B${total}`,
        currency,
        covers: new Map([[total, lines.map(([row]) => row)]]),
      },
    ],
  };
}

/** The budget as it was before: its money is not counted again. */
function oldVersion(shape: Shape, dice: Dice): Tab {
  const draft = draftSheet(dice.pick(['Budget (old)', 'Old version', 'Copy of Budget']));
  const { expected } = writeTable(draft, shape, dice, { top: 1, left: 1 });
  return { draft, expected: [{ ...expected, use: 'ignored' }] };
}

function plainer(shape: Shape, without: readonly string[]): Shape {
  return { ...shape, has: new Set([...shape.has].filter((extra) => !without.includes(extra))) };
}

function timeline({ words }: Shape, dice: Dice): Tab {
  const draft = draftSheet('Timeline');
  words.tasks.headings.forEach((heading, at) => draft.put(1, at + 1, heading));
  words.tasks.items.forEach((item, at) => {
    const start = dice.whole(10, 27);
    draft.put(at + 2, 1, item);
    draft.put(at + 2, 2, dice.pick(partners));
    draft.put(at + 2, 3, day(`2027-0${at * 2 + 1}-${start}`));
    draft.put(at + 2, 4, day(`2027-0${at * 2 + 2}-${start}`));
  });
  return {
    draft,
    expected: [
      {
        sheet: 'Timeline',
        kind: 'timeline',
        use: 'counted',
        place: { top: 1, left: 1, bottom: words.tasks.items.length + 1, right: 4 },
        roles: new Map([
          [1, 'what'],
          [2, 'who'],
          [3, 'starts'],
          [4, 'due'],
        ]),
        names: new Map(),
        rows: new Map([
          [1, 'header'],
          ...words.tasks.items.map((_, at): [number, string] => [at + 2, 'line']),
        ]),
        total: undefined,
        currency: undefined,
        covers: new Map(),
      },
    ],
  };
}

/** Rates that a budget may rest on: figures, but no budget. */
function assumptions({ words }: Shape, dice: Dice): Tab {
  const draft = draftSheet('Assumptions');
  const [label = '', value = ''] = dice.pick(words.of('assumption')).split(' | ');
  draft.put(1, 1, label);
  draft.put(1, 2, value);
  dice.draw(words.of('units'), 4).forEach((unit, at) => {
    draft.put(at + 2, 1, unit);
    draft.put(at + 2, 2, dice.whole(2, 40));
  });
  return { draft, expected: [] };
}
