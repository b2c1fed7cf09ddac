import { describe, expect, it, test } from 'vitest';
import { buildPartnership } from '../../../src/core/partnership/build-partnership.js';
import { findTables } from '../../../src/core/tables/find-tables.js';
import { serialOfIso } from '../../../src/core/workbook/calendar.js';
import { type CellLike, sheetOf, workbookOf } from '../../support/sheet-of.js';

interface Options {
  readonly merges?: readonly string[];
  readonly name?: string;
}

function read(
  rows: readonly (readonly CellLike[])[],
  { merges = [], name = 'Plan' }: Options = {},
) {
  const workbook = workbookOf(sheetOf(name, rows, { merges }));
  const reading = findTables(workbook);
  const { timeline } = buildPartnership(workbook, reading, '2027-01-15');
  return {
    events: (timeline?.events ?? []).map(
      ({ what, starts = '?', due = '?' }) => `${what}: ${starts} to ${due}`,
    ),
    notices: reading.notices.map(({ code }) => code),
  };
}

const day = (iso: string) => ({ serial: serialOfIso(iso) ?? 0 });

describe('marks in a calendar become dates', () => {
  test('months of the year in the title, one event a stretch', () => {
    const { events, notices } = read([
      ['Work plan 2027'],
      ['Activity', 'Responsible', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ['Inception meeting', 'Lead', 'x'],
      ['Training', 'Partner', null, 'x', 'x', 'x'],
      ['Monitoring visit', 'Lead', null, null, 'x', null, null, 'x'],
    ]);
    expect(events).toEqual([
      'Inception meeting: 2027-01-01 to 2027-01-31',
      'Training: 2027-02-01 to 2027-04-30',
      'Monitoring visit: 2027-03-01 to 2027-03-31',
      'Monitoring visit: 2027-06-01 to 2027-06-30',
    ]);
    expect(notices).not.toContain('calendar-undated');
  });

  test('months that run into the next year', () => {
    const { events } = read([
      ['Chronogramme, octobre 2026 à mars 2027'],
      ['Activité', 'Oct', 'Nov', 'Déc', 'Janv', 'Févr', 'Mars'],
      ['Formation', null, null, 'X', 'X'],
      ['Rapport final', null, null, null, null, null, 'X'],
    ]);
    expect(events).toEqual([
      'Formation: 2026-12-01 to 2027-01-31',
      'Rapport final: 2027-03-01 to 2027-03-31',
    ]);
  });

  test('weeks under merged months', () => {
    const { events } = read(
      [
        ['Activity', 'January 2027', null, null, null, 'February 2027', null, null, null],
        [null, 'W1', 'W2', 'W3', 'W4', 'W1', 'W2', 'W3', 'W4'],
        ['Kick-off', 1],
        ['Survey', null, null, 1, 1, 1],
        ['Report', null, null, null, null, null, null, null, 1],
      ],
      { merges: ['A1:A2', 'B1:E1', 'F1:I1'] },
    );
    expect(events).toEqual([
      'Kick-off: 2027-01-01 to 2027-01-07',
      'Survey: 2027-01-15 to 2027-02-07',
      'Report: 2027-02-22 to 2027-02-28',
    ]);
  });

  test('months counted from the start of the project', () => {
    const { events } = read([
      ['Project period: 1 March 2027 – 31 August 2027'],
      ['Activity', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
      ['Set-up', '✓'],
      ['Delivery', null, '✓', '✓', '✓', '✓'],
      ['Closing', null, null, null, null, null, '✓'],
    ]);
    expect(events).toEqual([
      'Set-up: 2027-03-01 to 2027-03-31',
      'Delivery: 2027-04-01 to 2027-07-31',
      'Closing: 2027-08-01 to 2027-08-31',
    ]);
  });

  test('quarters under years', () => {
    const { events } = read(
      [
        ['Activity', 2027, null, null, null, 2028, null, null, null],
        [null, 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['Recruit', 'x'],
        ['Train', null, 'x', 'x'],
        ['Hand over', null, null, null, null, null, null, null, 'x'],
      ],
      { merges: ['A1:A2', 'B1:E1', 'F1:I1'] },
    );
    expect(events).toEqual([
      'Recruit: 2027-01-01 to 2027-03-31',
      'Train: 2027-04-01 to 2027-09-30',
      'Hand over: 2028-10-01 to 2028-12-31',
    ]);
  });

  test('columns headed by their first day', () => {
    const { events } = read([
      ['Task', day('2027-03-01'), day('2027-03-08'), day('2027-03-15'), day('2027-03-22')],
      ['Tender', 'x', 'x'],
      ['Contract', null, null, 'x'],
      ['Delivery', null, null, null, 'x'],
    ]);
    expect(events).toEqual([
      'Tender: 2027-03-01 to 2027-03-14',
      'Contract: 2027-03-15 to 2027-03-21',
      'Delivery: 2027-03-22 to 2027-03-28',
    ]);
  });

  test('bars that are merged cells, and hours written instead of marks', () => {
    const { events } = read(
      [
        ['Plan 2027'],
        ['Activity', 'Jan', 'Feb', 'Mar', 'Apr'],
        ['Baseline', null, '', null, null],
        ['Analysis', 0, 0, 12, 8],
      ],
      { merges: ['B3:D3'] },
    );
    expect(events).toEqual([
      'Baseline: 2027-01-01 to 2027-03-31',
      'Analysis: 2027-03-01 to 2027-04-30',
    ]);
  });
});

describe('what a calendar does not tell', () => {
  it('gives no dates without a year, and says so', () => {
    const { events, notices } = read([
      ['Activity', 'Jan', 'Feb', 'Mar', 'Apr'],
      ['Baseline', 'x'],
      ['Analysis', null, null, 'x', 'x'],
    ]);
    expect(events).toEqual(['Baseline: ? to ?', 'Analysis: ? to ?']);
    expect(notices).toContain('calendar-undated');
  });

  it('says that it sees no colours where no cell is marked', () => {
    const { events, notices } = read([
      ['Work plan 2027'],
      ['Activity', 'Responsible', 'Jan', 'Feb', 'Mar', 'Apr'],
      ['Baseline', 'Lead'],
      ['Analysis', 'Partner'],
    ]);
    expect(events).toEqual(['Baseline: ? to ?', 'Analysis: ? to ?']);
    expect(notices).toContain('calendar-without-marks');
    expect(notices).not.toContain('calendar-undated');
  });

  it('keeps the dates that stand beside it', () => {
    const { events, notices } = read([
      ['Activity', 'Start', 'End', 'Jan', 'Feb', 'Mar', 'Apr'],
      ['Baseline', day('2027-01-04'), day('2027-01-22'), 'x'],
      ['Analysis', day('2027-02-01'), day('2027-03-12'), null, 'x', 'x'],
    ]);
    expect(events).toEqual([
      'Baseline: 2027-01-04 to 2027-01-22',
      'Analysis: 2027-02-01 to 2027-03-12',
    ]);
    expect(notices).not.toContain('calendar-undated');
  });
});
