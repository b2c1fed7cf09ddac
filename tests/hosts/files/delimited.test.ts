import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/hosts/files/decode-text.js';
import { readDelimited } from '../../../src/hosts/files/delimited.js';

const rowsOf = (text: string) => readDelimited(Buffer.from(text), 'Budget').values;

describe('encodings', () => {
  const text = 'Désignation;Coût €\nÉlève;5';
  const windows = Buffer.from('Désignation;Coût \x80\nÉlève;5', 'latin1');
  const big = Buffer.from(text, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16, big end first, without a mark', big],
    ['Windows-1252', windows],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
  test('bytes that no text holds are none', () => {
    expect(decodeText(Buffer.from([65, 0, 1, 2, 200]))).toBeUndefined();
  });
});

describe('delimiters', () => {
  test.each([
    ['comma', 'Item,Amount\nRent,900'],
    ['semicolon', 'Item;Amount\nRent;900'],
    ['tab', 'Item\tAmount\nRent\t900'],
    ['bar', 'Item|Amount\nRent|900'],
    ['stated by Excel', 'sep=;\r\nItem;Amount\r\nRent;900'],
  ])('%s', (_name, text) => {
    expect(rowsOf(text)).toEqual([
      ['Item', 'Amount'],
      ['Rent', '900'],
    ]);
  });
  test('a decimal comma beside semicolons', () => {
    const text = 'Projet de l’eau\nPoste;Montant\nSalaires;1 200,50\nLoyer;300,00';
    expect(rowsOf(text)[3]).toEqual(['Loyer', '300,00']);
  });
  test('title lines above the table', () => {
    expect(rowsOf('Budget, year one\n\nNo,Item,Amount\n1,Rent; office,900\n2,Fuel,80')[3]).toEqual([
      '1',
      'Rent; office',
      '900',
    ]);
  });
  test('delimiters and line ends inside quotes', () => {
    expect(rowsOf('Item,Amount\n"Rent, office\nand store","1,200"')[1]).toEqual([
      'Rent, office\nand store',
      '1,200',
    ]);
  });
  test('a single column', () => {
    expect(rowsOf('Item\nRent')).toEqual([['Item'], ['Rent']]);
  });
});

test('blank cells are blank, blank rows between stay, blank rows at the end go', () => {
  expect(rowsOf('Item,Amount\n, \nRent,\n,\n')).toEqual([
    ['Item', 'Amount'],
    [undefined, undefined],
    ['Rent', undefined],
  ]);
});
