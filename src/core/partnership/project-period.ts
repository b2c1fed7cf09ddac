import { words } from '../tables/words/match.js';
import { addDays, addMonths, isoOfSerial, wholeMonthsBetween } from '../workbook/calendar.js';
import { readDate, readMonth } from '../workbook/date.js';
import { type Period, readPeriod } from '../workbook/period.js';
import { type CellRef, isSerialDate, type Sheet, valueAt } from '../workbook/workbook.js';
import { awardOf } from './award.js';
import { sheetNamed } from './cells.js';
import {
  cellsOfEvent,
  dayOf,
  eventsOfKind,
  firstCellOfEvent,
  inOrder,
  startOf,
  timelineEvents,
} from './events.js';
import { countedTables } from './lines.js';
import type { Partnership, TimelineEvent } from './partnership.js';
import { coversOf, titleRowsOf } from './title-rows.js';

/** How long the project is, as somebody wrote it down. */
export interface StatedPeriod {
  readonly months: number;
  /** `undefined` where only a number of months is stated. */
  readonly dates: Period | undefined;
  readonly at: readonly CellRef[];
}

/** The period that a title block or a cover states, or else the timeline; `undefined` where neither does. */
export function statedPeriod(partnership: Partnership): StatedPeriod | undefined {
  return periodInTitles(partnership) ?? periodInTimeline(partnership);
}

/** From the project's first day to its last: as stated, or else as its work runs after the award. */
export function projectDates(partnership: Partnership): Period | undefined {
  return statedPeriod(partnership)?.dates ?? workDates(partnership);
}

function workDates(partnership: Partnership): Period | undefined {
  const award = awardOf(partnership)?.day ?? '';
  const planned = eventsOfKind(partnership, 'activity', 'review', 'learning', 'exit');
  const work = inOrder(planned, startOf)
    .filter(({ day }) => day >= award)
    .map(({ event }) => event);
  return work.some(({ kind }) => kind === 'activity') ? spanOf(work) : undefined;
}

