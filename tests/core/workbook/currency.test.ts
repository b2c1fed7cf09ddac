import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currencySigns, currencyCodes } from '../../../src/core/workbook/currency-data.js';
import {
  currencyInFormat,
  currencyInMoneyHeading,
  currencyInText,
  currencyOfSign,
  settledCurrency,
} from '../../../src/core/workbook/currency.js';

describe('a currency named in a heading', () => {
  test.each([
    ['Total (USD)', 'USD'],
    ['Coût en €', 'EUR'],
    ['Costs in euros', 'EUR'],
    ['المبلغ بالدولار', 'USD'],
    ['Amount in US$', 'USD'],
    ['Montant (FCFA)', 'XOF'],
    ['Valor R$', 'BRL'],
    ['Costo S/.', 'PEN'],
    ['(ALL)', 'ALL'],
    ['USD', 'USD'],
    ['TOTAL ALL YEARS', undefined],
    ['Top up', undefined],
    ['All amounts in US dollars', 'USD'],
    ['Montants en dollars canadiens', 'CAD'],
    ['Valores em dólares dos EUA', 'USD'],
    ['Montos en pesos colombianos', 'COP'],
    ['Budget en francs CFA', 'XOF'],
    ['Budget en francs CFA (XAF)', 'XAF'],
    ['Montants en francs CFA, XAF', 'XAF'],
    ['Pay in US dollars, with SOS', 'USD'],
    ['Budget (Kenya shillings)', 'KES'],
    ['South Sudanese pounds', 'SSP'],
    ['المبالغ بالدينار الأردني', 'JOD'],
    ['COP 45.000', 'COP'],
    ['1 200 TRY', 'TRY'],
    ['R 28 000', 'ZAR'],
    ['COP 45 in two rounds', undefined],
    ['ALL 3 partners', undefined],
    ['Room R 28', undefined],
    ['Livres scolaires', undefined],
    ['Total (usd)', 'USD'],
    ['usd', 'USD'],
    ['mad', undefined],
    ['costs in usd or eur', undefined],
    ['Total Q1', undefined],
    ['Le coût', undefined],
    ['', undefined],
  ])('%s: %s', (text, code) => {
    expect(currencyInText(text)?.code).toBe(code);
  });
});

test.each([
  ['Total (Q)', 'GTQ'],
  ['Costo unitario (L.)', 'HNL'],
  ['Total (USD)', 'USD'],
  ['Total (A)', undefined],
])('money headed %s: %s', (text, code) => {
  expect(currencyInMoneyHeading(text)?.code).toBe(code);
});

describe('a currency in a number format', () => {
  test.each([
    ['#,##0.00 [$€-407]', 'EUR'],
    ['"CHF" #,##0', 'CHF'],
    ['_-£* #,##0', 'GBP'],
    ['[$$-409]#,##0.00', 'USD'],
    ['[$$-1009]#,##0.00', 'CAD'],
    ['_([$Q-100A]* #,##0.00_)', 'GTQ'],
    ['_("Q"* #,##0.00_);_("Q"* (#,##0.00)', 'GTQ'],
    ['[$Rs-420] #,##0', 'PKR'],
    ['[$Rs] #,##0', 'INR'],
    ['[$-409]d/m/yy', undefined],
    ['#,##0\\ "€"', 'EUR'],
    ['0.00', undefined],
    ['yyyy-mm-dd', undefined],
    ['General', undefined],
    ['0%', undefined],
  ])('%s: %s', (format, code) => {
    expect(currencyInFormat(format)?.code).toBe(code);
  });

  it('is certain of a dollar only where the format says whose', () => {
    expect(currencyInFormat('[$$-409]#,##0.00')?.certain).toBe(true);
    expect(currencyInFormat('$#,##0')?.certain).toBe(false);
  });
});

describe('what a sheet is kept in', () => {
  test.each([
    ['a certain sign outweighs any number of hints', ['$', '$', 'EUR'], 'EUR'],
    ['the one named most often', ['EUR', 'USD', 'USD'], 'USD'],
    ['a hint where nothing else says', ['$'], 'USD'],
    ['nothing', [], undefined],
  ])('%s', (_, signs, code) => {
    expect(settledCurrency(signs.flatMap((sign) => currencyOfSign(sign) ?? []))).toBe(code);
  });
});

it('knows only ISO codes, and no sign twice', () => {
  const codes = new Set(currencyCodes.split(' '));
  const signs = Object.values(currencySigns).flatMap((list) => list.replace(/\?/g, '').split(' '));
  expect(Object.keys(currencySigns).filter((code) => !codes.has(code))).toEqual([]);
  expect(signs.filter((sign, at) => signs.indexOf(sign) !== at)).toEqual([]);
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      currencyInText(text);
      currencyInFormat(text);
      currencyOfSign(text);
    }),
  );
});
