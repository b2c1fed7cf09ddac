import { markedRuns } from '../tables/calendar-marks.js';
import { type CalendarSlot, type TimelineRole, timelineRoles } from '../tables/table.js';
import { words } from '../tables/words/match.js';
import type { CellRef } from '../workbook/workbook.js';
import { type DateReader, datesIn } from './dates.js';
import { namesOf, type Names } from './names.js';
import type { EventKind, Organisation, Timeline, TimelineEvent } from './partnership.js';
import { cellOf, columnOf, columnsOf, type TableView, textOf, textUnder } from './table-view.js';

/** The events of the timeline tables, in the sheet's order; `undefined` where there is no timeline. */
export function readTimeline(
  views: readonly TableView[],
  organisations: readonly Organisation[],
): Timeline | undefined {
  const [first] = views;
  if (first === undefined) return undefined;
  const names = namesOf(organisations);
  const events = views.flatMap((told) => {
    const view = withDoers(told, names);
    const dates = timelineDates(view);
    const lines = view.table.rows.filter(({ kind }) => kind === 'line');
    return lines.flatMap(({ row }) =>
      inCalendar(view, readEvent(view, row, dates, organisations, names)),
    );
  });
  return { table: first.table, events };
}

/**
 * Where no heading tells who does what, the column that nearly always names an organisation or everyone does,
 * whatever stands over it: `By`, `Partner in charge of it`.
 */
function withDoers(view: TableView, names: Names): TableView {
  if (columnOf(view, 'who') !== undefined) return view;
  const rows = view.table.rows.filter(({ kind }) => kind === 'line').slice(0, enoughRows);
  const doers = columnsOf(view, 'ignore').find(({ column }) => {
    const texts = rows.map(({ row }) => textOf(view, row, column)).filter((text) => text !== '');
    const named = texts.filter((text) => isEveryone(text) || names.mentioned(text).length > 0);
    return texts.length >= rows.length / 2 && named.length >= texts.length * mostly;
  });
  if (doers === undefined) return view;
  const columns = view.table.columns.map((one) =>
    one.column === doers.column ? { ...one, role: 'who' as const } : one,
  );
  return { ...view, table: { ...view.table, columns } };
}

const enoughRows = 300;
const mostly = 0.75;

/** A row of a calendar as one event for each stretch that it marks; as it is, where it has dates of its own. */
function inCalendar({ table, grid }: TableView, event: TimelineEvent): readonly TimelineEvent[] {
  const hasDates = (event.starts ?? event.due) !== undefined;
  const runs = hasDates ? [] : markedRuns(grid, table.calendar?.slots ?? [], event.row);
  if (runs.length === 0) return [event];
  return runs.map((run) => {
    const last = run[run.length - 1];
    const cellAt = (slot: CalendarSlot | undefined) =>
      slot && { sheet: event.sheet, row: event.row, column: slot.column };
    return {
      ...event,
      kind: event.kind ?? 'activity',
      starts: run[0]?.from,
      due: last?.to,
      cells: { ...event.cells, starts: cellAt(run[0]), due: cellAt(last) },
    };
  });
}

interface TimelineDates {
  readonly askedOn: DateReader;
  readonly starts: DateReader;
  readonly due: DateReader;
  readonly doneOn: DateReader;
}

function timelineDates(view: TableView): TimelineDates {
  const reader = (role: TimelineRole) => datesIn(view, columnOf(view, role));
  return {
    askedOn: reader('asked-on'),
    starts: reader('starts'),
    due: reader('due'),
    doneOn: reader('done-on'),
  };
}