/** First start to last day of some events; `undefined` where that is no stretch of time. */
export function spanOf(events: readonly TimelineEvent[]): Period | undefined {
  const from = inOrder(events, startOf)[0]?.day;
  const ends = inOrder(events);
  const to = ends[ends.length - 1]?.day;
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function periodInTimeline(partnership: Partnership): StatedPeriod | undefined {
  const events = timelineEvents(partnership);
  const called = (term: 'project-period' | 'project-start' | 'project-end') =>
    events.filter(({ what }) => words().isTerm(what, term));
  const whole = called('project-period').find(({ starts, due }) => starts && due);
  const [start] = whole ? [whole] : called('project-start');
  const [end] = whole ? [whole] : called('project-end');
  const from = start && startOf(start);
  const to = end && dayOf(end);
  if (start === undefined || end === undefined || !from || !to || from >= to) return undefined;
  const at = [...firstCellOfEvent(start, 'starts', 'due'), ...cellsOfEvent(end, 'due')];
  return stated({ from, to }, at);
}

/** In the title block of a budget, or else of a summary, or else on a cover, which has to call it a period. */
function periodInTitles(partnership: Partnership): StatedPeriod | undefined {
  const { tables } = partnership;
  const summaries = tables.filter(({ kind, use }) => kind === 'budget' && use === 'summary');
  for (const table of [...countedTables(partnership), ...summaries]) {
    const sheet = sheetNamed(partnership, table.sheet);
    const { top, bottom } = titleRowsOf(table, tables);
    const found = sheet && periodInRows(sheet, top, bottom, isPeriodItself);
    if (found) return found;
  }
  for (const sheet of coversOf(partnership)) {
    const found = periodInRows(sheet, 1, mostTitleRows, isCalledPeriod);
    if (found) return found;
  }
  return undefined;
}

interface Said {
  readonly text: string;
  readonly cell: CellRef;
}

/** Rows of a title block: a period in one row, or a first day and a last day each beside its label. */
function periodInRows(
  sheet: Sheet,
  top: number,
  bottom: number,
  mayTell: (row: string) => boolean,
): StatedPeriod | undefined {
  const rows: (readonly Said[])[] = [];
  for (let row = Math.max(top, bottom - mostTitleRows); row <= bottom; row++) {
    rows.push(textsIn(sheet, row));
  }
  for (const row of rows) {
    const found = periodInRow(row, mayTell);
    if (found) return found;
  }
  const from = rows.map((row) => dateBeside(row, 'project-start')).find((one) => one);
  const to = rows.map((row) => dateBeside(row, 'project-end')).find((one) => one);
  if (from === undefined || to === undefined || from.text >= to.text) return undefined;
  return stated({ from: from.text, to: to.text }, [from.cell, to.cell]);
}

const mostTitleRows = 30;

/** The texts of a row; dates as ISO. */
function textsIn(sheet: Sheet, row: number): readonly Said[] {
  const width = sheet.values[row - 1]?.length ?? 0;
  const said: Said[] = [];
  for (let column = 1; column <= width; column++) {
    const value = valueAt(sheet, row, column);
    const text = isSerialDate(value) ? isoOfSerial(value.serial) : value;
    if (text === undefined || text === '') continue;
    said.push({ text: String(text), cell: { sheet: sheet.name, row, column } });
  }
  return said;
}

/** A period of reporting is not the project's, unless it is called that too. */
function isPeriodItself(row: string): boolean {
  return isCalledPeriod(row) || !words().eventKinds(row).includes('report');
}

function isCalledPeriod(row: string): boolean {
  return words().hasTerm(row, 'project-period');
}

function periodInRow(
  row: readonly Said[],
  mayTell: (row: string) => boolean,
): StatedPeriod | undefined {
  const whole = row.map(({ text }) => text).join(' - ');
  if (!mayTell(whole)) return undefined;
  const isPeriod = isCalledPeriod(whole);
  const alone = row.find(({ text }) => readPeriod(text) !== undefined);
  const dates = alone ? readPeriod(alone.text) : isPeriod ? readPeriod(whole) : undefined;
  const at = alone?.cell ?? row[1]?.cell ?? row[0]?.cell;
  if (at === undefined) return undefined;
  if (dates !== undefined) return stated(dates, [at]);
  const months = isPeriod ? monthsIn(row) : undefined;
  return months === undefined ? undefined : { months, dates: undefined, at: [at] };
}

/** `18 months`, `2 years`, `Duration (months) | 18`. */
function monthsIn(row: readonly Said[]): number | undefined {
  const text = row.map((one) => one.text).join(' ');
  const [, count = '', unit = ''] = /(\d{1,3})[\s-]*(\p{L}+)/u.exec(text) ?? [];
  const counted = monthsOf(Number(count), unit);
  if (counted !== undefined) return counted;
  const figure = row.find((one) => /^\d{1,3}$/.test(one.text.trim()));
  const [label = ''] = row.map((one) => one.text);
  return figure && monthsOf(Number(figure.text), label);
}

function monthsOf(count: number, unit: string): number | undefined {
  if (count === 0) return undefined;
  if (words().hasTerm(unit, 'month')) return count;
  return words().hasTerm(unit, 'year') && count <= 10 ? count * 12 : undefined;
}

/** A date that follows its label, in the label's own cell or in the next one. */
function dateBeside(
  row: readonly Said[],
  label: 'project-start' | 'project-end',
): Said | undefined {
  const place = row.findIndex(({ text }) => words().hasTerm(text, label));
  const beside = [row[place], row[place + 1]];
  for (const said of beside) {
    const after = said?.text.split(/:\s*/).pop()?.trim() ?? '';
    const month = readMonth(after);
    const day = readDate(after)?.iso ?? (month && dayOfMonth(month, label));
    if (place >= 0 && said !== undefined && day) return { text: day, cell: said.cell };
  }
  return undefined;
}

/** A month alone stands for its first day where something starts, and for its last where it ends. */
function dayOfMonth(month: string, label: 'project-start' | 'project-end'): string | undefined {
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  return label === 'project-start' ? first : next && addDays(next, -1);
}

function stated(dates: Period, at: readonly CellRef[]): StatedPeriod {
  return { months: wholeMonthsBetween(dates.from, dates.to), dates, at };
}
