import { describe, expect, it } from 'vitest';
import type { Report, ReportItem } from '../../../src/core/report.js';
import { findingOf } from '../../support/report-of.js';
import { view } from './view-of.js';

function itemOf(item: string, different: Partial<ReportItem> = {}): ReportItem {
  return {
    item,
    element: Number(item[0]),
    pillar: '',
    status: 'not-evidenced',
    findings: [],
    evidence: [],
    answers: [],
    reason: null,
    ...different,
  };
}

function sections(checklist: Report['checklist'], different: Partial<Report> = {}) {
  return view({ checklist, ...different }).checklist;
}

describe('the checklist', () => {
  it('comes in its sections, each with how its items stand', () => {
    const shown = sections([
      itemOf('1.1.a', { status: 'met' }),
      itemOf('1.1.b', { status: 'not-met' }),
      itemOf('3.2.a', { status: 'met' }),
      itemOf('3.2.b', { status: 'met' }),
    ]);
    expect(shown.map(({ title, summary }) => [title, summary])).toEqual([
      ['1. Shared vision', 'Met: 1 · Not met: 1'],
      ['3. Trust and clarity', 'Met: 2'],
    ]);
  });

  it('is left out where there is no budget', () => {
    expect(sections([itemOf('1.1.a')], { tables: [] })).toEqual([]);
  });

  it('never takes silence for met', () => {
    expect(sections([itemOf('1.1.a')])[0]?.items[0]?.statusWord).toBe('The workbook does not say');
  });

  it('names troubles once for each rule, with the first place, then what speaks for an item', () => {
    const findings = [findingOf({ range: 'B7' }), findingOf({ range: 'B8' })];
    const evidence = [{ rule: 'x', sheet: 'Budget', range: 'B8', message: 'Oil, USD 20.' }];
    const [section] = sections([itemOf('3.2.a', { findings: [0, 1], evidence })], { findings });
    expect(section?.items[0]?.evidence).toMatchObject([
      { text: 'Some amounts are lump sums (2 findings)', placeText: 'Budget!B7' },
      { text: 'Oil, USD 20.', placeText: 'Budget!B8', place: { sheet: 'Budget', range: 'B8' } },
    ]);
  });

  it('asks at most three questions a section, of what is still open', () => {
    const open = ['1.1.a', '1.1.b', '1.2.a', '1.3.a', '1.3.b'].map((item) => itemOf(item));
    expect(sections(open)[0]?.prompts).toHaveLength(3);
    expect(sections([itemOf('1.1.a', { status: 'met' })])[0]?.prompts).toEqual([]);
  });
});

describe('what organisations answer', () => {
  const answered = (...answers: readonly (readonly [string, number])[]) =>
    sections([
      itemOf('1.1.a', { answers: answers.map(([partner, value]) => ({ partner, value })) }),
    ])[0]?.items[0];

  it('stands side by side, in words and as bars', () => {
    expect(answered(['Amal', 3], ['Unity', 0])?.answers).toEqual([
      { label: 'Amal', value: '3, fully', fraction: 1 },
      { label: 'Unity', value: '0, not at all', fraction: 0 },
    ]);
  });

  it.each<[string, readonly (readonly [string, number])[], string | null]>([
    ['nobody', [], null],
    ['one alone', [['Amal', 3]], null],
    [
      'two who agree',
      [
        ['Amal', 2],
        ['Unity', 2],
      ],
      'All who answered say the same.',
    ],
    [
      'one point apart',
      [
        ['Amal', 2],
        ['Unity', 3],
      ],
      'A gap of 1 point: Unity rates this higher than Amal.',
    ],
    [
      'several, by the widest gap',
      [
        ['Amal', 3],
        ['Hope', 2],
        ['Unity', 0],
      ],
      'A gap of 3 points: Amal rates this higher than Unity.',
    ],
  ])('%s', (_, answers, gap) => {
    expect(answered(...answers)?.gap).toBe(gap);
  });

  it('why an item does not apply is said', () => {
    const own = itemOf('1.1.a', { status: 'not-applicable', reason: 'One partner\u202e only' });
    expect(sections([own])[0]?.items[0]?.reason).toBe('One partner only');
  });
});
