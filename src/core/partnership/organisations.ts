import { fold } from '../tables/words/fold.js';
import { groupBy } from '../workbook/group-by.js';
import type { CellRef } from '../workbook/workbook.js';
import { kindNamed } from './kind-names.js';
import { bracketed, namesOf } from './names.js';
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
  const known = namesOf(registered);
  const isNew = ({ text }: NamePlace) =>
    known.resolve(text) === undefined && known.mentioned(text).length < 2;
  const found = places.filter(isNew).reduce(withName, new Map());
  const all = [...registered, ...withoutShortForms([...found.values()])];
  return withPlaces(all, places);
}

/** One organisation a spelling; that `A / B` names two known ones makes it no third. */
function withName(
  found: Map<string, Organisation>,
  { text }: NamePlace,
): Map<string, Organisation> {
  const key = fold(bracketed(text).bare);
  if (key !== '' && !found.has(key)) found.set(key, unregistered(text));
  return found;
}

/** `RWN` in one row and `Refugee Women Network` in another are one organisation, by its full name. */
function withoutShortForms(found: readonly Organisation[]): readonly Organisation[] {
  const isShort = ({ name }: Organisation) => /^[\p{Lu}\d]{2,8}$/u.test(name);
  const full = namesOf(found.filter((one) => !isShort(one)));
  return found.filter((one) => !isShort(one) || full.resolve(one.name) === undefined);
}

/** Each organisation with the cells that name it after those of the register. */
function withPlaces(
  organisations: readonly Organisation[],
  places: readonly NamePlace[],
): readonly Organisation[] {
  const names = namesOf(organisations);
  const byName = groupBy(places, ({ text }) => names.resolve(text));
  return organisations.map((one) => ({
    ...one,
    cells: [...one.cells, ...(byName.get(one.name) ?? []).map(({ cell }) => cell)],
  }));
}

function unregistered(name: string): Organisation {
  return {
    name,
    kind: kindNamed(name),
    aliases: [],
    country: undefined,
    joinedOn: undefined,
    funding: undefined,
    decisionRole: undefined,
    budgetAccess: undefined,
    emails: [],
    cells: [],
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
