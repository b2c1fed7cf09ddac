import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index.js';
import { checklistCell } from '../../../src/present/cells/checklist.js';
import {
  coreRateCell,
  rloCells,
  rloShareCell,
  sharedOverheadCells,
  shareCell,
} from '../../../src/present/cells/money.js';
import { pressureCell, pressurePartsCells } from '../../../src/present/cells/pressure.js';
import type { ReportMoney } from '../../../src/core/report.js';
import { reportOf } from '../../support/report-of.js';

const partner = { name: 'Amal Network', kind: 'rlo' as const, aliases: ['Amal'], cells: [] };
const money: ReportMoney['byPartner'][number] = {
  partner: 'Amal Network',
  direct: 0,
  core: 50,
  passedOn: 0,
  kept: 50,
  total: 50,
  share: null,
  nominalRate: null,
  coreRate: null,
  keptShare: 1,
};

function withMoney(own: readonly (typeof money)[]) {
  const { money: all } = reportOf();
  return reportOf({ partners: [partner], money: { ...all, byPartner: own } });
}

describe('one organisation', () => {
  it('is known by another name', () => {
    const own = { ...money, coreRate: 0.07, share: 0.5 };
    expect(coreRateCell(withMoney([own]), ' amal ', en)).toBe(0.07);
    expect(shareCell(withMoney([own]), 'AN', en)).toBe(0.5);
  });

  it('without direct costs has no rate, and the cell says so', () => {
    expect(coreRateCell(withMoney([money]), 'Amal', en)).toMatch(/^Amal Network has no direct/);
  });

  it('without money is no zero', () => {
    expect(coreRateCell(withMoney([]), 'Amal', en)).toMatch(/^Amal Network has no money/);
    expect(shareCell(withMoney([money]), 'Amal', en)).toMatch(/add up to nothing/);
  });
});

describe('what cannot be told is a sentence', () => {
  it('of refugee-led organisations', () => {
    const how = 'It takes partners.';
    const { scores } = reportOf();
    const report = reportOf({
      scores: { ...scores, rloShare: { value: null, of: '', how, mayChange: null } },
    });
    expect(rloShareCell(report)).toBe(how);
    expect(rloCells(report, en)).toBe(how);
  });

  it('of sharing and of the checklist', () => {
    expect(sharedOverheadCells(reportOf(), 'by budget', en)).toMatch(/^There is no ground/);
    expect(checklistCell(reportOf({ checklist: [] }), '3.2.a', en)).toMatch(/not an item/);
  });

  it('of pressure', () => {
    const parts = {
      notice: null,
      clustering: null,
      reporting: null,
      money: null,
      asymmetry: null,
    };
    const report = reportOf({ pressure: [{ partner: null, value: null, parts }] });
    const { how } = report.scores.timelinePressure;
    expect(pressureCell(report, '', en)).toBe(how);
    expect(pressurePartsCells(report, undefined, en)).toBe(how);
  });
});
