import { describe, expect, it } from 'vitest';
import type { Report, ReportDeadline } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import { phrasebooks } from '../../../src/messages/index.js';
import { donorLetter } from '../../../src/present/pages/donor-letter.js';
import { findingOf, moneyOf, reportOf } from '../../support/report-of.js';
import { shown } from '../../support/report-tab-of.js';

const partners = (['donor', 'lead', 'rlo'] as const).map((kind) => ({
  name: { donor: 'Northlight', lead: 'Harbour Aid', rlo: 'Hope Network' }[kind],
  kind,
  aliases: [],
  cells: [],
}));

const shortNotice = findingOf({
  rule: 'timeline/short-notice',
  sheet: 'Timeline',
  rows: [2],
  message: 'Five days were given.',
});
const capped = findingOf({
  rule: 'core-costs/below-floor',
  donorRule: true,
  message: 'The donor pays 2%.',
});

function deadline(setBy: ReportDeadline['setBy']): ReportDeadline {
  return {
    what: 'Report',
    kind: 'report',
    partners: ['Hope Network'],
    setBy,
    askedOn: null,
    due: '2026-11-30',
    notice: null,
    hours: null,
    sheet: 'Timeline',
    row: 2,
  };
}

function linesOf(different: Partial<Report>): readonly (string | number)[] | undefined {
  const plan = donorLetter(reportOf({ partners, ...different }), en);
  return plan && shown(plan).flat();
}

describe('the letter', () => {
  it('greets the donor by name, says who writes, and leaves each a place to sign', () => {
    const lines = linesOf({ findings: [shortNotice] });
    expect(lines).toContain('To Northlight');
    expect(lines?.join('\n')).toContain('together: Harbour Aid, Hope Network. Thank you');
    expect(lines?.slice(-3, -1)).toEqual(['For Harbour Aid:', 'For Hope Network:']);
  });

  it('goes to "our donor" where none is named', () => {
    expect(linesOf({ findings: [shortNotice], partners: [] })).toContain('To our donor');
  });

  it.each([
    ['short notice', shortNotice, 'Longer notice'],
    ['a donor’s cap', capped, 'Core costs for all'],
    ['unpaid design', findingOf({ rule: 'timeline/unfunded-design' }), 'A paid design phase'],
    ['late money', findingOf({ rule: 'timeline/late-funds' }), 'Money before work'],
    ['many reports', findingOf({ rule: 'timeline/reporting-load' }), 'Fewer reports'],
  ])('asks for what would mend %s', (_, finding, ask) => {
    const asks = linesOf({ findings: [finding] })?.filter((line) => String(line).startsWith('• '));
    expect(asks).toHaveLength(2);
    expect(asks?.[1]).toMatch(new RegExp(`^• ${ask}`));
  });

  it('asks once for what several findings lead to, and counts facts beyond three', () => {
    const lines = linesOf({
      findings: [shortNotice, shortNotice, shortNotice, shortNotice, shortNotice],
    });
    expect(lines?.filter((line) => line === '• Five days were given.')).toHaveLength(3);
    expect(lines).toContain('• And 2 more of the same kind.');
    expect(lines?.filter((line) => String(line).startsWith('• Longer notice'))).toHaveLength(1);
  });

  it('asks for direct funding for those who have none', () => {
    const standing = { country: null, joinedOn: null, decisionRole: null, budgetAccess: null };
    const register = [
      { partner: 'Hope Network', funding: 'sub-grant' as const, languages: null, ...standing },
      { partner: 'Harbour Aid', funding: 'sub-grant' as const, languages: null, ...standing },
    ];
    const lines = linesOf({ findings: [shortNotice], register })?.join('\n');
    expect(lines).toContain('a way for Hope Network to be funded by you directly');
  });

  it('tells the costs that are known', () => {
    const netGrant = [
      { partner: 'Hope Network', hours: 12, rate: 20, cost: 240, share: 0.1 },
      { partner: 'Harbour Aid', hours: 8, rate: null, cost: null, share: null },
    ];
    const money = { ...reportOf().money, byPartner: [moneyOf('Harbour Aid', 0.15)] };
    const lines = linesOf({ findings: [shortNotice], netGrant, money });
    expect(lines).toContain(
      'Hope Network: 12 hours for proposals, revisions, documents and reports, which cost USD\u00a0240.',
    );
    expect(lines).toContain(
      'Harbour Aid: 8 hours for proposals, revisions, documents and reports.',
    );
    expect(lines).toContain('Core costs as a share of own direct costs: Harbour Aid 15%.');
  });

  it.each([
    ['the lead set the day', { findings: [shortNotice], deadlines: [deadline('lead')] }],
    ['all set it together', { findings: [shortNotice], deadlines: [deadline('together')] }],
    [
      'partners left it as it is',
      { findings: [{ ...capped, explained: { reason: 'Agreed', by: 'Amal', on: '2026-11-01' } }] },
    ],
    ['it is between partners', { findings: [findingOf()] }],
    ['nothing was found', {}],
  ])('is not written where %s', (_, different) => {
    expect(linesOf(different)).toBeUndefined();
  });

  it('speaks of a day that the donor set', () => {
    const deadlines = [deadline('donor')];
    expect(linesOf({ findings: [shortNotice], deadlines })).toContain('• Five days were given.');
  });

  it('is text, whatever is in the cells that it speaks of', () => {
    const hostile = findingOf({ rule: 'timeline/late-funds', message: '=IMPORTXML("x")' });
    const plan = donorLetter(reportOf({ findings: [hostile] }), en);
    expect(plan?.rows.flat().filter((cell) => cell?.kind !== 'text')).toEqual([]);
  });

  it.each(phrasebooks)('leaves nothing unsaid in $language', (phrasebook) => {
    const plan = donorLetter(reportOf({ partners, findings: [shortNotice, capped] }), phrasebook);
    const words = plan === undefined ? ['no letter'] : shown(plan).flat();
    expect(words.filter((one) => /\{\w+\}|^(no |letter\.)/.test(String(one)))).toEqual([]);
  });
});
