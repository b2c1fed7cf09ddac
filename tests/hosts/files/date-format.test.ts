import { expect, test } from 'vitest';
import { isDateFormat } from '../../../src/hosts/files/date-format.js';

test.each([
  'm/d/yy',
  'yyyy-mm-dd',
  '[$-40C]d mmmm yyyy',
  'mmm-yy',
  'mmmm',
  'dd/mm/yyyy hh:mm',
  'yyyy"年"m"月"',
])('%s shows a date', (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  'General',
  '0.00',
  '#,##0 "days"',
  '#,##0;[Red]-#,##0',
  '[h]:mm',
  'h:mm AM/PM',
  'mm:ss',
  '0.00\\d',
  '_d0',
  '[$USD] #,##0',
  '@',
])('%s shows none', (format) => {
  expect(isDateFormat(format)).toBe(false);
});
