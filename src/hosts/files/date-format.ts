/**
 * Whether a number format shows a day, a month or a year. A time of day or a length of time alone
 * (`[h]:mm`) is a number to us: hours worked are no date.
 */
export function isDateFormat(format: string): boolean {
  const letters = format
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/[\\_*]./g, '');
  if (/general|standard/i.test(letters)) return false;
  return /[yd]|mmm/i.test(letters);
}
