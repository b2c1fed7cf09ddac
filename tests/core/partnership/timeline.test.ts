import { describe, expect, test } from 'vitest';
import { day } from '../../support/sheet-of.js';
import { build, partners, type TableByHand } from './table-by-hand.js';

describe('the timeline', () => {
  const timeline: TableByHand = {
    name: 'Timeline',
    kind: 'timeline',
    columns: ['what', 'who', 'set-by', 'asked-on', 'due', 'hours'],
    rows: [
      ['header', 'What', 'Who', 'Set by', 'Asked', 'Due', 'Hours'],
      ['line', 'Call for proposals', 'Northern Fund', 'Donor', null, day('2026-01-15')],
      ['line', 'Final report', 'AN', 'Lead', '2026-03-01', '2026-03-20', 12],
      ['line', 'Request for documents', 'All partners', 'Northern Fund', null, 'soon'],
      ['line', 'Review meeting', 'Harbour Relief and Amal Network', 'together'],
      ['line', 'Handover', 'Ministry', null],
    ],
  };
  const events = build(partners, timeline).timeline?.events ?? [];

  test('kinds are told from words', () => {
    expect(events.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'call',
      'report',
      'document-request',
    ]);
    expect(events[4]?.kind).toBe('exit');
  });

  test('who: by name, everyone but the donor, several, or as written', () => {
    expect(events.map(({ who }) => who)).toEqual([
      ['Northern Fund'],
      ['Amal Network'],
      ['Harbour Relief', 'Amal Network', 'Green Valley', 'River Friends'],
      ['Harbour Relief', 'Amal Network'],
      ['Ministry'],
    ]);
  });

  test('who set the date', () => {
    expect(events.map(({ setBy }) => setBy)).toEqual([
      'donor',
      'lead',
      'donor',
      'together',
      undefined,
    ]);
  });

  test('dates are ISO, and what is no date is unknown', () => {
    expect(events.map(({ due }) => due)).toEqual([
      '2026-01-15',
      '2026-03-20',
      undefined,
      undefined,
      undefined,
    ]);
    expect(events[1]).toMatchObject({ askedOn: '2026-03-01', hours: 12 });
    expect(events[1]?.cells['due']).toEqual({ sheet: 'Timeline', row: 3, column: 5 });
  });

  test('a row that only says who and when, of names in a sentence, on a day in digits', () => {
    const told = build(partners, {
      name: 'Plan',
      kind: 'timeline',
      columns: ['what', 'who', 'due'],
      rows: [
        ['header', 'What', 'Who', 'Due'],
        ['line', null, 'Amal Network with Harbour Relief', 20260331],
        ['line', 'Audit', 'Harbour Relief', 20260430],
        ['line', 'Party', 'AN', 20260531],
      ],
    });
    expect(told.timeline?.events.map(({ what, who, due }) => [what, who, due])).toEqual([
      ['', ['Amal Network', 'Harbour Relief'], '2026-03-31'],
      ['Audit', ['Harbour Relief'], '2026-04-30'],
      ['Party', ['Amal Network'], '2026-05-31'],
    ]);
  });

  test('a column under a heading that we do not know says who does what if it nearly always names somebody', () => {
    const rows = (...doers: readonly string[]): TableByHand => ({
      name: 'Plan',
      kind: 'timeline',
      columns: ['what', 'ignore', 'due'],
      rows: [
        ['header', 'What', 'In the hands of', 'Due'],
        ...doers.map((doer): TableByHand['rows'][number] => [
          'line',
          'Visit',
          doer,
          day('2026-03-20'),
        ]),
      ],
    });
    const whoIn = (...doers: readonly string[]) =>
      build(partners, rows(...doers)).timeline?.events.map(({ who }) => who.join(' + '));
    expect(whoIn('AN', 'Harbour Relief', 'Green Valley', 'Ministry')).toEqual([
      'Amal Network',
      'Harbour Relief',
      'Green Valley',
      'Ministry',
    ]);
    expect(whoIn('AN', 'Amman', 'Irbid', 'Zarqa')).toEqual(['', '', '', '']);
  });

  test('where no column says who set a date, words tell', () => {
    const told = build(partners, {
      name: 'Plan',
      kind: 'timeline',
      columns: ['what', 'due'],
      rows: [
        ['header', 'What', 'Due'],
        ['line', 'Report to the donor', '2026-03-20'],
        ['line', 'Training', '2026-03-21'],
      ],
    });
    expect(told.timeline?.events.map(({ setBy }) => setBy)).toEqual(['donor', undefined]);
  });

  test('what goes on from one day to a later one is work, whatever it is called', () => {
    const told = build(partners, {
      name: 'Plan',
      kind: 'timeline',
      columns: ['what', 'starts', 'due'],
      rows: [
        ['header', 'What', 'From', 'To'],
        ['line', 'Talks with elders', '2026-03-20', '2026-05-20'],
        ['line', 'Talks with elders', '2026-03-20', '2026-03-20'],
        ['line', 'Joint review', '2026-03-20', '2026-05-20'],
      ],
    });
    expect(told.timeline?.events.map(({ kind }) => kind)).toEqual([
      'activity',
      undefined,
      'review',
    ]);
  });
});
