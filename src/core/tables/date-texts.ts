import { readDate, readMonth } from '../workbook/date.js';

/** Whether a text is a date, or a month of a year. */
export function isDateText(text: string): boolean {
  return /\d/.test(text) && (readDate(text) !== undefined || readMonth(text) !== undefined);
}
