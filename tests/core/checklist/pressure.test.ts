import { describe, expect, test } from 'vitest';
import { measurePressure } from '../../../src/core/checklist/pressure.js';
import type { TimelineEvent } from '../../../src/core/partnership/partnership.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import type { RuleSettings } from '../../../src/core/rules/rule.js';
import { event, line, organisation, partnership } from '../../support/partnership-of.js';

const organisations = [
  organisation({ name: 'Fund', kind: 'donor' }),
  organisation({ name: 'Harbour', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo' }),
];

describe('notice: how far the days given fall short of those asked for', () => {
  const cases: Readonly<Record<string, readonly [Partial<TimelineEvent>, number | undefined]>> = {
    'twenty days for a report are enough': [ask('report', '2026-11-01', '2026-11-21'), 0],
    'more than asked for is still none': [ask('report', '2026-11-01', '2026-12-21'), 0],
    'five of twenty days leave three quarters': [ask('report', '2026-11-01', '2026-11-06'), 75],
    'the same day is all of it': [ask('proposal', '2026-11-01', '2026-11-01'), 100],
    'due before it was asked for is no more than all': [
      ask('report', '2026-11-09', '2026-11-01'),
      100,
    ],
    'documents count working days: Monday to Friday is four of ten': [
      ask('document-request', '2026-11-16', '2026-11-20'),
      60,
    ],
    'no day of asking, no evidence': [{ kind: 'report', due: '2026-11-01' }, undefined],
    'a meeting asks for no notice': [ask('meeting', '2026-11-01', '2026-11-02'), undefined],
  };
  for (const [name, [event, notice]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', [event])?.parts.notice).toBe(notice));
  }
});

describe('clustering: deadlines with two others within fourteen days', () => {
  const cases: Readonly<
    Record<string, readonly [readonly Partial<TimelineEvent>[], number | undefined]>
  > = {
    'three in a fortnight': [[due('2026-11-01'), due('2026-11-08'), due('2026-11-15')], 100],
    'three in a fortnight and a day': [
      [due('2026-11-01'), due('2026-11-08'), due('2026-11-16')],
      0,
    ],
    'three of four': [
      [due('2026-11-01'), due('2026-11-02'), due('2026-11-03'), due('2027-03-01')],
      75,
    ],
    'two are no cluster': [[due('2026-11-01'), due('2026-11-02')], 0],
    'dates that the partners set together press nobody': [
      [due('2026-11-01', 'together'), due('2026-11-02', 'together'), due('2026-11-03', 'together')],
      undefined,
    ],
    'two reports on one day are one delivery': [
      [
        { ...due('2026-11-01'), kind: 'report' },
        { ...due('2026-11-01'), kind: 'report' },
        due('2026-11-02'),
      ],
      0,
    ],
  };
  for (const [name, [events, clustering]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', events)?.parts.clustering).toBe(clustering));
  }
});

describe('reporting: how far reports go beyond what the rule bears', () => {
  const on2027 = (...days: readonly string[]) =>
    days.map((day) => ({ kind: 'report', due: `2027-${day}` }) as const);
  const six = on2027('02-01', '04-01', '06-01', '08-01', '10-01', '12-01');
  const cases: Readonly<
    Record<string, readonly [readonly Partial<TimelineEvent>[], number, number | undefined]>
  > = {
    'four a year are borne': [six.slice(0, 4), 0, 0],
    'six a year are half as many again': [six, 0, 50],
    'nine a year are no more than all': [[...six, ...on2027('03-01', '05-01', '07-01')], 0, 100],
    'three on 20,000 are half as much again as its money bears': [six.slice(0, 3), 20_000, 50],
    'one report may be on little money': [six.slice(0, 1), 2_000, 0],
    'no report, no evidence': [[{ kind: 'meeting', due: '2027-02-01' }], 20_000, undefined],
  };
  for (const [name, [events, money, reporting]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', events, money)?.parts.reporting).toBe(reporting));
  }
});

describe('money: days of work before the first payment, and design work without pay', () => {
  const work: Partial<TimelineEvent> = { kind: 'activity', starts: '2027-02-01' };
  const paid = (day: string): Partial<TimelineEvent> => ({
    kind: 'disbursement',
    what: 'Payment to Amal',
    due: day,
  });
  const proposal: Partial<TimelineEvent> = { kind: 'proposal', due: '2026-09-01' };
  const cases: Readonly<
    Record<string, readonly [readonly Partial<TimelineEvent>[], number, number | undefined]>
  > = {
    'paid before the work': [[work, paid('2027-01-15')], 0, 0],
    'forty-five days of ninety': [[work, paid('2027-03-18')], 0, 50],
    'half a year is no more than all': [[work, paid('2027-08-01')], 0, 100],
    'design without pay': [[proposal], 5_000, 100],
    'design with pay': [[{ ...proposal, amount: 300 }], 5_000, 0],
    'both: their mean': [[proposal, work, paid('2027-01-15')], 5_000, 50],
    'neither, no evidence': [[{ kind: 'meeting', due: '2027-02-01' }], 5_000, undefined],
  };
  for (const [name, [events, money, part]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', events, money)?.parts.money).toBe(part));
  }
});

describe('asymmetry: how much longer the donor takes than it gives', () => {
  const exchange = (decided: string): readonly Partial<TimelineEvent>[] => [
    { kind: 'proposal', askedOn: '2026-10-01', due: '2026-10-11' },
    { kind: 'decision', due: decided, who: ['Fund'] },
  ];
  const cases: Readonly<
    Record<string, readonly [readonly Partial<TimelineEvent>[], number | undefined]>
  > = {
    'ten days each': [exchange('2026-10-21'), 0],
    'faster than it asks': [exchange('2026-10-12'), 0],
    'twice as long is half of what is borne': [exchange('2026-10-31'), 50],
    'three times as long': [exchange('2026-11-10'), 100],
    'never answered, no evidence': [exchange('2026-10-01'), undefined],
  };
  for (const [name, [events, asymmetry]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', events)?.parts.asymmetry).toBe(asymmetry));
  }
});

describe('thresholds that people changed for a rule reach its part', () => {
  const reports = ['02-01', '04-01', '06-01', '08-01', '10-01', '12-01'].map(
    (day): Partial<TimelineEvent> => ({
      kind: 'report',
      due: `2027-${day}`,
      askedOn: `2027-${day}`,
      setBy: 'donor',
    }),
  );
  const cases: Readonly<Record<string, readonly [Readonly<Record<string, RuleSettings>>, object]>> =
    {
      notice: [{ 'timeline/short-notice': { noticeDays: { report: 30 } } }, { notice: 100 }],
      clustering: [
        { 'timeline/deadline-cluster': { clusterSize: 2, clusterDays: 62 } },
        { clustering: 100 },
      ],
      reporting: [{ 'timeline/reporting-load': { reportsPerYear: 6 } }, { reporting: 0 }],
    };
  for (const [name, [changed, parts]] of Object.entries(cases)) {
    test(name, () => expect(on('Amal', reports, 0, changed)?.parts).toMatchObject(parts));
  }

  test('asymmetry', () => {
    const events: readonly Partial<TimelineEvent>[] = [
      { kind: 'proposal', askedOn: '2026-10-01', due: '2026-10-11' },
      { kind: 'decision', due: '2026-11-10', who: ['Fund'] },
    ];
    const changed = { 'timeline/slow-decision': { asymmetry: 5 } };
    expect(on('Amal', events, 0, changed)?.parts.asymmetry).toBe(50);
  });

  test('money', () => {
    const events: readonly Partial<TimelineEvent>[] = [
      { kind: 'activity', starts: '2027-02-01' },
      { kind: 'disbursement', what: 'Payment to Amal', due: '2027-03-18' },
    ];
    const changed = { 'timeline/late-funds': { graceDays: 45 } };
    expect(on('Amal', events, 0, changed)?.parts.money).toBe(0);
  });
});

describe('the whole', () => {
  test('comes first, as the mean of the organisations', () => {
    const pressures = measure([
      { ...ask('revision', '2026-11-01', '2026-11-02'), who: ['Amal'] },
      { ...ask('revision', '2026-11-01', '2026-11-03'), who: ['Harbour'] },
    ]);
    expect(pressures.map(({ partner, value }) => [partner, value])).toEqual([
      [undefined, 70],
      ['Amal', 80],
      ['Harbour', 60],
    ]);
  });

  test('the value is the mean of the parts that have evidence', () => {
    const pressure = on('Amal', [
      { ...ask('revision', '2026-11-01', '2026-11-02'), setBy: 'donor' },
    ]);
    expect(pressure?.parts).toMatchObject({ notice: 80, clustering: 0, reporting: undefined });
    expect(pressure?.value).toBe(40);
  });

  test('donors press, they are not pressed', () => {
    const pressures = measure([{ ...ask('report', '2026-11-01', '2026-11-06'), who: ['Fund'] }]);
    expect(pressures).toHaveLength(1);
    expect(pressures[0]?.value).toBeUndefined();
  });

  test('without a timeline nothing is known, and nothing is zero', () => {
    expect(
      measurePressure(partnership({ organisations }), defaultSettings)[0]?.value,
    ).toBeUndefined();
  });
});

function on(
  partner: string,
  events: readonly Partial<TimelineEvent>[],
  money = 0,
  changed: Readonly<Record<string, RuleSettings>> = {},
) {
  const own = events.map((one) => ({ who: [partner], ...one }));
  const all = measure(own, money, changed);
  return all.find((one) => one.partner === partner) ?? all[0];
}

/** With money, Amal has so much of it. */
function measure(
  events: readonly Partial<TimelineEvent>[],
  money = 0,
  changed: Readonly<Record<string, RuleSettings>> = {},
) {
  const rows = money > 0 ? [line({ organisation: 'Amal', amount: money })] : [];
  const given = partnership({ organisations, events: events.map(event), rows });
  return measurePressure(given, { ...defaultSettings, changed });
}

function ask(kind: TimelineEvent['kind'], askedOn: string, dueOn: string): Partial<TimelineEvent> {
  return { kind, askedOn, due: dueOn };
}

function due(date: string, setBy: TimelineEvent['setBy'] = 'donor'): Partial<TimelineEvent> {
  return { kind: 'agreement', due: date, setBy };
}
