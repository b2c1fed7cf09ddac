import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { inMarkdown, lineInMarkdown } from '../../src/present/markdown/escape.js';
import { writeMarkdown } from '../../src/present/markdown.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';
import { findingOf, moneyOf, reportOf } from '../support/report-of.js';

describe('the document', () => {
  const text = writeMarkdown(goldenReport(), en);

  it('opens with the file and says when and by what it was checked', () => {
    expect(text).toMatch(/^# Transparency report: joint-project\.xlsx\n\n- \*\*Checked on\*\*/);
  });

  it('has a heading for each section and each trouble', () => {
    const headings = text.split('\n').filter((line) => /^#{2,4} /.test(line));
    expect(headings.slice(0, 4)).toEqual([
      '## At a glance',
      "## For the next partners' meeting",
      '## Money by organisation',
      '## Core costs by organisation',
    ]);
    expect(headings).toContain('### 3. Trust and clear terms');
    expect(headings).toContain('#### Some lines do not multiply out');
  });

  it('has tables whose rows are as wide as their heads', () => {
    const tables = text.split('\n\n').filter((paragraph) => paragraph.startsWith('| '));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(new Set(table.trim().split('\n').map(cellsIn)).size).toBe(1);
    }
  });

  it('leaves no placeholder and no key unsaid', () => {
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

/** Cells of a table's row, by the bars that are not escaped. */
const cellsIn = (row: string): number => row.replace(/\\./g, '').split('|').length - 2;

it('keeps what is not known apart from 0', () => {
  const money = { ...reportOf().money, byPartner: [moneyOf('Northern Aid', 0)] };
  expect(writeMarkdown(reportOf({ money }), en)).toContain(
    '| Northern Aid | 0 | not known | 0% | not known |',
  );
});

it('tells a lone finding in a sentence with its place', () => {
  const text = writeMarkdown(reportOf({ findings: [findingOf()] }), en);
  expect(text).toContain('\n\nBudget!J7 The line gives an amount and no breakdown.\n\n');
});

describe('texts out of cells', () => {
  const shapeOf = (text: string): readonly string[] =>
    text.split('\n').map((line) => /^(#+|\||-|>|\d+\.|\s+-)?/.exec(line)?.[0] ?? '');
  const shape = shapeOf(writeMarkdown(spoilt(goldenReport(), 'plain'), en));

  it.each(hostileTexts)('stay texts: %j', (hostile) => {
    const text = writeMarkdown(spoilt(goldenReport(), hostile), en);
    expect(shapeOf(text)).toEqual(shape);
    const bare = text.replace(/\\./g, '');
    expect(bare.replace(/^>/gm, '')).not.toMatch(/[<>[\]`]|:\/\/|www\.|@\w/);
    expect(bare).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066\u2067]/);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<b>', '\\<b\\>'],
    ['&lt;', '&amp;lt;'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['7.5%', '7.5%'],
    ['=SUM(A1)', '\\=SUM(A1)'],
    ['# a\n# b', '\\# a \\# b'],
    ['snake_case *x*', 'snake\\_case \\*x\\*'],
    ['https://x.example', 'https:\u2060//x.example'],
    ['ask @amal', 'ask @\u2060amal'],
  ])('%j is written %j', (text, written) => {
    expect(lineInMarkdown(text)).toBe(written);
  });

  it('in the middle of a line keep their numbers and dashes', () => {
    expect(inMarkdown('1. a')).toBe('1. a');
  });
});
