import { words } from '../tables/words/match.js';
import { readNumber } from '../workbook/number.js';
import type { CellValue } from '../workbook/workbook.js';
import type { Partnership } from './partnership.js';

/** Currencies that thresholds of money are stated in: near enough to one another for that. */
const hard = ['USD', 'EUR', 'GBP', 'CHF'] as const;

const hardNames = /\b(?:USD|EUR|GBP|CHF)\b|US\$|[$€£]|\b(?:dollars?|euros?)\b|دولار|يورو/i;

/** Currencies of which one buys more than a dollar. */
const dearer: readonly string[] = ['KWD', 'BHD', 'OMR', 'JOD'];

/**
 * How many units of the budget's currency a dollar, euro, pound or franc is worth: 1 where the budget is in one of them,
 * else as the workbook states its rate of exchange; `undefined` where it states none.
 */
export function unitsPerDollar({
  budget,
  workbook,
}: Pick<Partnership, 'budget' | 'workbook'>): number | undefined {
  const currency = budget?.currency;
  if (currency === undefined) return undefined;
  if (hard.some((one) => one === currency)) return 1;
  for (const { values } of workbook.sheets) {
    for (const row of values) {
      const rate = row
        .map((value, place) => rateAt(value, row[place + 1], currency))
        .find((one) => one !== undefined);
      if (rate !== undefined) return rate;
    }
  }
  return undefined;
}

/** "1 USD = 130 KES", "Exchange rate KES/USD: 130", or the same words with the figure in the next cell. */
function rateAt(value: CellValue, next: CellValue, currency: string): number | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const [, one = '', many = ''] = /^(.{0,80}?)=(.{1,60})$/.exec(value) ?? [];
  if (hardNames.test(one) && /(?:^|\D)1(?:\D|$)/.test(one)) return figureIn(many);
  if (!words().hasTerm(value, 'exchange-rate') || !hardNames.test(value)) return undefined;
  const figure = figureIn(value) ?? (typeof next === 'number' ? next : figureIn(next));
  if (figure === undefined) return undefined;
  return figure < 1 && !dearer.includes(currency) ? 1 / figure : figure;
}

const longest = 160;

/** The last figure of a text, other than the 1 of "1 USD". */
function figureIn(value: CellValue): number | undefined {
  if (typeof value !== 'string') return undefined;
  const figures = (value.match(/\d[\d.,  ]*/g) ?? []).map((text) => rateIn(text.trim()));
  const told = figures.filter((one): one is number => one !== undefined && one > 0 && one !== 1);
  return told[told.length - 1];
}

/** Rates have decimals of any length: "655,957" or "655.957" to the euro is no six hundred thousand. */
function rateIn(text: string): number | undefined {
  return /^\d{1,3}[.,]\d{3}$/.test(text) && Number(text.replace(/[.,]/, '')) > dearest
    ? Number(text.replace(',', '.'))
    : readNumber(text)?.value;
}

/** No currency has more units to the dollar. */
const dearest = 100_000;
