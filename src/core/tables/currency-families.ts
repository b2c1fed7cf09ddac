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

/** The same for currencies that share a sign, such as `$`. */
export type CurrencyFamily = number | string;

/** What currencies that share a sign have in common; a currency that shares none is its own. */
export function familyOf(code: string): CurrencyFamily {
  const place = families.findIndex((codes) => codes.includes(code));
  return place < 0 ? code : place;
}
