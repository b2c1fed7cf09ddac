import type { CellLike } from '../sheet-of.js';
import type { Shape } from './shape.js';

/** Writes figures as the sheet has them: numbers, texts in the way of a language, formulas with formats. */
export interface FigureWriter {
  readonly money: (value: number, formula?: string) => CellLike;
  readonly count: (value: number) => CellLike;
  readonly percent: (share: number) => CellLike;
}

export function figureWriter(shape: Shape): FigureWriter {
  const format = shape.currencyIn === 'format' ? formatFor(shape.currency) : undefined;
  const isText = shape.numbers !== 'figures';
  return {
    money: (value, formula) => {
      if (isText) return `${moneySign(shape)}${grouped(shape, value, 2)}`;
      const asFormula = shape.hasFormulas && formula !== undefined ? { formula } : {};
      if (formula === undefined && format === undefined) return value;
      return { value, ...asFormula, ...(format === undefined ? {} : { format }) };
    },
    count: (value) => (isText ? grouped(shape, value, 0) : value),
    percent: (share) => percentCell(shape, share),
  };
}

function formatFor(currency: string): string {
  return currency === 'EUR' ? '#,##0.00 "€"' : `#,##0.00 "${currency}"`;
}

function moneySign({ currencyIn, currency }: Shape): string {
  return currencyIn === 'cells' ? `${currency} ` : '';
}

function percentCell({ percents }: Shape, share: number): CellLike {
  const hundredths = Math.round(share * 100);
  if (percents === 'whole') return hundredths;
  if (percents === 'text') return `${hundredths}%`;
  return percents === 'format' ? { value: share, format: '0%' } : share;
}

/** A figure as text: thousands grouped, decimals marked, in the digits of the language. */
function grouped(shape: Shape, value: number, decimals: number): string {
  const { group, decimal, digits } = habitsOf(shape);
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const pattern = shape.numbers === 'lakhs' ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const text = whole.replace(pattern, group) + (part === undefined ? '' : `${decimal}${part}`);
  const written = text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return value < 0 ? `-${written}` : written;
}

function habitsOf({ numbers, words }: Shape) {
  const digits = '0123456789';
  if (numbers === 'apostrophes') return { group: "'", decimal: '.', digits };
  return numbers === 'lakhs' ? { group: ',', decimal: '.', digits } : words.numbers;
}
