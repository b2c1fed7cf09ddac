import type { Dice } from './dice.js';
import { partners, type Shape } from './shape.js';

/** A line of a generated budget. */
export interface GeneratedLine {
  readonly label: string;
  /** Factors by their column's key. */
  readonly factors: Readonly<Record<string, number>>;
  /** `undefined`: still to be said. */
  readonly amount: number | undefined;
  readonly parts: readonly number[];
  readonly organisation: string;
  readonly location: string;
  readonly unit: string;
  readonly note: string | undefined;
  /** A sum without quantity and price, or a line still to be filled in. */
  readonly isLump: boolean;
}

/** Lines that stand together, with what they are called. */
export interface GeneratedGroup {
  readonly name: string;
  readonly lines: readonly GeneratedLine[];
  /** Groups inside this one, where there are two levels. */
  readonly inner: readonly GeneratedGroup[];
}

const places = ['Kasese', 'Arua', 'Barda', 'Mora'];

/** The lines of a shape in their groups; without groups, all in one. */
export function groupsFor(shape: Shape, dice: Dice): readonly GeneratedGroup[] {
  const groups = plainGroups(shape, dice);
  const last = groups[groups.length - 1];
  if (!shape.has.has('discount') || last === undefined || shape.grouping === 'nested')
    return groups;
  return [...groups.slice(0, -1), { ...last, lines: [...last.lines, discountIn(shape, last)] }];
}

/** Something taken off again: a tenth of the last line. */
function discountIn(shape: Shape, { lines }: GeneratedGroup): GeneratedLine {
  const amount = -cents((lines[0]?.amount ?? 0) / 10);
  return {
    label: shape.words.of('discount')[0] ?? '',
    factors: {},
    amount,
    parts: (shape.parts?.names ?? []).map((_, at) => (at === 0 ? amount : 0)),
    organisation: partners[0] ?? '',
    location: places[0] ?? '',
    unit: '',
    note: undefined,
    isLump: true,
  };
}

function plainGroups(shape: Shape, dice: Dice): readonly GeneratedGroup[] {
  const { words } = shape;
  // The first line of a group has its figure, so that no sum is of nothing.
  const line = (label: string, at: number) => lineFor(shape, dice, label, at > 0);
  if (shape.grouping === 'none') {
    const labels = words.sections.flatMap(({ items }) => items);
    return [{ name: '', lines: dice.draw(labels, dice.whole(3, 14)).map(line), inner: [] }];
  }
  const sections = dice.draw(words.sections, dice.whole(2, 4));
  const least =
    shape.sums === 'unlabelled' ||
    shape.sums === 'on-heading' ||
    shape.sums === 'silent' ||
    (shape.parts !== undefined && shape.grouping === 'nested') ||
    shape.grouping === 'categories'
      ? 2
      : 1;
  return sections.map(({ name, items }, at) => {
    const lines = dice.draw(items, dice.whole(least, 5)).map(line);
    if (shape.grouping !== 'nested') return { name, lines, inner: [] };
    const cut = Math.max(1, Math.floor(lines.length / 2));
    const names = [words.tasks.items[at % 4] ?? '', words.tasks.items[(at + 1) % 4] ?? ''];
    const halves = [lines.slice(0, cut), lines.slice(cut)].filter((half) => half.length > 0);
    const inner = halves.map((half, place) => ({
      name: names[place] ?? '',
      lines: half,
      inner: [],
    }));
    return { name, lines, inner };
  });
}

function lineFor(shape: Shape, dice: Dice, label: string, mayBeOpen: boolean): GeneratedLine {
  const { words, has } = shape;
  const isOpen = dice.chance(0.15) && mayBeOpen && has.has('placeholders');
  const isLump = shape.factors.length > 0 && has.has('lump-line') && dice.chance(0.3);
  const drawn = isLump || isOpen ? {} : factorsFor(shape, dice);
  const isFree = mayBeOpen && has.has('free-lines') && dice.chance(0.2);
  const factors = isFree && drawn['unit-cost'] !== undefined ? { ...drawn, 'unit-cost': 0 } : drawn;
  const made = Object.values(factors).reduce((product, factor) => product * factor, 1);
  const whole = dice.chance(0.5) ? dice.whole(4, 400) * 25 : dice.whole(4000, 900_000) / 100;
  const typed = isFree ? 0 : whole;
  const amount = isOpen ? undefined : Object.keys(factors).length > 0 ? cents(made) : typed;
  return {
    label,
    factors,
    amount,
    parts: splitOf(shape, dice, amount),
    organisation: dice.pick(partners.slice(0, 4)),
    location: dice.pick(places),
    unit: isLump ? '' : dice.pick(words.of('units')),
    note: dice.chance(0.7) ? dice.pick(words.of('note')) : undefined,
    isLump: isLump || isOpen,
  };
}

function factorsFor({ factors, numbers }: Shape, dice: Dice): Readonly<Record<string, number>> {
  const price = () =>
    dice.chance(0.6) ? dice.whole(1, 60) * dice.pick([5, 10, 25]) : dice.whole(150, 90_000) / 100;
  const draw = {
    quantity: () => dice.whole(1, 60),
    duration: () => dice.whole(1, 18),
    'unit-cost': () => (numbers === 'lakhs' ? dice.whole(3, 900) * 500 : price()),
    percent: () => dice.pick([1, 1, 0.5, 0.25, 0.2, 0.75, 0.6]),
  };
  return Object.fromEntries(factors.map((factor) => [factor, draw[factor]()]));
}

/** An amount in cents that add up to it, a column each; a share of them nothing. */
function splitOf(
  { parts }: Pick<Shape, 'parts'>,
  dice: Dice,
  amount: number | undefined,
): readonly number[] {
  if (parts === undefined || amount === undefined) return [];
  if (amount === 0) return parts.names.map(() => 0);
  const weights = parts.names.map(() => (dice.chance(0.2) ? 0 : dice.whole(1, 6)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return splitOf({ parts }, dice, amount);
  const shares = weights.map((weight) => cents(Math.floor((amount * 100 * weight) / all) / 100));
  const rest = cents(amount - shares.reduce((sum, share) => sum + share, 0));
  const last = weights.findIndex((weight) => weight > 0);
  return shares.map((share, at) => (at === last ? cents(share + rest) : share));
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
