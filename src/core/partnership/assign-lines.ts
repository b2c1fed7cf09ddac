import type { Table } from '../tables/table.js';
import { words } from '../tables/words/match.js';
import { namesOf, type Names } from './names.js';
import type { Line, Organisation } from './partnership.js';
import { type LineDraft, namesNobody } from './read-lines.js';
import { partsHeld } from './said-of-line.js';
import { cellOf, columnsOf, type TableView, textOf } from './table-view.js';

/** The lines of one table, and the table itself. */
export interface TableLines {
  readonly view: TableView;
  readonly lines: readonly LineDraft[];
}

/**
 * Says whose each line is: by its organisation column, its heading, its own words, its sheet's name or title block.
 * Where nothing in the budget names organisations, the lines belong to the one lead, if there is one.
 *
 * @param found all tables of the workbook: what stands in them is no title of another
 */
export function assignLines(
  tables: readonly TableLines[],
  organisations: readonly Organisation[],
  found: readonly Table[],
): readonly Line[] {
  const names = namesOf(organisations);
  const isNaming = tables.some((one) => namesOrganisations(one, names, found));
  const leads = organisations.filter(({ kind, inRegister }) => kind === 'lead' && inRegister);
  const applicant = isNaming || leads.length !== 1 ? undefined : leads[0]?.name;
  return tables.flatMap(({ view, lines: drafts }) => {
    const column = columnOfNames({ view, lines: drafts }, names);
    const lines = column === undefined ? drafts : drafts.map((line) => namedIn(view, column, line));
    const named = new Set(lines.map((line) => names.resolve(line.organisationText ?? '')));
    const inTitles = byTitles(view, names, found);
    // Where the column names the applicant too, a line without a name is not the applicant's.
    const ofTitles = inTitles !== undefined && named.has(inTitles) ? undefined : inTitles;
    const ofTable = bySheet(view, names) ?? ofTitles ?? applicant;
    return lines.map((line) => ({
      ...line,
      organisation: ownerOf(line, names) ?? ofTable,
    }));
  });
}

/** A column under a heading that we do not know, in which nearly every line names an organisation and no other does. */
function columnOfNames({ view, lines }: TableLines, names: Names): number | undefined {
  if (columnsOf(view, 'organisation').length > 0 || lines.length === 0) return undefined;
  return free
    .flatMap((role) => columnsOf(view, role))
    .map(({ column }) => column)
    .find((column) => {
      const named = lines.flatMap(({ row }) => names.resolve(textOf(view, row, column)) ?? []);
      return named.length >= lines.length * 0.75 && new Set(named).size >= 2;
    });
}

const free = ['ignore', 'notes', 'category', 'location', 'unit', 'code'] as const;

/** A line with what a column of names says of it, which is no remark. */
function namedIn(view: TableView, column: number, line: LineDraft): LineDraft {
  const text = textOf(view, line.row, column);
  return {
    ...line,
    organisationText: text === '' ? undefined : text,
    remarks: line.remarks.filter((remark) => remark !== text),
    cells: { ...line.cells, organisation: cellOf(view, line.row, column) },
  };
}

function ownerOf(line: LineDraft, names: Names): string | undefined {
  const { organisationText } = line;
  if (organisationText !== undefined) {
    return namesNobody(organisationText) ? undefined : names.resolve(organisationText);
  }
  return byParts(line, names) ?? byHeading(line.section, names) ?? byWords(line, names);
}

/** A line with money in one partner's column only is that partner's. */
function byParts(line: Pick<Line, 'parts'>, names: Names): string | undefined {
  const [only, ...others] = partsHeld(line);
  return only && others.length === 0 ? names.resolve(only.name) : undefined;
}

function byHeading(section: readonly string[], names: Names): string | undefined {
  const named = [...section].reverse().map((heading) => only(names.mentioned(heading)));
  return named.find((name) => name !== undefined);
}

/** "Sub-grant to B" names who receives, not who spends; "subject to approval by A" who approves. */
function byWords({ description }: Pick<Line, 'description'>, names: Names): string | undefined {
  if (description === undefined || words().hasTerm(description, 'sub-grant')) return undefined;
  return only(names.mentioned(withoutConditions(description)));
}

function withoutConditions(description: string): string {
  if (!words().hasTerm(description, 'condition')) return description;
  const clauses = description.split(/[,;()،؛]/);
  return clauses.filter((clause) => !words().hasTerm(clause, 'condition')).join(', ');
}

function bySheet({ table }: TableView, names: Names): string | undefined {
  return only(names.mentioned(table.sheet));
}

function byTitles(view: TableView, names: Names, found: readonly Table[]): string | undefined {
  return only(names.mentioned(titleBlock(view, found)));
}

const titleRows = 12;

/** The text above a table's head, as far as it is the table's own: what a table before it holds is not. */
function titleBlock({ table, grid }: TableView, found: readonly Table[]): string {
  const head = Math.min(table.area.top, ...table.headerRows);
  const before = found
    .filter(({ sheet, area }) => sheet === table.sheet && area.bottom < head)
    .map(({ area }) => area.bottom);
  const texts: string[] = [];
  for (let row = Math.max(0, head - titleRows - 1, ...before) + 1; row < head; row++) {
    for (let column = 1; column <= grid.width; column++) {
      if (grid.kindAt(row, column) === 'text') texts.push(grid.textAt(row, column).slice(0, 60));
    }
  }
  return texts.join(' · ');
}

function namesOrganisations(
  { view, lines }: TableLines,
  names: Names,
  found: readonly Table[],
): boolean {
  if (columnsOf(view, 'organisation-amount').length > 0) return true;
  if (columnOfNames({ view, lines }, names) !== undefined) return true;
  if ((bySheet(view, names) ?? byTitles(view, names, found)) !== undefined) return true;
  return lines.some(
    ({ organisationText, section }) =>
      (organisationText !== undefined && !namesNobody(organisationText)) ||
      byHeading(section, names) !== undefined,
  );
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
