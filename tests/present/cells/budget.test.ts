import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import {
  disclosureCell,
  findingsCells,
  lineStatusCells,
} from '../../../src/present/cells/budget.js';
import { findingOf, reportOf, rowOf, tableOf } from '../../support/report-of.js';

const budget = tableOf({
  sheet: 'Range',
  headerRows: [2],
  rows: [
    rowOf(1, 'title'),
    rowOf(2, 'header'),
    rowOf(3, 'section'),
    rowOf(4, 'line'),
    rowOf(5, 'line'),
    rowOf(6, 'total'),
  ],
});

function reportWith(...findings: readonly ReportFinding[]) {
  return reportOf({ tables: [budget], findings });
}

describe('the disclosed share', () => {
  const of = (value: number | null) => ({
    ...reportOf().scores,
    disclosure: { value, of: '', how: '', mayChange: null },
  });

  it('is a number', () => {
    expect(disclosureCell(reportOf({ tables: [budget], scores: of(0.75) }), en)).toBe(0.75);
  });

  it('of 0 is 0, not a sentence', () => {
    expect(disclosureCell(reportOf({ tables: [budget], scores: of(0) }), en)).toBe(0);
  });

  it('cannot be told without a budget, and the cell says what to give', () => {
    expect(disclosureCell(reportOf(), en)).toMatch(/^No budget found in this range\./);
  });

  it('cannot be told without lines', () => {
    const empty = { ...budget, rows: [rowOf(2, 'header')] };
    expect(disclosureCell(reportOf({ tables: [empty] }), en)).toMatch(/no lines with amounts/);
  });

  it('cannot be told of nothing', () => {
    expect(disclosureCell(reportOf({ tables: [budget] }), en)).toMatch(/add up to nothing/);
  });
});

describe('findings', () => {
  const error = findingOf({ row: 4, rows: [4], amount: 500 });
  const warning = findingOf({
    rule: 'x/y',
    severity: 'warning',
    row: null,
    rows: [],
    amount: null,
  });
  const head = ['Row', 'Rule', 'Severity', 'What the table says', 'Amount'];

  it('are a table under a head, blank where there is no row or no money', () => {
    expect(findingsCells(reportWith(error, warning), undefined, en)).toEqual([
      head,
      [4, error.rule, 'error', error.message, 500],
      ['', 'x/y', 'warning', warning.message, ''],
    ]);
  });

  it.each(['warning', ' Warning '])('can be asked by severity: "%s"', (severity) => {
    expect(findingsCells(reportWith(error, warning), severity, en)).toHaveLength(2);
  });

  it.each([undefined, '', null])('of every severity come where none is asked: %s', (severity) => {
    expect(findingsCells(reportWith(error, warning), severity, en)).toHaveLength(3);
  });

  it.each(['grave', 7])('of a severity that we do not have are a sentence: %s', (severity) => {
    expect(findingsCells(reportWith(error), severity, en)).toBe(
      `"${severity}" is not a severity. Use error, warning or info, or leave it out for all.`,
    );
  });

  it('say so where there are none', () => {
    expect(findingsCells(reportWith(), undefined, en)).toBe('No findings.');
  });

  it('say so where there is no budget', () => {
    expect(findingsCells(reportOf(), undefined, en)).toMatch(/^No budget found/);
  });
});

describe('line status', () => {
  it('stands beside the rows: head at the header, blank beside what is no line', () => {
    expect(lineStatusCells(reportWith(), en)).toEqual([
      [''],
      ['Even Terms'],
      [''],
      ['disclosed'],
      ['disclosed'],
    ]);
  });

  it('gives the reason of a line that people cannot see into', () => {
    const finding = findingOf({ rule: 'disclosure/lump-sum', row: 5, rows: [5], message: 'Why.' });
    expect(lineStatusCells(reportWith(finding), en)).toContainEqual(['undisclosed: Why.']);
  });

  it('calls a line with a remark described', () => {
    const finding = findingOf({ severity: 'info', row: 5, rows: [5], message: 'Elements.' });
    expect(lineStatusCells(reportWith(finding), en)).toContainEqual(['described: Elements.']);
  });

  it('does not call a line undisclosed for a trouble that hides nothing', () => {
    const finding = findingOf({ rule: 'disclosure/line-arithmetic', row: 5, rows: [5] });
    expect(lineStatusCells(reportWith(finding), en)).not.toContainEqual(
      expect.arrayContaining([expect.stringMatching(/^undisclosed/)]),
    );
  });

  it('of a range without a budget is a sentence', () => {
    expect(lineStatusCells(reportOf(), en)).toMatch(/^No budget found/);
  });
});
