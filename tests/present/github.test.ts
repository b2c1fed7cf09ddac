import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { writeGithub } from '../../src/present/github.js';
import { goldenReport } from '../support/golden-report.js';
import { hostileTexts, spoilt } from '../support/hostile.js';
import { findingOf, reportOf } from '../support/report-of.js';

describe('findings', () => {
  it('are commands with file, title, place, sentence, fix and rule', () => {
    expect(writeGithub(reportOf({ findings: [findingOf()] }), 'a/budget.xlsx', en)).toBe(
      '::error file=a/budget.xlsx,title=Some amounts do not show what they are made of::' +
        'Budget!J7: The line gives an amount and no breakdown.' +
        '%0AGive quantity and unit cost. (disclosure/lump-sum)\n',
    );
  });

  it.each([
    ['error', '::error '],
    ['warning', '::warning '],
    ['info', '::notice '],
  ] as const)('of severity %s are %s', (severity, start) => {
    const text = writeGithub(reportOf({ findings: [findingOf({ severity })] }), 'a.xlsx', en);
    expect(text.startsWith(start)).toBe(true);
  });

  it('in a text file have its line, as a row is one', () => {
    const report = reportOf({ findings: [findingOf({ row: 12 }), findingOf({ row: null })] });
    const lines = writeGithub(report, 'a.csv', en).split('\n');
    expect(lines[0]).toMatch(/^::error file=a\.csv,line=12,title=/);
    expect(lines[1]).toMatch(/^::error file=a\.csv,title=/);
  });

  it('that people explained are notices with the reason', () => {
    const explained = { reason: 'A flat fee', by: 'Amal', on: '2026-11-01' };
    const text = writeGithub(reportOf({ findings: [findingOf({ explained })] }), 'a.xlsx', en);
    expect(text).toMatch(/^::notice .*%0ALeft as it is: A flat fee \(Amal, 1 Nov 2026\)/);
  });
});

it('what is unsure about the reading is a notice', () => {
  const notices = [{ code: 'x', sheet: 'Budget', range: 'H6', message: 'Is this the total?' }];
  expect(writeGithub(reportOf({ notices }), 'a.xlsx', en)).toBe(
    '::notice file=a.xlsx,title=To settle::Budget!H6: Is this the total?\n',
  );
});

it('a report without findings is no lines', () => {
  expect(writeGithub(reportOf(), 'a.xlsx', en)).toBe('');
});

describe('texts out of cells', () => {
  it.each(hostileTexts)('begin no command and end none: %j', (hostile) => {
    const report = spoilt(goldenReport(), hostile);
    const text = writeGithub(report, 'a.xlsx', en);
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(report.findings.length + report.notices.length);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=a\.xlsx,title=[^:,]*::/);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('keep their percent signs', () => {
    const report = reportOf({ findings: [findingOf({ message: '50%0A of it' })] });
    expect(writeGithub(report, 'a.xlsx', en)).toContain('50%250A of it');
  });

  it('nor does a file’s name', () => {
    const text = writeGithub(reportOf({ findings: [findingOf()] }), 'a,b:c%.xlsx', en);
    expect(text).toMatch(/^::error file=a%2Cb%3Ac%25\.xlsx,title=/);
  });
});
