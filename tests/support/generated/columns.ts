import type { Dice } from './dice.js';
import type { Shape } from './shape.js';

/** A column of a generated budget: what it is called there, and what it is. */
export interface GeneratedColumn {
  /** Stands for the column while rows are written. */
  readonly key: string;
  /** The role that it must be given; '' is not judged. */
  readonly role: string;
  readonly heading: string;
  /** A heading over this one and its neighbours. */
  readonly group: string | undefined;
  /** The period, source or partner that it is for. */
  readonly name: string | undefined;
}

/** The columns of a shape from left to right, with their headings. */
export function columnsFor(shape: Shape, dice: Dice): readonly GeneratedColumn[] {
  const { has, factors } = shape;
  const plain = (key: string): GeneratedColumn => ({
    key,
    role: key,
    heading: headingFor(shape, dice, key),
    group: undefined,
    name: undefined,
  });
  const optional = (key: 'code' | 'organisation' | 'location' | 'unit' | 'notes') =>
    has.has(key) ? [plain(key)] : [];
  const category = shape.grouping === 'categories' ? [plain('category')] : [];
  const notes = optional('notes');
  const areNotesLast = dice.chance(0.8);
  const parts = partColumns(shape);
  const amounts = amountColumns(shape, dice, plain);
  const columns = [
    ...(dice.chance(0.8) ? [...optional('code'), ...category] : [...category, ...optional('code')]),
    plain('description'),
    ...dice.draw([...optional('organisation'), ...optional('location')], 2),
    ...(areNotesLast ? [] : notes),
    ...(has.has('spacer') ? [spacer] : []),
    ...optional('unit'),
    ...factors.map(plain),
    ...(shape.currencyIn === 'column' ? [plain('currency')] : []),
    ...(shape.parts?.isBeforeAmount === true ? [...parts, ...amounts] : [...amounts, ...parts]),
    ...(has.has('share') ? [{ ...plain('share'), role: 'ignore' }] : []),
    ...(areNotesLast ? notes : []),
  ];
  return shape.isReversed ? [...columns].reverse() : columns;
}

/** An empty column, left for the eye. */
const spacer: GeneratedColumn = {
  key: 'spacer',
  role: '',
  heading: '',
  group: undefined,
  name: undefined,
};

function partColumns({ parts }: Shape): readonly GeneratedColumn[] {
  if (parts === undefined) return [];
  const { role, names, group } = parts;
  return names.map((name, at) => ({ key: `part${at}`, role, heading: name, group, name }));
}

/** The amounts, and where there are two currencies the same money in the donor's after those that the factors make. */
function amountColumns(
  shape: Shape,
  dice: Dice,
  plain: (key: string) => GeneratedColumn,
): readonly GeneratedColumn[] {
  const amount = plain('amount');
  if (!shape.has.has('converted')) return [amount];
  const word = dice.pick(shape.words.of('amount'));
  return [
    { ...amount, heading: `${word} (${shape.currency})` },
    { ...amount, key: 'converted', role: '', heading: `${word} (${donorCurrency(shape)})` },
  ];
}

/** The currency that amounts are converted to. */
function donorCurrency({ currency }: Shape): string {
  return currency === 'USD' ? 'EUR' : 'USD';
}

function headingFor(shape: Shape, dice: Dice, key: string): string {
  const word = dice.pick(shape.words.of(key));
  if (shape.has.has('slip') && key === 'unit-cost') return withSlip(dice, word);
  if (key !== 'amount' || shape.currencyIn !== 'heading') return decorated(dice, word);
  const { currency } = shape;
  return dice.pick([
    `${word} (${currency})`,
    `${word} ${currency}`,
    `${word}\n(${currency})`,
    `${word} [${currency}]`,
  ]);
}

/** Two letters in the middle of the longest word in each other's place. */
function withSlip(dice: Dice, heading: string): string {
  const longest = heading.split(' ').sort((one, other) => other.length - one.length)[0] ?? '';
  if (longest.length < 6) return heading;
  const at = dice.whole(1, longest.length - 3);
  const slipped =
    longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return heading.replace(longest, slipped);
}

/** As people dress up headings. */
function decorated(dice: Dice, word: string): string {
  const dress = dice.weighed({ none: 80, capitals: 8, star: 4, space: 4, colon: 4 });
  if (dress === 'capitals') return word.toUpperCase();
  if (dress === 'star') return `${word}*`;
  if (dress === 'space') return ` ${word} `;
  return dress === 'colon' ? `${word}:` : word;
}
