import type { Corrections, LineCorrection } from '../tables/corrections.js';
import type { Notice } from '../tables/table.js';
import { fold } from '../tables/words/fold.js';
import { groupBy } from '../workbook/group-by.js';
import { mainCell, nameOf } from './lines.js';
import { namesOf, type Names } from './names.js';
import type { CostClass, Line, LineClass, Organisation } from './partnership.js';

interface ClassesSaid {
  readonly lines: readonly Line[];
  /** Which classes people set, and what they said of lines that are there no more. */
  readonly notices: readonly Notice[];
}

/** The lines with what people said that they pay for, whatever their words tell. */
export function withClassesSaid(
  lines: readonly Line[],
  { from, lines: said }: Pick<Corrections, 'from' | 'lines'>,
  organisations: readonly Organisation[],
): ClassesSaid {
  if (said.length === 0) return { lines, notices: [] };
  const names = namesOf(organisations);
  const byRow = groupBy(lines, ({ row }) => row);
  const settled = new Map<Line, Line>();
  const dropped: Notice[] = [];
  for (const one of said) {
    const here = (byRow.get(one.row) ?? []).filter(({ sheet }) => sheet === one.sheet);
    const meant = here.filter((line) => isCalled(line, one.description));
    if (here.length === 0) dropped.push(lineGone(one));
    else if (meant.length === 0)
      dropped.push(...here.slice(0, 1).map((line) => renamed(one, line)));
    const to = receiverSaid(one, names);
    if (meant.length > 0 && one.to !== undefined && to === undefined) dropped.push(nobody(one.to));
    for (const line of meant) {
      if (from === 'people' || !isAsRead(line, one, to)) settled.set(line, classed(line, one, to));
    }
  }
  return {
    lines: lines.map((line) => settled.get(line) ?? line),
    notices: [...[...settled.values()].map(classSaid), ...dropped],
  };
}

/** What a line is, in the words of people: what they said, or else what we take it for. */
export function lineClassOf({
  classSaid: said,
  costClass,
}: Pick<Line, 'classSaid' | 'costClass'>): LineClass {
  return said ?? costClass;
}

function classed(line: Line, { class: said }: LineCorrection, to: string | undefined) {
  const costClass = costClassIn(said);
  const isRefugees = said !== costClass;
  return {
    ...line,
    costClass,
    classSaid: said,
    otherClass: undefined,
    receiver: costClass === 'passed-on' ? to : undefined,
    organisation: isRefugees ? (to ?? line.organisation) : line.organisation,
    isStaff: line.isStaff && said !== 'rlo-expenses',
  };
}

function costClassIn(said: LineClass): CostClass {
  return said === 'rlo-time' || said === 'rlo-expenses' ? 'direct' : said;
}

function isCalled({ description = '' }: Line, called: string | undefined): boolean {
  return called === undefined || fold(called) === fold(description);
}

function receiverSaid({ to }: LineCorrection, names: Names): string | undefined {
  return to === undefined ? undefined : names.resolve(to);
}

/** A line of a report that nobody edited says what we read ourselves. */
function isAsRead(line: Line, { class: said }: LineCorrection, to: string | undefined) {
  return line.costClass === said && to === undefined;
}

function classSaid(line: Line): Notice {
  const to = line.receiver ?? (line.classSaid === line.costClass ? undefined : line.organisation);
  const at = mainCell(line);
  const facts = {
    name: nameOf(line),
    class: { term: `class.${lineClassOf(line)}` },
    ...(to !== undefined && { to }),
  };
  return {
    code: 'class-said',
    at,
    saying: { key: to === undefined ? 'class-said' : 'class-said-to', facts },
  };
}

function lineGone({ sheet, row }: LineCorrection): Notice {
  const at = { sheet, row, column: 1 };
  const code = 'correction-row-gone';
  return { code, at, saying: { key: code, facts: { cell: { cell: at } } } };
}

function renamed({ description = '' }: LineCorrection, line: Line): Notice {
  const at = mainCell(line);
  const code = 'correction-line-differs';
  const facts = { cell: { cell: at }, name: description, found: nameOf(line) };
  return { code, at, saying: { key: code, facts } };
}

function nobody(name: string): Notice {
  const code = 'correction-organisation-gone';
  return { code, at: undefined, saying: { key: code, facts: { name } } };
}
