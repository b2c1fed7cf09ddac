import type { Workbook } from '../../src/core/workbook/workbook.js';
import { noted, sheetOf, workbookOf } from './sheet-of.js';

/** Every place where a text of people can come in, and what it is marked by. */
export const waysIn = [
  'tab',
  'column',
  'section',
  'line',
  'unit',
  'amount',
  'remark',
  'note',
  'organisation',
  'partner',
  'alias',
  'kind',
  'country',
  'language',
  'deadline',
  'who',
  'answerer',
  'setting',
  'value',
  'reason',
  'by',
] as const;

export type WayIn = (typeof waysIn)[number];

/** Which text comes in where. */
export type Planting = (way: WayIn) => string;

/** As much of a text as is sure to be shown, with the mark of where it came in. */
export const surelyShown = 24;

/** A text that tells where it came in: by its end, or where it may be cut, near its beginning. */
export function marked(text: string, way: WayIn): string {
  const mark = ` zq${way}`;
  const cut = text.length > 200 ? surelyShown : text.length;
  return text.slice(0, cut) + mark + text.slice(cut);
}

/** A tab's name as Google and Excel take it. */
export function asTabName(text: string): string {
  return text.replace(/[\u0000-\u001f[\]*?:/\\]/g, '').slice(0, 90);
}

/** A partnership's file with a foreign text in each of the ways in but those that are no cells: settings, explanations. */
export function hostileWorkbook(planted: Planting): Workbook {
  const lead = 'Harbour Aid';
  const hostile = planted('organisation');
  const partner = planted('partner');
  return workbookOf(
    sheetOf(asTabName(planted('tab')), [
      [
        'Organisation',
        'Budget line',
        'Unit',
        'Quantity',
        'Unit cost',
        'Amount (USD)',
        planted('column'),
      ],
      [lead, noted('Coordinator', planted('note')), 'month', 12, 500, 6000, planted('remark')],
      [null, planted('section')],
      [lead, planted('line'), 'lump sum', 1, 12_000, 12_000],
      [lead, 'Rent', planted('unit'), 12, 100, 1100],
      [hostile, 'Workshops', 'workshop', 3, 1000, 3000],
      [hostile, 'Fuel', 'month', 2, 50, planted('amount')],
      [partner, 'Visits', 'visit', 10, 40, 400],
      [lead, 'Indirect costs 7%', null, null, null, 1575],
      ['Total', null, null, null, null, 24_075],
    ]),
    sheetOf('Register', [
      ['Organisation', 'Also known as', 'Kind of organisation', 'Country', 'Working languages'],
      [lead, 'HA', 'lead', 'Jordan', 'English'],
      ['Northlight', null, 'donor', 'Norway', 'English'],
      [
        partner,
        planted('alias'),
        'refugee-led organisation',
        planted('country'),
        planted('language'),
      ],
      ['Sand Dune', null, planted('kind'), 'Jordan', 'Arabic'],
    ]),
    sheetOf('Calendar', [
      ['What', 'Kind', 'Who', 'Date set by', 'Asked on', 'Due'],
      [planted('deadline'), 'report', partner, 'donor', '2026-11-02', '2026-11-05'],
      ['Second report', 'report', planted('who'), 'donor', '2026-11-02', '2026-11-06'],
    ]),
    sheetOf('Answers', [
      ['Item', lead, planted('answerer')],
      ['1.1.a', 2, 1],
      ['1.1.b', 3, 0],
      ['1.2.a', 0, 2],
      ['3.2.a', 1, 2],
    ]),
  );
}
