import { words } from '../../tables/words/match.js';
import { isLumpWord } from '../../partnership/breakdown.js';
import { foundOn, linesByTable, linesOf, nameOf, shortened } from '../../partnership/lines.js';
import type { Line, Partnership, UnreadableCell } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Where a figure belongs, there should be a figure: no "TBC", no "confidential", no error. */
export const withheldValue = defineRule({
  meta: {
    id: 'disclosure/withheld-value',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['withheld', 'error-value', 'text', 'texts'],
  },

  appliesTo: (partnership) => linesOf(partnership).length > 0,

  check: (partnership) => {
    const unread = linesOf(partnership).filter(({ unreadable }) => unreadable.length > 0);
    const written = tablesInWords(partnership, unread);
    const told = new Set(written.flat());
    return [
      ...written.map((lines) => wordsFinding(lines)),
      ...foundOn(unread, (line) => (told.has(line) ? undefined : lineFinding(line))),
    ];
  },
});

function lineFinding(line: Line) {
  const [first, ...others] = withheldCells(line);
  if (first === undefined) return undefined;
  return {
    message: messageFor(first.text),
    at: [first, ...others].map(({ cell }) => cell),
    facts: {
      name: nameOf(line),
      role: { term: `role.${first.role}` },
      text: shortened(first.text),
      others: others.length,
    },
    ...(line.amount !== undefined && { amount: line.amount }),
  } as const;
}

/** So many amounts in words are how a table was written: one trouble, not one a line. */
const linesThatShowTheForm = 4;

/** By table, the lines whose amounts alone are in words, such as a range of prices. */
function tablesInWords(
  partnership: Partnership,
  unread: readonly Line[],
): readonly (readonly Line[])[] {
  const inWords = unread.filter((line) => {
    const [first, ...others] = withheldCells(line);
    return first?.role === 'amount' && others.length === 0 && messageFor(first.text) === 'text';
  });
  return linesByTable(partnership, inWords).filter((lines) => lines.length >= linesThatShowTheForm);
}

function wordsFinding(lines: readonly Line[]) {
  const cells = lines.flatMap((line) => withheldCells(line));
  return {
    message: 'texts',
    at: cells.map(({ cell }) => cell),
    facts: {
      lines: lines.length,
      role: { term: 'role.amount' },
      text: shortened(cells[0]?.text ?? ''),
    },
  } as const;
}

/** Cells without their figure, the amount first; a stroke is nothing, a word for a lump sum another trouble. */
function withheldCells({ unreadable, description }: Line): readonly UnreadableCell[] {
  return unreadable
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .filter(({ role, text }) => role === 'amount' || !isLumpWord(text))
    .filter(
      ({ role, text }) => role === 'amount' || description !== undefined || isSaidOfFigure(text),
    )
    .sort((one, other) => Number(other.role === 'amount') - Number(one.role === 'amount'));
}

/** On a line without a name, other words are its name in a wrong place. */
function isSaidOfFigure(text: string): boolean {
  return messageFor(text) !== 'text';
}

function messageFor(text: string) {
  if (/^#[A-Z]/.test(text)) return 'error-value';
  return words().isTerm(text, 'withheld') ? 'withheld' : 'text';
}
