import { evenSample, strideFor } from './even-sample.js';
import type { Grid } from './grid.js';

/** What the body of a column is like, from its cells alone. Counts are of the rows looked at. */
export interface Profile {
  readonly column: number;
  readonly rows: number;
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  readonly filled: number;
  readonly formulas: number;
  /** Different texts. */
  readonly distinct: number;
  readonly meanLength: number;
  /** Numbers that are whole. */
  readonly whole: number;
  /** Median of the numbers without their sign; 0 where there is none. */
  readonly median: number;
  /** Without their sign; 0 where there is none. */
  readonly least: number;
  readonly largest: number;
  /** Numbers from 0 to 1, both ends included. */
  readonly shares: number;
  readonly moneyFormats: number;
  /** Texts that speak of money without being one number: `$2,670 to $116,500`, `EUR 40 a month`. */
  readonly moneyTexts: number;
  readonly percentFormats: number;
  /** Cells such as `1.2`, `A-03`, `6111`: short, without spaces, with digits. */
  readonly codes: number;
  /** 1, 2, 3 … down the column, or in another order where an export sorted its rows. */
  readonly isCount: boolean;
}

const mostRows = 600;

/** Looks at a column's cells in the given rows; long columns by an even sample. */
export function profileOf(grid: Grid, column: number, rows: readonly number[]): Profile {
  const sample = evenSample(rows, mostRows);
  const texts = new Set<string>();
  const numbers: number[] = [];
  const count = {
    texts: 0,
    dates: 0,
    formulas: 0,
    length: 0,
    money: 0,
    moneyTexts: 0,
    percent: 0,
    codes: 0,
  };
  for (const row of sample) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank') continue;
    if (grid.formulaAt(row, column) !== undefined) count.formulas += 1;
    const text = grid.textAt(row, column);
    if (isCodeText(text)) count.codes += 1;
    const number = grid.numberAt(row, column);
    if (number !== undefined) {
      numbers.push(number);
      const format = grid.formatAt(row, column) ?? text;
      if (isMoneyFormat(format)) count.money += 1;
      if (format.includes('%')) count.percent += 1;
    } else if (kind === 'date') {
      count.dates += 1;
    } else {
      count.texts += 1;
      if (text.length < 60 && /\d/.test(text) && isMoneyFormat(text)) count.moneyTexts += 1;
      count.length += text.length;
      texts.add(text);
    }
  }
  const sizes = numbers.map(Math.abs).sort((a, b) => a - b);
  return {
    column,
    rows: sample.length,
    texts: count.texts,
    numbers: numbers.length,
    dates: count.dates,
    filled: count.texts + numbers.length + count.dates,
    formulas: count.formulas,
    distinct: texts.size,
    meanLength: count.texts === 0 ? 0 : count.length / count.texts,
    whole: numbers.filter(Number.isInteger).length,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    least: sizes[0] ?? 0,
    largest: sizes[sizes.length - 1] ?? 0,
    shares: numbers.filter((number) => number >= 0 && number <= 1).length,
    moneyFormats: count.money,
    moneyTexts: count.moneyTexts,
    percentFormats: count.percent,
    codes: count.codes,
    isCount:
      isCountDown(numbers, sample.length, strideFor(rows.length, mostRows)) || fillsRange(numbers),
  };
}

/** A format that shows money: a currency sign or code, or grouped thousands with cents. */
export function isMoneyFormat(format: string): boolean {
  return /[$€£¥₺₹₽₴₦₱₪฿]|\[\$|[#0][ ,.']+##0\.00|"(?:[A-Z]{3}|Q|R|kr)"|\b(?:USD|EUR|GBP|CHF)\b/.test(
    format,
  );
}

/** A reference such as `1.2`, `A-03`, `6.1.1`, `6111`, `b`, `A.II.1`. */
function isCodeText(text: string): boolean {
  return (
    text.length <= 14 &&
    !/^0[.,]\d+$/.test(text) &&
    /^\(?[A-Za-z][.)]?$|^[A-Za-z]{0,4}(?:[-. _/]?\d|\.[IVX]+\b)[\dA-Za-z]*(?:[-.,/_][\dA-Za-z]+)*[.)]?$/.test(
      text,
    )
  );
}

function isCountDown(numbers: readonly number[], rows: number, stride: number): boolean {
  if (numbers.length < 3 || numbers.length < rows * 0.4) return false;
  let steps = 0;
  let before = NaN;
  for (const number of numbers) {
    if (number === before + stride) steps += 1;
    before = number;
  }
  return steps >= (numbers.length - 1) * 0.8;
}

const fewestNumbers = 20;

/** Every whole number up to the largest, few of them more than once or twice: rows were numbered, then sorted. */
function fillsRange(numbers: readonly number[]): boolean {
  const different = new Set(numbers);
  if (different.size < fewestNumbers || different.size < numbers.length * 0.3) return false;
  let least = Infinity;
  let most = -Infinity;
  for (const number of different) {
    if (!Number.isInteger(number)) return false;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return (least === 0 || least === 1) && different.size >= (most - least + 1) * 0.95;
}
