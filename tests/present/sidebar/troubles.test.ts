import { describe, expect, it } from 'vitest';
import { findingOf } from '../../support/report-of.js';
import { view } from './view-of.js';

describe('findings', () => {
  it('stand in sections; the gravest, then the dearest, come first', () => {
    const { sections } = view({
      findings: [
        findingOf({ rule: 'timeline/short-notice', severity: 'warning', items: ['4.2.b'] }),
        findingOf({ rule: 'core-costs/unequal-rate', severity: 'warning', amount: null }),
        findingOf({ rule: 'disclosure/salary-detail', amount: 10 }),
        findingOf({ amount: 700 }),
        findingOf({ rule: 'checklist/unanswered', severity: 'info', items: [] }),
      ],
    });
    expect(
      sections.map(({ title, troubles }) => [title, troubles.map((one) => one.title)]),
    ).toEqual([
      [
        'Trust and clarity',
        ['Some amounts are lump sums', 'disclosure/salary-detail', 'core-costs/unequal-rate'],
      ],
      ['Flexibility', ['timeline/short-notice']],
      ['Other', ['checklist/unanswered']],
    ]);
  });

  it('of one rule and severity share a card, the dearest first', () => {
    const { sections } = view({
      findings: [
        findingOf({ amount: 100, message: 'small' }),
        findingOf({ amount: 900, message: 'large' }),
        findingOf({ severity: 'warning', message: 'mild' }),
      ],
    });
    const cards = sections[0]?.troubles.map(({ severityWord, extent, findings }) => ({
      severityWord,
      extent,
      messages: findings.map(({ message }) => message),
    }));
    expect(cards).toEqual([
      {
        severityWord: 'To fix',
        extent: '2 places, the largest USD\u00a0900',
        messages: ['large', 'small'],
      },
      { severityWord: 'To discuss', extent: 'Budget!J7 · USD\u00a05,000', messages: ['mild'] },
    ]);
  });

  it('whose fix differs have cards of their own', () => {
    const findings = [findingOf(), findingOf({ fix: 'Name the venue.' })];
    expect(view({ findings }).sections[0]?.troubles).toHaveLength(2);
  });

  it.each([
    ['one without money is named by its place', [findingOf({ amount: null })], 'Budget!J7'],
    [
      'one over the whole workbook by its money',
      [findingOf({ sheet: null, range: null })],
      'USD\u00a05,000',
    ],
    [
      'one with neither is not named',
      [findingOf({ sheet: null, range: null, amount: null })],
      null,
    ],
    [
      'several without money are counted',
      [1, 2].map(() => findingOf({ amount: null })),
      '2 places',
    ],
  ])('%s', (_, findings, extent) => {
    expect(view({ findings }).sections[0]?.troubles[0]?.extent).toBe(extent);
  });

  it('take their section from the checklist where it knows the item', () => {
    const none = { findings: [], evidence: [], answers: [], reason: null };
    const item = { item: 'x.1', element: 1, pillar: '', ...none };
    const { sections } = view({
      findings: [findingOf({ items: ['x.1'] })],
      checklist: [{ ...item, status: 'not-met' }],
    });
    expect(sections[0]?.title).toBe('Shared vision');
  });
});
