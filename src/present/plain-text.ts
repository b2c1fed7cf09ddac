/**
 * A text as one line without what could steer the program that shows it or turn the direction of the words after it:
 * control characters and the marks that embed or override a direction. Marks for a single letter's direction, and
 * those that keep a name apart from its sentence, stay.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067\ufeff]/g, '');
}

/**
 * A name from a cell, for a table that people may copy into a spreadsheet: one that would be taken for a formula there
 * gets the mark before it that says it is text.
 */
export function nameInTable(name: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plainText(name)) ? `'${name}` : name;
}
