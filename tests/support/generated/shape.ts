import type { Dice } from './dice.js';
import { languages, type Words } from './words.js';

/** What one generated budget looks like, before it has any figures. */
export interface Shape {
  readonly words: Words;
  readonly currency: string;
  /** Where the currency is said. */
  readonly currencyIn: 'heading' | 'title' | 'format' | 'column' | 'cells' | 'nowhere';
  /** What the amounts are the product of, in the order of their columns. */
  readonly factors: readonly Factor[];
  readonly has: ReadonlySet<Extra>;
  readonly parts: Parts | undefined;
  readonly numbers: NumberStyle;
  readonly percents: 'share' | 'format' | 'whole' | 'text';
  readonly hasFormulas: boolean;
  readonly grouping: 'none' | 'sections' | 'nested' | 'categories';
  readonly codes: CodeStyle;
  /** `silent`: the group's name again and the figure typed; nothing but arithmetic tells. */
  readonly sums: 'none' | 'below' | 'unlabelled' | 'on-heading' | 'silent';
  readonly total: 'bottom' | 'top' | 'unlabelled' | 'none';
  readonly categoryCells: 'repeated' | 'merged' | 'first';
  readonly sectionCell: 'description' | 'first' | 'merged';
  readonly margin: number;
  readonly isReversed: boolean;
  readonly isBare: boolean;
}

export type Factor = 'quantity' | 'duration' | 'unit-cost' | 'percent';

export type Extra =
  | 'code'
  | 'organisation'
  | 'location'
  | 'unit'
  | 'notes'
  | 'share'
  | 'converted'
  | 'indirect'
  | 'contingency'
  | 'direct-sum'
  | 'blank-between'
  | 'blank-before-total'
  | 'comments'
  | 'closing'
  | 'placeholders'
  | 'lump-line'
  | 'hidden-row'
  | 'letters-row'
  | 'coded-labels'
  | 'group-merges'
  | 'values-only'
  | 'spacer'
  | 'slip'
  | 'discount'
  | 'pairs'
  | 'dashes'
  | 'head-again'
  | 'subtotal-function'
  | 'remarks'
  | 'gaps'
  | 'free-lines'
  | 'section-remarks'
  | 'capital-sections'
  | 'paid-by';

export interface Parts {
  readonly role: 'period-amount' | 'source-amount' | 'organisation-amount';
  readonly names: readonly string[];
  /** A heading of their own over them. */
  readonly group: string | undefined;
  readonly isBeforeAmount: boolean;
}

export type CodeStyle = '1.1' | '1,1' | 'A1' | 'A.1' | 'count';

export type NumberStyle = 'figures' | 'texts' | 'apostrophes' | 'lakhs';

export const partners: readonly string[] = [
  'Hope Circle',
  'Open Doors',
  'River Trust',
  'Sauti Network',
  'Casa Nova',
  'Young Voices',
];

const currencies = 'USD EUR GBP CHF KES UGX INR BRL XOF JOD IDR NGN ZAR UAH MXN'.split(' ');

/** Mixes one shape; what would leave a careful reader guessing is not mixed. */
export function shapeFrom(dice: Dice): Shape {
  const words = dice.pick(languages);
  const isBare = dice.chance(0.03);
  const factors: readonly Factor[] = isBare ? [] : factorsFrom(dice);
  const parts = isBare || dice.chance(0.68) ? undefined : partsFrom(dice, words);
  const isValuesOnly = !isBare && dice.chance(0.1);
  const numbers = isBare ? 'figures' : numbersFrom(dice);
  const hasFormulas = isBare || (numbers === 'figures' && !isValuesOnly && dice.chance(0.7));
  const grouping = isBare
    ? 'none'
    : dice.weighed({ none: 35, sections: 40, nested: 8, categories: 17 });
  const has = extrasFrom(dice, isBare, factors, numbers, grouping);
  if (isValuesOnly) has.add('values-only');
  if (parts !== undefined || !hasFormulas) has.delete('converted');
  // Over the first column a heading without a merge would be a title.
  if (words.language === 'ar') has.add('group-merges');
  // With few lines nothing would tell that columns named after partners make up the amounts.
  if (parts !== undefined) has.delete('placeholders');
  const total = isBare ? 'bottom' : dice.weighed({ bottom: 80, top: 9, unlabelled: 5, none: 6 });
  if (total === 'none') has.delete('share');
  // Who pays is said of a total that stands right above, in whole amounts.
  if (total !== 'bottom' || parts !== undefined) has.delete('paid-by');
  // Only a sum over all of them tells heads that come again from heads of other tables.
  if (total !== 'bottom' || !hasFormulas) has.delete('head-again');
  const codes = dice.weighed<CodeStyle>({ '1.1': 45, '1,1': 8, A1: 12, 'A.1': 15, count: 20 });
  return {
    words,
    currency: numbers === 'lakhs' ? 'INR' : dice.pick(currencies),
    currencyIn: currencyPlace(dice, numbers, isValuesOnly, isBare, has),
    factors,
    has,
    parts,
    numbers,
    percents: percentsFrom(dice, numbers, isValuesOnly),
    hasFormulas,
    grouping,
    codes: grouping === 'nested' && codes === 'count' ? '1.1' : codes,
    sums: sumsFrom(dice, grouping),
    total,
    categoryCells: dice.pick(['repeated', 'merged', 'first'] as const),
    sectionCell: dice.pick(['description', 'first', 'merged'] as const),
    margin: dice.chance(0.15) ? dice.whole(1, 2) : 0,
    isReversed: words.language === 'ar' && !isBare && dice.chance(0.2),
    isBare,
  };
}

