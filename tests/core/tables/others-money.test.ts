import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../support/sheet-of.js';
import { kinds, only, read } from './corrected.js';

const many = Array.from({ length: 24 }, (_, place) => place);
const kindOf = (...rows: Parameters<typeof sheetOf>[1]) =>
  read([sheetOf('Data', rows)]).tables[0]?.kind;

describe('money that comes in is no cost', () => {
  const income = [
    ['Item', 'Budget 2026', 'Budget 2027'],
    ['REVENUE', null, null],
    ['I. Recurrent revenue', null, null],
    ['Market tolls', 1000, 1100],
    ['Parking', 500, 700],
    ['Building permits', 900, 950],
  ];
  test('where the first section says so', () => {
    expect(kindOf(...income)).toBe('other');
  });
  test('but where costs follow under the same head, all is read', () => {
    const both = [...income, ['Expenditure', null, null], ['Paper', 300, 300], ['Fuel', 400, 450]];
    expect(kindOf(...both)).toBe('budget');
  });
});

describe('records of what others got are no budget', () => {
  test.each([
    ['Beneficiary name', 'Project title', 'Start', 'Total cost (EUR)'],
    ['Nom du bénéficiaire', 'Intitulé du projet', 'Début', 'Coût total (EUR)'],
    ['Nombre del beneficiario', 'Título del proyecto', 'Inicio', 'Costo total (EUR)'],
    ['Nome do beneficiário', 'Designação do projeto', 'Início', 'Custo total (EUR)'],
    ['اسم المستفيد', 'عنوان المشروع', 'البداية', 'التكلفة الإجمالية (EUR)'],
    ['Name des Begünstigten', 'Bezeichnung des Vorhabens', 'Beginn', 'Gesamtkosten (EUR)'],
  ])('grants: %s, %s', (...heads) => {
    const rows = many.map((at) => [
      `Society ${at}`,
      `Repair of hall ${at}`,
      '01.02.2026',
      5000 + 37 * at,
    ]);
    expect(kindOf(heads, ...rows)).toBe('other');
  });
  test('grants that are broken down are a part of a budget', () => {
    const rows = many.map((at) => [`Society ${at}`, `Repair of hall ${at}`, 12, 500, 6000]);
    const heads = ['Beneficiary name', 'Project title', 'Months', 'Unit cost', 'Total cost (EUR)'];
    expect(kindOf(heads, ...rows)).toBe('budget');
  });
  test('figures by year that say nothing of what they pay', () => {
    const rows = many.map((at) => [2015 + (at % 6), 10_000 + 7 * at, 'UN']);
    expect(kindOf(['Year', 'Value', 'Source'], ...rows)).toBe('other');
  });
  test('lines that name their year and what they pay are a budget', () => {
    const rows = many.map((at) => [2026 + (at % 2), `Workshop ${at}`, 1000 + 7 * at]);
    expect(kindOf(['Year', 'Item', 'Total cost'], ...rows)).toBe('budget');
  });
});

describe('a heading beside a formula that adds up blanks', () => {
  const across = (row: number, value: number) => ({ formula: `=SUM(B${row}:C${row})`, value });
  const rows = [
    ['Item', 'Phase 1', 'Phase 2', 'Total'],
    ['Staff', null, null, null],
    ['Developers', 100, 200, across(3, 300)],
    ['Materials', null, null, across(4, 0)],
    ['Scanners', 50, 0, across(5, 50)],
    ['Services', null, null, null],
    ['Printing', 0, 70, across(7, 70)],
  ];
  test('is a heading as those without are', () => {
    expect(kinds(only(read([sheetOf('Budget', rows)])))).toMatchObject({
      2: 'section',
      4: 'section',
      5: 'line',
      6: 'section',
    });
  });
  test('is a line still to be filled in where headings have no such formula', () => {
    const without = rows.filter(([item]) => item !== 'Services' && item !== 'Staff');
    const table = only(read([sheetOf('Budget', without)]));
    expect(kinds(table)[3]).toBe('line');
  });
});
