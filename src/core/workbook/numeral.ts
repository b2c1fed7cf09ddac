export type DecimalMark = '.' | ',';

/** What digits and marks between them can mean. */
export interface NumeralReading {
  readonly value: number;
  /** The second meaning, where nothing decides. */
  readonly other: number | undefined;
  /** The decimal mark that this numeral is evidence for, and how good evidence it is. */
  readonly evidence: DecimalMark | undefined;
  readonly weight: number;
}

/**
 * Reads digits parted by points, commas, spaces or apostrophes; `undefined` where the marks make no number.
 *
 * @param mark the decimal mark in use around it, where known; it settles `1,200` and `1.234`
 * @param isBracketed keeps the thousands reading whatever the mark, as in `(1,200)`; the other reading is
 *   told where the mark in use speaks for it
 */
export function numeralReadings(
  numeral: string,
  mark: DecimalMark | undefined,
  isBracketed: boolean,
): NumeralReading | undefined {
  if (!/^\d[\d., '٫]*$/.test(numeral)) return undefined;
  const marks = numeral.replace(/\d/g, '');
  if (marks === '') return hasIdleZero(numeral) ? undefined : certain(Number(numeral));
  if (marks.includes('٫')) return arabic(numeral);

  const last = marks.slice(-1);
  if (last !== '.' && last !== ',') return grouped(numeral, undefined);
  const others = marks.slice(0, -1);
  if (others === '') return oneMark(numeral, last, mark, isBracketed);
  if (!others.includes(last)) return decimal(numeral, last, 3);
  return grouped(numeral, last === '.' ? ',' : '.');
}

/** `1,200`, `1.5`, `0,25`: one point or comma and no other mark. */
function oneMark(
  numeral: string,
  sign: DecimalMark,
  mark: DecimalMark | undefined,
  isBracketed: boolean,
): NumeralReading | undefined {
  const [whole = '', fraction = ''] = numeral.split(sign);
  if (hasIdleZero(whole)) return undefined;
  const asDecimal = Number(`${whole}.${fraction}`);
  if (fraction.length !== 3 || whole.length > 3 || whole === '0') {
    const isCodeLike = whole.length < 3 && fraction.length === 1;
    if (isCodeLike && sign === ',' && mark === '.') return undefined;
    return certain(asDecimal, sign, isCodeLike ? 0.25 : 2);
  }
  const asWhole = Number(whole + fraction);
  const evidence = sign === '.' ? ',' : '.';
  if (isBracketed) {
    return { value: asWhole, other: mark === sign ? asDecimal : undefined, evidence, weight: 0.3 };
  }
  if (mark === undefined) return { value: asWhole, other: asDecimal, evidence, weight: 0.3 };
  return certain(mark === sign ? asDecimal : asWhole);
}

/** Groups and then a decimal mark: `1.234,56`, `1 234.5`, `12,00,000.50`. */
function decimal(numeral: string, sign: DecimalMark, weight: number): NumeralReading | undefined {
  const at = numeral.lastIndexOf(sign);
  const fraction = numeral.slice(at + 1);
  const whole = wholeOf(numeral.slice(0, at));
  if (whole === undefined || fraction === '') return undefined;
  return certain(Number(`${whole}.${fraction}`), sign, weight);
}

/** Groups only: `1 234`, `1,234,567`, `12,00,000`. */
function grouped(numeral: string, evidence: DecimalMark | undefined): NumeralReading | undefined {
  const whole = wholeOf(numeral);
  return whole === undefined ? undefined : certain(Number(whole), evidence, 3);
}

function arabic(numeral: string): NumeralReading | undefined {
  const [before = '', fraction = '', ...more] = numeral.split('٫');
  if (more.length > 0 || !/^\d+$/.test(fraction)) return undefined;
  const whole = /^\d+$/.test(before) && !hasIdleZero(before) ? before : wholeOf(before);
  return whole === undefined ? undefined : certain(Number(`${whole}.${fraction}`));
}

/** The digits of groups of three, or of two and a last of three (lakh); one kind of mark throughout. */
function wholeOf(text: string): string | undefined {
  const marks = new Set(text.replace(/\d/g, ''));
  if (marks.size !== 1) return undefined;
  const groups = text.split(/[., ']/);
  const [first = '', ...rest] = groups;
  if (first === '' || first.length > 3 || first.startsWith('0')) return undefined;
  const isByThree = rest.every((group) => group.length === 3);
  const isLakh =
    marks.has(',') &&
    first.length < 3 &&
    rest.length > 1 &&
    rest.every((group, at) => group.length === (at === rest.length - 1 ? 3 : 2));
  return isByThree || isLakh ? groups.join('') : undefined;
}

/** `007` is a code; `0.5` is not. */
function hasIdleZero(whole: string): boolean {
  return whole.length > 1 && whole.startsWith('0');
}

function certain(value: number, evidence?: DecimalMark, weight = 0): NumeralReading | undefined {
  return value >= 1e15 ? undefined : { value, other: undefined, evidence, weight };
}
