import { fold } from '../tables/words/fold.js';
import type { CellRef } from '../workbook/workbook.js';
import { namesOf } from './names.js';
import type { Organisation } from './partnership.js';
import { type LineDraft, namesNobody } from './read-lines.js';
import { cellOf, columnsOf, type TableView } from './table-view.js';

interface NamePlace {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * Everyone whom the workbook names as an organisation: the register first, then names that stand in
 * organisation columns and over partner columns. A kind is what people said; a name alone gives none.
 */
export function findOrganisations(
  registered: readonly Organisation[],
  views: readonly TableView[],
  lines: readonly LineDraft[],
): readonly Organisation[] {
  const places = [...partnerColumns(views), ...organisationCells(lines)];
  return places.reduce(withPlace, registered);
}

function withPlace(
  known: readonly Organisation[],
  { text, cell }: NamePlace,
): readonly Organisation[] {
  const name = namesOf(known).resolve(text);
  if (name === undefined)
    return namesSeveral(text, known) ? known : [...known, unregistered(text, cell)];
  return known.map((one) => (one.name === name ? { ...one, cells: [...one.cells, cell] } : one));
}

/** `A / B` where both are known is no third organisation. */
function namesSeveral(text: string, known: readonly Organisation[]): boolean {
  return namesOf(known).mentioned(text).length > 1;
}

function unregistered(name: string, cell: CellRef): Organisation {
  return {
    name,
    kind: undefined,
    aliases: [],
    country: undefined,
    joinedOn: undefined,
    funding: undefined,
    decisionRole: undefined,
    budgetAccess: undefined,
    cells: [cell],
    inRegister: false,
  };
}

function partnerColumns(views: readonly TableView[]): readonly NamePlace[] {
  return views.flatMap((view) =>
    columnsOf(view, 'organisation-amount').map(({ name, header, column }) => ({
      text: name ?? header,
      cell: cellOf(
        view,
        view.table.headerRows[view.table.headerRows.length - 1] ?? view.table.area.top,
        column,
      ),
    })),
  );
}

/** The first cell of each name on each sheet; later ones add nothing but length. */
function organisationCells(lines: readonly LineDraft[]): readonly NamePlace[] {
  const seen = new Set<string>();
  return lines.flatMap(({ organisationText: text, cells, sheet }) => {
    const cell = cells.organisation;
    if (text === undefined || cell === undefined || namesNobody(text)) return [];
    const key = `${fold(text)}\n${sheet}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ text, cell }];
  });
}
