const mostRows = 20;
const highestRow = 10_000_000;

/**
 * Row numbers as people type them: `6`, `6, 7`, also with Arabic commas and digits.
 *
 * @returns [] where nothing is written, `undefined` where it is no row numbers.
 */
export function rowsIn(typed: string): readonly number[] | undefined {
  const parts = western(typed)
    .split(/[,;\u060c\s]/)
    .filter((part) => part !== '');
  const rows = parts.map((part) => (/^\d{1,8}$/.test(part) ? Number(part) : 0));
  const isRight = rows.length <= mostRows && rows.every((row) => row >= 1 && row <= highestRow);
  return isRight ? [...new Set(rows)].sort((a, b) => a - b) : undefined;
}

/** Arabic-Indic and Persian digits as the Western ones. */
function western(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
