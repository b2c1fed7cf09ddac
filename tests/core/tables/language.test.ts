import { expect, it, test } from 'vitest';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';

function languageOf(...rows: readonly (readonly (string | number)[])[]) {
  return findTables(workbookOf(sheetOf('1', rows))).tables[0]?.language;
}

test.each([
  ['en', ['Item', 'Unit', 'Quantity', 'Unit cost', 'Total'], ['Field coordinator', 'month']],
  ['fr', ['Désignation', 'Unité', 'Quantité', 'Coût unitaire', 'Total'], ['Loyer', 'mois']],
  ['es', ['Descripción', 'Unidad', 'Cantidad', 'Costo unitario', 'Total'], ['Alquiler', 'mes']],
  ['pt', ['Descrição', 'Unidade', 'Quantidade', 'Custo unitário', 'Total'], ['Aluguel', 'mês']],
  ['ar', ['البند', 'الوحدة', 'الكمية', 'سعر الوحدة', 'المجموع'], ['إيجار المكتب', 'شهر']],
  ['de', ['Bezeichnung', 'Einheit', 'Menge', 'Einzelpreis', 'Gesamt'], ['Miete', 'Monat']],
] as const)('%s is told by its words', (language, head, [item, unit]) => {
  const lines = [
    [item, unit, 12, 100, 1200],
    [`${item} 2`, unit, 3, 50, 150],
    [`${item} 3`, unit, 2, 40, 80],
  ];
  expect(languageOf(head, ...lines, [head[4], '', '', '', 1430])).toBe(language);
});

it('stays unknown where no words are known', () => {
  const lines = [
    ['Abra', 'zu', 12, 100, 1200],
    ['Kedabra', 'zu', 3, 50, 150],
    ['Simsala', 'zu', 2, 40, 80],
  ];
  expect(languageOf(['Qwe', 'Zuz', 'Hox', 'Mip', 'Lorf'], ...lines)).toBeUndefined();
});
