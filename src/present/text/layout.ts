/** The widest line of a text, in columns of a terminal. */
export const textWidth = 100;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const withoutWidth = /[\u0300-\u036f\u064b-\u065f\u200b-\u200f\ufe00-\ufe0f]/;

/** Columns that a text takes: two for an ideograph, none for an accent that stands on a letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += withoutWidth.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

/** A text as lines of at most `width` columns, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\r\t]+/).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** A wrapped text behind a label; its further lines stand under its first. */
export function hanging(label: string, text: string): readonly string[] {
  const indent = widthOf(label);
  return wrap(text, textWidth - indent).map((line, index) =>
    index === 0 ? label + line : ' '.repeat(indent) + line,
  );
}

export type Alignment = 'left' | 'right';

/** Rows of cells as aligned lines with two spaces between columns. */
export function aligned(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): readonly string[] {
  const widths = alignments.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    widths.map((width, column) => padded(row[column] ?? '', width, alignments[column])).join('  '),
  );
}

/** A text cut to so many columns, its end marked. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${(cut(text, width - 1)[0] ?? '').trim()}…`;
}

/** As many parts of a list as fit, and a mark where some do not. */
export function fitting(parts: readonly string[], width: number): string {
  let list = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (widthOf(`${list}, ${part}, …`) > width) return `${list}, …`;
    list = `${list}, ${part}`;
  }
  return shortened(list, width);
}

/** A text filled with spaces to so many columns. */
export function padded(text: string, width: number, alignment: Alignment = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return alignment === 'left' ? text + spaces : spaces + text;
}

/**
 * Lines as one text that is safe to print: what cells hold cannot steer a terminal or turn the reading
 * direction.
 */
export function joinLines(lines: readonly string[]): string {
  const printable = lines.map((line) =>
    line
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .trimEnd(),
  );
  return `${printable.join('\n')}\n`;
}

function cut(word: string, width: number): readonly string[] {
  const pieces: string[] = [''];
  let used = 0;
  for (const letter of word) {
    const own = widthOf(letter);
    const fits = used + own <= width;
    if (fits) pieces[pieces.length - 1] = (pieces[pieces.length - 1] ?? '') + letter;
    else pieces.push(letter);
    used = fits ? used + own : own;
  }
  return pieces;
}