function factorsFrom(dice: Dice): readonly Factor[] {
  const mixes: readonly (readonly Factor[])[] = [
    [],
    ['quantity', 'unit-cost'],
    ['quantity', 'unit-cost'],
    ['unit-cost', 'quantity'],
    ['quantity', 'duration', 'unit-cost'],
    ['quantity', 'unit-cost', 'duration'],
    ['quantity', 'unit-cost', 'percent'],
    ['quantity', 'duration', 'unit-cost', 'percent'],
    ['duration', 'unit-cost', 'percent'],
  ];
  return dice.pick(mixes);
}

function partsFrom(dice: Dice, words: Words): Parts {
  const group = (key: string) => (dice.chance(0.5) ? dice.pick(words.of(key)) : undefined);
  const isBeforeAmount = dice.chance(0.5);
  const kind = dice.weighed({ years: 30, dated: 20, quarters: 15, sources: 20, partners: 15 });
  const counted = (pattern: string, count: number) =>
    Array.from({ length: count }, (_, at) => pattern.replace('1', String(at + 1)));
  if (kind === 'sources') {
    const names = dice.draw(words.of('source'), dice.whole(2, 3));
    return { role: 'source-amount', names, group: group('by-source'), isBeforeAmount };
  }
  if (kind === 'partners') {
    const names = dice.draw(partners, dice.whole(2, 4));
    return { role: 'organisation-amount', names, group: group('by-partner'), isBeforeAmount };
  }
  const first = dice.whole(2025, 2028);
  const names =
    kind === 'dated'
      ? Array.from({ length: dice.whole(2, 4) }, (_, at) => String(first + at))
      : counted(
          dice.pick(words.of(kind === 'years' ? 'year' : 'quarter')),
          kind === 'years' ? dice.whole(2, 4) : 4,
        );
  return { role: 'period-amount', names, group: group('by-period'), isBeforeAmount };
}

function numbersFrom(dice: Dice): NumberStyle {
  return dice.weighed({ figures: 74, texts: 17, apostrophes: 3, lakhs: 6 });
}

function extrasFrom(
  dice: Dice,
  isBare: boolean,
  factors: readonly Factor[],
  numbers: NumberStyle,
  grouping: Shape['grouping'],
): Set<Extra> {
  const shares: readonly (readonly [Extra, number])[] = [
    ['code', grouping === 'nested' ? 1 : 0.5],
    ['organisation', 0.12],
    ['location', 0.06],
    ['unit', factors.includes('quantity') ? 0.75 : 0.1],
    ['notes', 0.25],
    ['share', numbers === 'figures' ? 0.06 : 0],
    ['converted', numbers === 'figures' && factors.length > 0 ? 0.12 : 0],
    ['indirect', 0.22],
    ['contingency', 0.08],
    ['direct-sum', 0.6],
    ['blank-between', 0.25],
    ['blank-before-total', 0.15],
    ['comments', grouping === 'none' ? 0.12 : 0.06],
    ['closing', 0.25],
    ['placeholders', 0.06],
    ['lump-line', factors.length > 0 ? 0.1 : 0],
    ['hidden-row', 0.04],
    ['letters-row', factors.length > 0 ? 0.04 : 0],
    ['coded-labels', 0.1],
    ['group-merges', 0.6],
    ['spacer', 0.06],
    ['slip', 0.08],
    ['discount', 0.06],
    ['pairs', 0.15],
    ['dashes', 0.03],
    ['head-again', grouping === 'sections' ? 0.06 : 0],
    ['subtotal-function', 0.1],
    ['remarks', 0.08],
    ['gaps', 0.06],
    ['free-lines', 0.08],
    ['section-remarks', 0.06],
    ['capital-sections', 0.12],
    ['paid-by', 0.05],
  ];
  const chosen = shares.filter(([, share]) => dice.chance(share)).map(([extra]) => extra);
  return new Set(isBare ? [] : chosen);
}

function currencyPlace(
  dice: Dice,
  numbers: NumberStyle,
  isValuesOnly: boolean,
  isBare: boolean,
  has: ReadonlySet<Extra>,
): Shape['currencyIn'] {
  if (isBare) return 'format';
  if (has.has('converted')) return 'heading';
  return dice.weighed({
    heading: 40,
    title: 25,
    format: numbers === 'figures' && !isValuesOnly ? 15 : 0,
    column: 6,
    cells: numbers === 'texts' ? 30 : 0,
    nowhere: 12,
  });
}

function percentsFrom(dice: Dice, numbers: NumberStyle, isValuesOnly: boolean) {
  if (numbers !== 'figures') return 'text';
  return isValuesOnly
    ? dice.pick(['share', 'whole', 'text'] as const)
    : dice.pick(['share', 'format', 'whole', 'text'] as const);
}

function sumsFrom(dice: Dice, grouping: Shape['grouping']): Shape['sums'] {
  if (grouping === 'none' || grouping === 'nested') return 'none';
  if (grouping === 'categories') return dice.chance(0.3) ? 'below' : 'none';
  return dice.weighed({ none: 28, below: 40, unlabelled: 7, 'on-heading': 18, silent: 7 });
}
