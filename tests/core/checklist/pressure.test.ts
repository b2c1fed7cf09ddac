import { describe, expect, test } from 'vitest';
import { measurePressure } from '../../../src/core/checklist/pressure.js';
import type { TimelineEvent } from '../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../support/partnership-of.js';

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

describe('the whole', () => {
  test('comes first, as the mean of the organisations', () => {
    const pressures = measure([
      { ...ask('report', '2026-11-01', '2026-11-06'), who: ['Amal'] },
      { ...ask('report', '2026-11-01', '2026-11-11'), who: ['Harbour'] },
    ]);
    expect(pressures.map(({ partner, value }) => [partner, value])).toEqual([
      [undefined, 62.5],
      ['Amal', 75],
      ['Harbour', 50],
    ]);
  });

  test('the value is the mean of the parts that have evidence', () => {
    const pressure = on('Amal', [{ ...ask('report', '2026-11-01', '2026-11-06'), setBy: 'donor' }]);
    expect(pressure?.parts).toMatchObject({ notice: 75, clustering: 0, reporting: undefined });
    expect(pressure?.value).toBe(37.5);
  });

  test('donors press, they are not pressed', () => {
    const pressures = measure([{ ...ask('report', '2026-11-01', '2026-11-06'), who: ['Fund'] }]);
    expect(pressures).toHaveLength(1);
    expect(pressures[0]?.value).toBeUndefined();
  });

  test('without a timeline nothing is known, and nothing is zero', () => {
    expect(measurePressure(partnership({ organisations }))[0]?.value).toBeUndefined();
  });
});

function on(partner: string, events: readonly Partial<TimelineEvent>[]) {
  const own = events.map((event) => ({ ...event, who: [partner] }));
  return measure(own).find((one) => one.partner === partner) ?? measure(own)[0];
}

function measure(events: readonly Partial<TimelineEvent>[]) {
  return measurePressure(partnership({ organisations, events: events.map(event) }));
}

function ask(kind: TimelineEvent['kind'], askedOn: string, dueOn: string): Partial<TimelineEvent> {
  return { kind, askedOn, due: dueOn };
}

function due(date: string, setBy: TimelineEvent['setBy'] = 'donor'): Partial<TimelineEvent> {
  return { kind: 'agreement', due: date, setBy };
}
