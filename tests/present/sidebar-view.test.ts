import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import type { Phrasebook } from '../../src/messages/phrasebook.js';
import { digestOfArea } from '../../src/present/digest.js';
import { type SidebarView, viewSidebar } from '../../src/present/sidebar-view.js';
import { findingOf, moneyOf, reportOf, tableOf } from '../support/report-of.js';
import { areaOf, sheetOf, workbookOf } from '../support/sheet-of.js';

const phrasebook: Phrasebook = {
  ...en,
  elements: { '1': 'Shared vision', '3': 'Trust and clarity', '4': 'Flexibility' },
  rules: {
    'disclosure/lump-sum': {
      note: '',
      title: { fails: 'Some amounts are lump sums', passes: 'Every amount is broken down' },
      fails: {},
      why: '',
      fix: '',
    },
  },
  scores: { disclosure: { title: 'Money fully disclosed', of: '', how: '', unknown: '' } },
};

const budget = sheetOf('Budget', [[], [], [], [], [], [], ['Rice', 5000], ['Oil', 20]]);

function view(different: Partial<Report>): SidebarView {
  const report = reportOf({ tables: [tableOf()], ...different });
  return viewSidebar(report, workbookOf(budget), phrasebook);
}

describe('the head says what was recognised', () => {
  it.each([
    ['a budget with its stated total', tableOf(), 'Budget!A6:J9, 2 lines, USD\u00a0120,000'],
    [
      'the sum of the lines where no total is stated, in the table’s own currency',
      tableOf({ statedTotal: null, currency: 'KES' }),
      'Budget!A6:J9, 2 lines, KES\u00a0119,500',
    ],
    [
      'no money where none could be read, which is not 0',
      tableOf({ statedTotal: null, linesTotal: null }),
      'Budget!A6:J9, 2 lines, no total that could be read',
    ],
    [
      'one line in the singular, a sheet name in its quotes',
      tableOf({ sheet: "Year 1's", rows: [{ row: 7, kind: 'line' }] }),
      "'Year 1''s'!A6:J9, 1 line, USD\u00a0120,000",
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
      [findingOf(), findingOf({ amount: 9000, range: 'J8' })],
      '2 findings',
      'Most money at stake: USD\u00a09,000 at Budget!J8.',
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

describe('the four figures', () => {
  const score = { of: '', how: 'How.', mayChange: null };
  const scores = {
    disclosure: { ...score, value: 0.755 },
    coreCostParity: { ...score, value: 1.5 },
    rloShare: { ...score, value: 0 },
    timelinePressure: { ...score, value: 61.7, mayChange: 'A date is missing.' },
  };

  it('are said with what they are of, and drawn between 0 and 1', () => {
    const shown = view({ scores }).figures.map(({ name, value, of, fraction }) => [
      name,
      `${value} ${of}`,
      fraction,
    ]);
    expect(shown).toEqual([
      ['disclosure', '75.5% of the money', 0.755],
      ['coreCostParity', "150% of the lead's rate", 1],
      ['rloShare', '0% of the money', 0],
      ['timelinePressure', '62 of 100', 0.617],
    ]);
  });

  it('carry title, how they were made, what may change and which way is better', () => {
    const { figures } = view({ scores });
    expect(figures[0]).toMatchObject({
      title: 'Money fully disclosed',
      how: 'How.',
      mayChange: null,
    });
    expect(figures[3]).toMatchObject({ mayChange: 'A date is missing.', better: 'less' });
  });

  it('that are unknown are not 0', () => {
    const [disclosure] = view({}).figures;
    expect(disclosure).toMatchObject({ value: 'Not known yet', of: '', fraction: null });
  });

  const partners = [
    { name: 'Northern Aid', kind: 'lead' as const, aliases: [], cells: [] },
    { name: 'Hope', kind: 'rlo' as const, aliases: [], cells: [] },
  ];

  it('show core-cost rates side by side, the lead first, unknown rates left out', () => {
    const byPartner = [
      moneyOf('Hope', 0.03),
      moneyOf('Unity', null),
      moneyOf('Northern Aid', 0.12),
      moneyOf('Riverside', 0.15),
    ];
    const money = { ...reportOf().money, byPartner };
    const [, parity] = view({ scores, partners, money }).figures;
    expect(parity?.bars).toEqual([
      { label: 'Northern Aid (lead)', value: '12%', fraction: 0.8 },
      { label: 'Riverside', value: '15%', fraction: 1 },
      { label: 'Hope', value: '3%', fraction: 0.2 },
    ]);
  });

  it.each([
    ['one rate alone has nothing beside it', [moneyOf('Hope', 0.03)], []],
    ['rates that are all 0 are empty bars', [moneyOf('A', 0), moneyOf('B', 0)], [0, 0]],
  ])('%s', (_, byPartner, fractions) => {
    const [, parity] = view({ money: { ...reportOf().money, byPartner } }).figures;
    expect(parity?.bars.map(({ fraction }) => fraction)).toEqual(fractions);
  });
});

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
      { severityWord: 'To discuss', extent: 'Budget!J7, USD\u00a05,000', messages: ['mild'] },
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
    const item = { item: 'x.1', element: 1, pillar: '', findings: [], answers: [] };
    const { sections } = view({
      findings: [findingOf({ items: ['x.1'] })],
      checklist: [{ ...item, status: 'not-met' }],
    });
    expect(sections[0]?.title).toBe('Shared vision');
  });
});

describe('the place of a finding', () => {
  const placed = (different: Partial<ReturnType<typeof findingOf>>) => {
    const [finding] =
      view({ findings: [findingOf(different)] }).sections[0]?.troubles[0]?.findings ?? [];
    return finding;
  };

  it('has a digest of what the cells held', () => {
    expect(placed({ range: 'A7:B8' })?.place).toEqual({
      sheet: 'Budget',
      range: 'A7:B8',
      seen: digestOfArea(budget, areaOf('A7:B8')),
    });
  });

  it.each([
    ['one cell', 'J7', 'Budget!J7', 'J7'],
    ['three places, all named', 'J7, J8, J9', 'Budget!J7, J8, J9', 'J7'],
    [
      'more, counted; it goes to the first',
      'J7, J8, J9, J10, J11',
      'Budget!J7, J8, J9 and 2 more',
      'J7',
    ],
  ])('%s', (_, range, text, goesTo) => {
    expect(placed({ range })?.placeText).toBe(text);
    expect(placed({ range })?.place?.range).toBe(goesTo);
  });

  it.each([
    ['the whole workbook', { sheet: null, range: null }],
    ['a sheet that is not there', { sheet: 'Gone' }],
    ['a range that is none', { range: 'somewhere' }],
  ])('%s is nowhere to go to', (_, different) => {
    expect(placed(different)?.place).toBeNull();
  });
});

describe('texts out of cells', () => {
  it('cannot turn the direction of ours, but name their sheet exactly', () => {
    const sheet = sheetOf('Bud\u202eget', [['x']]);
    const report = reportOf({
      tables: [tableOf()],
      findings: [findingOf({ sheet: sheet.name, range: 'A1', message: 'It says \u202eeciR.' })],
    });
    const shown = viewSidebar(report, workbookOf(sheet), phrasebook);
    const finding = shown.sections[0]?.troubles[0]?.findings[0];
    expect(finding?.message).toBe('It says eciR.');
    expect(finding?.placeText).toBe("'Budget'!A1");
    expect(finding?.place?.sheet).toBe(sheet.name);
  });
});

describe('notices', () => {
  it('say where, then what could not be judged, then what failed; clean rules are silent', () => {
    const rule = 'disclosure/lump-sum';
    expect(
      view({
        notices: [
          { code: 'a', sheet: 'Budget', range: 'H6', message: 'This column is not known.' },
          { code: 'b', sheet: null, range: null, message: 'Hidden rows are not known.' },
        ],
        coverage: {
          ...reportOf().coverage,
          rules: [
            { rule, outcome: 'could-not-judge', reason: 'No amounts.' },
            { rule, outcome: 'crashed', reason: null },
            { rule, outcome: 'clean', reason: null },
          ],
        },
      }).notices,
    ).toEqual([
      'Budget!H6: This column is not known.',
      'Hidden rows are not known.',
      'Could not be judged: “Every amount is broken down”. No amounts.',
      'One check failed and was left out: “Every amount is broken down”. The others are complete.',
    ]);
  });
});

describe('the page’s own texts', () => {
  it('come by their short keys, placeholders left in', () => {
    const { texts, language, direction } = view({});
    expect(texts['checkAgain']).toBe('Check again');
    expect(texts['done.createReport']).toContain('{sheet}');
    expect(Object.keys(texts).filter((key) => key.startsWith('page.'))).toEqual([]);
    expect([language, direction]).toEqual(['en', 'ltr']);
  });

  it('are all plain sentences, since the page cannot choose plural forms', () => {
    const ours = Object.entries(en.ui.sidebar).filter(([key]) => key.startsWith('page.'));
    expect(ours.filter(([, text]) => typeof text !== 'string')).toEqual([]);
  });
});
