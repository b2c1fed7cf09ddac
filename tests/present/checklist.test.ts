import { describe, expect, test } from 'vitest';
import type { Report, ReportItem } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { layOutReport } from '../../src/present/report-tab.js';
import type { PlanCell } from '../../src/present/sheet-plan.js';
import { writeText } from '../../src/present/text.js';
import { findingOf, reportOf } from '../support/report-of.js';

function itemOf(different: Partial<ReportItem> & { readonly item: string }): ReportItem {
  return {
    element: Number(different.item.charAt(0)),
    pillar: different.item.slice(0, 3),
    status: 'not-evidenced',
    findings: [],
    evidence: [],
    answers: [],
    reason: null,
    ...different,
  };
}

const explained = { reason: 'A flat fee', by: 'Amal Network', on: '2026-11-20' };
const report: Report = reportOf({
  findings: [
    findingOf(),
    findingOf({ range: 'J9', row: 9, rows: [9] }),
    findingOf({ range: 'J12', row: 12, rows: [12], message: 'A flat amount.', explained }),
  ],
  checklist: [
    itemOf({ item: '3.2.a', status: 'not-met', findings: [0, 1] }),
    itemOf({
      item: '3.2.d',
      answers: [
        { partner: 'North', value: 3 },
        { partner: 'Amal', value: 1 },
      ],
    }),
    itemOf({ item: '4.1.a', status: 'not-applicable', reason: 'One language for all' }),
    itemOf({
      item: '6.2.a',
      status: 'met',
      evidence: [
        { rule: 'resources/peer-exchange', sheet: 'Budget', range: 'I9,I12', message: '2 lines' },
      ],
    }),
  ],
});

function sectionOf(text: string, heading: string): string {
  const from = text.indexOf(`\n${heading}`) + 1;
  return text.slice(from, text.indexOf('\n\n', from)).replace(/\s+/g, ' ');
}

const shown = (cell: PlanCell | undefined) =>
  cell === undefined ? '' : cell.kind === 'number' ? cell.value : 'text' in cell ? cell.text : '';

describe('in the text', () => {
  const text = writeText(report, en);
  const checklist = sectionOf(text, 'Checklist');

  test('each item has its section, status and question', () => {
    expect(checklist).toContain('3. Trust and clear terms 3.2.a not met: Can every partner see');
    expect(checklist).toContain('6. Community, peers and care 6.2.a met: Is exchange');
  });

  test('with its findings, what the workbook shows, the answers and why it does not apply', () => {
    expect(checklist).toContain('2 findings: Budget!J7, Budget!J9.');
    expect(checklist).toContain('Budget!I9: 2 lines');
    expect(checklist).toContain('Answers, 0 to 3: North 3, Amal 1.');
    expect(checklist).toContain('Why not: One language for all');
  });

  test('a section has the prompts of what is open in it', () => {
    expect(checklist).toContain(`To talk about: ${en.prompts['3.2.d'] ?? '-'}`);
    expect(checklist.match(/To talk about/g)).toHaveLength(1);
  });

  test('explained findings are listed and counted apart', () => {
    expect(text).toContain('Findings: 2 to fix\n');
    const left = sectionOf(text, 'Left as it is: 1 finding');
    expect(left).toContain('Budget!J12: A flat amount.');
    expect(left).toContain('Explained by Amal Network on 20 Nov 2026: A flat fee');
  });

  test('where all are explained, none is open', () => {
    const all = reportOf({ findings: [findingOf({ explained })] });
    expect(writeText(all, en)).toContain('Findings\n  None that is open.\n');
  });
});

describe('in the report tab', () => {
  const plan = layOutReport(report, en);
  const rows = plan.rows.map((row) => row.map(shown));
  const rowOf = (first: string) => rows.find((row) => row[0] === first);

  test('each item has its question and its status', () => {
    expect(rowOf('3.2.a')).toEqual(['3.2.a', en.items['3.2.a'], '', '', 'Not met']);
    expect(rowOf('4.1.a')?.[4]).toBe('Does not apply');
  });

  test('what speaks to it leads to its cells, one row a rule', () => {
    const at = rows.findIndex((row) => row[0] === '3.2.a');
    expect(rows[at + 1]).toEqual([
      '',
      `${en.rules['disclosure/lump-sum']?.title.fails ?? ''} (2 places)`,
      'J7',
      'Budget',
    ]);
    expect(plan.rows[at + 1]?.[2]).toMatchObject({ kind: 'link', sheet: 'Budget', range: 'J7' });
    const evidence = rows[rows.findIndex((row) => row[0] === '6.2.a') + 1];
    expect(evidence).toEqual(['', '2 lines', 'I9, I12', 'Budget']);
  });

  test('answers stand side by side, a reason under its item', () => {
    const words = rows.map((row) => row[1]);
    expect(words).toContain('Answers, 0 not at all to 3 fully: North 3, Amal 1');
    expect(words).toContain('Why not: One language for all');
  });

  test('explained findings are struck through, with their reason, and not among the open ones', () => {
    const struck = plan.rows.flat().filter((cell) => cell?.look === 'struck');
    expect(struck.map(shown)).toEqual(['A flat amount.']);
    expect(rows.map((row) => row[1])).toContain(
      'Left as it is: A flat fee (Amal Network, 20 Nov 2026)',
    );
    expect(rows.map((row) => row[1])).toContain(
      '2 findings: 2 to fix, 0 to discuss, 0 good to know.',
    );
  });
});
