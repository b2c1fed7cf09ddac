/**
 * Whether a text under a heading only adds to it: a unit or currency in brackets, the letter of its column, what it
 * is reckoned from (`c = a x b`).
 */
export function isSmallPrint(text: string): boolean {
  return (
    /^[([{].{1,20}[)\]}]$|^[A-Z]{3}$|^[%$€£#]$|^[a-h]$/.test(text) ||
    /^\(?[A-Za-z]\)? ?= ?[A-Za-z0-9()×*+/ .-]{1,30}$/.test(text)
  );
}
