import type { Table, TableKind } from './table.js';

/**
 * Budgets that do not say what they are in, or show only a sign that several currencies share, with the one
 * currency that the other budgets of the file name; it stays marked as a guess.
 */
export function withSharedCurrency(tables: readonly Table[]): readonly Table[] {
  const named = new Set(
    tables.flatMap(({ kind, currency, isCurrencyGuessed }) =>
      holdsMoney(kind) && isCurrencyGuessed !== true ? (currency ?? []) : [],
    ),
  );
  const [only] = named;
  if (only === undefined || named.size > 1) return tables;
  return tables.map((table) =>
    holdsMoney(table.kind) && isOpen(table, only)
      ? { ...table, currency: only, isCurrencyGuessed: true }
      : table,
  );
}

/** Tables of income are no budgets, but in the same money. */
function holdsMoney(kind: TableKind): boolean {
  return kind === 'budget' || kind === 'other';
}

/** A `$` may be any dollar or peso, but no euro. */
function isOpen({ currency, isCurrencyGuessed }: Table, only: string): boolean {
  if (currency === undefined) return true;
  return isCurrencyGuessed === true && family(currency) === family(only);
}

const families: readonly (readonly string[])[] = [
  'USD CAD AUD NZD SGD HKD TWD MXN COP CLP ARS UYU DOP LRD NAD JMD TTD'.split(' '),
  'GBP EGP LBP SYP SSP SDG TRY'.split(' '),
  'INR PKR NPR LKR MUR SCR'.split(' '),
  'XOF XAF CDF RWF BIF GNF DJF KMF CHF'.split(' '),
  'SEK NOK DKK ISK'.split(' '),
  'KES UGX TZS SOS'.split(' '),
  'JOD IQD TND DZD LYD KWD'.split(' '),
  'MAD AED'.split(' '),
  'SAR YER QAR OMR IRR'.split(' '),
];

function family(code: string): number | string {
  const place = families.findIndex((codes) => codes.includes(code));
  return place < 0 ? code : place;
}