function readEvent(
  view: TableView,
  row: number,
  dates: TimelineDates,
  organisations: readonly Organisation[],
  names: Names,
): TimelineEvent {
  const text = (role: TimelineRole) => textUnder(view, row, role);
  const number = (role: TimelineRole) => {
    const column = columnOf(view, role);
    return column && view.grid.numberAt(row, column.column);
  };
  const what = text('what') ?? '';
  const starts = dates.starts(row);
  const due = dates.due(row);
  return {
    sheet: view.table.sheet,
    row,
    what,
    kind: kindOf(text('kind'), what) ?? (isStretch(starts, due) ? 'activity' : undefined),
    who: whoIn(text('who') ?? '', organisations, names),
    setBy: setterOf(view, text('set-by'), `${what} ${text('notes') ?? ''}`, organisations, names),
    askedOn: dates.askedOn(row),
    starts,
    due,
    doneOn: dates.doneOn(row),
    hours: number('hours'),
    amount: number('amount'),
    cells: cellsOfRow(view, row),
  };
}

const kinds: readonly EventKind[] = [
  'document-request',
  'decision',
  'disbursement',
  'revision',
  'call',
  'proposal',
  'agreement',
  'report',
  'exit',
  'learning',
  'review',
  'meeting',
  'activity',
];

/** The kind that its column states, or else that the event's words tell; the longest wording is surest. */
function kindOf(stated: string | undefined, what: string): EventKind | undefined {
  const written = (stated ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const exact = kinds.find((kind) => kind === written);
  if (exact) return exact;
  const [byColumn] = stated === undefined ? [] : words().eventKinds(stated);
  return byColumn ?? words().eventKinds(what)[0] ?? words().eventKinds(withoutAnd(what))[0];
}

/** Arabic writes "and" with the word after it: "تسليم وخروج". */
function withoutAnd(text: string): string {
  return text.replace(/(^|\s)و(?=[\u0621-\u064a]{3})/g, '$1');
}

/** What goes on from one day to a later one is work, whatever it is called. */
function isStretch(starts: string | undefined, due: string | undefined): boolean {
  return starts !== undefined && due !== undefined && starts < due;
}

const separators = /[,;/&+\n]|\s(?:and|et|y|e|und|و)\s/;

/** Whom a cell names; "all partners" means everyone but donors; who is not known stays as written. */
function whoIn(
  text: string,
  organisations: readonly Organisation[],
  names: Names,
): readonly string[] {
  if (text.trim() === '') return [];
  const whole = names.resolve(text);
  const mentioned = names.mentioned(text);
  if (whole !== undefined && mentioned.length <= 1) return [whole];
  if (isEveryone(text)) {
    return organisations.filter(({ kind }) => kind !== 'donor').map(({ name }) => name);
  }
  const parts = text.split(separators).map((part) => part.trim());
  const each = parts.filter((part) => part !== '').map((part) => names.resolve(part) ?? part);
  const isList = parts.some((part) => names.resolve(part) !== undefined);
  if (isList) return [...new Set(each)];
  return mentioned.length > 0 ? mentioned : [text.trim()];
}

function isEveryone(text: string): boolean {
  return words().isTerm(text, 'all') || words().isTerm(text, 'together');
}

/** Who set the date: by its column, or where the table has none, by the event's words. */
function setterOf(
  view: TableView,
  stated: string | undefined,
  told: string,
  organisations: readonly Organisation[],
  names: Names,
): TimelineEvent['setBy'] {
  if (stated !== undefined) return setterIn(stated, organisations, names);
  return columnOf(view, 'set-by') ? undefined : setterIn(told, organisations, names);
}

const setterTerms = ['together', 'donor', 'lead'] as const;

function setterIn(
  text: string,
  organisations: readonly Organisation[],
  names: Names,
): TimelineEvent['setBy'] {
  const kind = organisations.find(({ name }) => name === names.resolve(text))?.kind;
  if (kind === 'donor' || kind === 'lead') return kind;
  return setterTerms.find((term) => words().hasTerm(text, term));
}

const timelineCells = timelineRoles.filter((role) => role !== 'ignore');

function cellsOfRow(view: TableView, row: number): Readonly<Record<string, CellRef | undefined>> {
  const cells: Record<string, CellRef | undefined> = {};
  for (const role of timelineCells) {
    const column = columnOf(view, role);
    if (column !== undefined) cells[role] = cellOf(view, row, column.column);
  }
  return cells;
}
