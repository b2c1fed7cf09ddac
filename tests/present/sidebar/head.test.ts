import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index.js';
import { findingOf, rowOf, tableOf } from '../../support/report-of.js';
import { view } from './view-of.js';

describe('the head says what was recognised', () => {
  it.each([
    [
      'a budget with the sum of its lines, which all shares are of',
      tableOf(),
      'Budget!A6:J9, 2 lines, USD\u00a0119,500',
    ],
    [
      'its stated total where no line could be read, in the table’s own currency',
      tableOf({ linesTotal: null, currency: 'KES' }),
      'Budget!A6:J9, 2 lines, KES\u00a0120,000',
    ],
    [
      'no money where none could be read, which is not 0',
      tableOf({ statedTotal: null, linesTotal: null }),
      'Budget!A6:J9, 2 lines, no total that could be read',
    ],
    [
      'one line in the singular, a sheet name in its quotes',
      tableOf({ sheet: "Year 1's", rows: [rowOf(7, 'line')] }),
      "'Year 1''s'!A6:J9, 1 line, USD\u00a0119,500",
    ],
    [
      'a summary, counted once',
      tableOf({ use: 'summary' }),
      'Budget!A6:J9 sums other tables, so its money is counted once',
    ],
    [
      'a table left out, with the reason',
      tableOf({ use: 'ignored', why: 'An older version.' }),
      'Budget!A6:J9 was left out. An older version.',
    ],
    ['organisations', tableOf({ kind: 'partners' }), 'Budget!A6:J9, 2 organisations'],
    ['dates', tableOf({ kind: 'timeline' }), 'Budget!A6:J9, 2 dates and tasks'],
  ])('%s', (_, table, line) => {
    expect(view({ tables: [table] }).head.recognised).toEqual([line]);
  });

  it('tables that are none of ours are passed over', () => {
    expect(view({ tables: [tableOf({ kind: 'other' })] }).head.recognised).toEqual([]);
  });

  it('tables still missing are named, and are no longer once they are there', () => {
    expect(view({}).head.missing).toHaveLength(2);
    const tables = [tableOf(), tableOf({ kind: 'partners' }), tableOf({ kind: 'timeline' })];
    expect(view({ tables }).head.missing).toEqual([]);
  });
});

describe('with no budget recognised', () => {
  it.each([
    ['an empty workbook', []],
    ['a partners table alone', [tableOf({ kind: 'partners' })]],
    ['a budget that was left out', [tableOf({ use: 'ignored' })]],
  ])('%s is told what a budget needs and what to do next', (_, tables) => {
    const { head, figures } = view({ tables });
    expect(head.summary).toBe('No budget found yet');
    expect(head.firstSteps?.needs.length).toBeGreaterThan(1);
    expect(head.firstSteps?.next).toContain('Check again');
    expect(figures).toEqual([]);
  });

  it('a workbook with a budget is not', () => {
    expect(view({}).head.firstSteps).toBeNull();
  });
});

describe('the summary', () => {
  it.each([
    ['no findings', [], 'No findings', en.ui.sidebar['head.clean']],
    [
      'one finding',
      [findingOf()],
      '1 finding',
      'Most money at stake: USD\u00a05,000 at Budget!J7.',
    ],
    [
      'several findings, the dearest named',
      [findingOf(), findingOf({ amount: 9000, range: 'J8, J9' })],
      '2 findings',
      'Most money at stake: USD\u00a09,000 at Budget!J8 and 1 more.',
    ],
    [
      'a finding over the whole workbook',
      [findingOf({ sheet: null, range: null })],
      '1 finding',
      'Most money at stake: USD\u00a05,000.',
    ],
    ['findings without money', [findingOf({ amount: null })], '1 finding', null],
  ])('%s', (_, findings, summary, detail) => {
    expect(view({ findings }).head).toMatchObject({ summary, detail });
  });

  it('counts findings by severity, gravest first, without those that do not occur', () => {
    const findings = [
      findingOf({ severity: 'info' }),
      findingOf({ severity: 'error' }),
      findingOf({ severity: 'info' }),
    ];
    expect(view({ findings }).severities).toEqual([
      { severity: 'error', word: 'To fix', count: 1 },
      { severity: 'info', word: 'Good to know', count: 2 },
    ]);
  });
});
