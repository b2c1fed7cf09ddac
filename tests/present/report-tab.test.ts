import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { layOutReport } from '../../src/present/report-tab.js';
import { findingOf, reportOf, tableOf } from '../support/report-of.js';
import {
  allCells,
  byPartner,
  findingLinks,
  planOf,
  rowsFrom,
  shown,
  valueOf,
} from '../support/report-tab-of.js';

describe('the title block', () => {
  it('says which file, when, by what and what was read', () => {
    const tables = [tableOf(), tableOf({ sheet: 'Old', use: 'ignored' })];
    expect(shown(planOf({ tables })).slice(0, 5)).toEqual([
      ['Transparency report'],
      ['File', 'Joint project'],
      ['Checked on', '21 Nov 2026'],
      ['Made by', 'Even Terms 0.0.0, rule set 1, donor profile generic'],
      ['What was read', 'Budget!A6:J9: 2 lines, USD\u00a0119,500'],
    ]);
  });

  it('names the year that the donor rules are of', () => {
    const profile = { id: 'cerf', validFrom: null, year: 2024 };
    const plan = planOf({ coverage: { ...reportOf().coverage, profile } });
    expect(shown(plan)[3]?.[1]).toMatch(/Central Emergency Response Fund \(CERF\), 2024$/);
  });

  it('says so where nothing was recognised', () => {
    expect(shown(planOf())[4]?.[1]).toMatch(/^No budget table/);
  });
});

describe('figures', () => {
  it('are numbers with a format, beside how they were made', () => {
    const score = { value: 0.75, of: '', how: 'From 30 lines.', mayChange: 'May change.' };
    const plan = planOf({ scores: { ...reportOf().scores, disclosure: score } });
    const start = plan.rows.findIndex((row) => row[0]?.kind === 'number');
    expect(plan.rows[start]?.[0]).toEqual({
      kind: 'number',
      value: 0.75,
      format: '0%',
      look: 'figure',
    });
    expect(valueOf(plan.rows[start]?.[1])).toBe('Open money (of the money)');
    expect(valueOf(plan.rows[start + 1]?.[1])).toBe('From 30 lines. May change.');
  });

  it('that are unknown are words, never 0', () => {
    const rows = rowsFrom(planOf(), 'At a glance');
    expect(rows.map(([value]) => value).filter((value) => value !== '')).toEqual([
      'At a glance',
      'not known',
      'not known',
      'not known',
      'not known',
    ]);
  });
});

describe('money by organisation', () => {
  const money = { ...reportOf().money, byPartner };
  const partners = [{ name: 'River Collective', kind: 'rlo' as const, aliases: [], cells: [] }];

  it('has a row for each, with the currency in the heads', () => {
    expect(rowsFrom(planOf({ money, partners }), 'Money by organisation')).toEqual([
      ['Money by organisation'],
      [
        'Kind',
        'Organisation',
        'Direct (USD)',
        'Core (USD)',
        'Kept (USD)',
        'Passed on (USD)',
        'Share',
      ],
      ['not said', 'Northern Aid', 80000, 12000, 92000, 20000, 0.7667],
      ['Refugee-led organisation', 'River Collective', 28000, 0, 28000, 0, 0.2333],
    ]);
  });

  it('keeps a rate that nobody stated apart from a rate of 0', () => {
    const rows = rowsFrom(planOf({ money }), 'Core costs by organisation');
    expect(rows[rows.length - 1]).toEqual(['not said', 'River Collective', 'not known', 0, 0]);
  });

  it('shows cents only where there are some', () => {
    const cents = byPartner.map((one) => ({ ...one, direct: 80000.5 }));
    const formats = allCells(planOf({ money: { ...money, byPartner: cents } })).flatMap((cell) =>
      cell.kind === 'number' && cell.value === 80000.5 ? [cell.format] : [],
    );
    expect(formats).toEqual(['#,##0.00', '#,##0.00']);
  });

  it('has no heads of money without a currency', () => {
    const plan = planOf({ money: { ...money, currency: null } });
    expect(rowsFrom(plan, 'Money by organisation')[1]?.[2]).toBe('Direct');
  });
});

describe('pay for refugee-led organisations', () => {
  const heading = 'Pay for refugee-led organisations';

  it('tells time, expenses and core costs apart', () => {
    const rloCompensation = { time: 100, expenses: 50.5, core: 0, share: 0.1 };
    const plan = planOf({ money: { ...reportOf().money, rloCompensation } });
    expect(rowsFrom(plan, heading).slice(1)).toEqual([
      ['', 'Kind', 'Amount (USD)'],
      ['', 'For their time', 100],
      ['', 'For expenses', 50.5],
      ['', 'For core costs', 0],
      ['', 'Share of all the money', 0.1],
    ]);
  });

  it('is not 0 where nobody has said who is refugee-led', () => {
    expect(rowsFrom(planOf(), heading).slice(1)).toEqual([['', 'There is no ground to say.']]);
  });
});

describe('pressure', () => {
  it('shows the index with its parts, and which part has no evidence', () => {
    const parts = { notice: 70, clustering: 40, reporting: null, money: 80, asymmetry: 58 };
    const plan = planOf({ pressure: [{ partner: null, value: 62, parts }] });
    expect(rowsFrom(plan, 'Donor pressure by organisation').slice(-1)).toEqual([
      ['', 'The whole partnership', 62, 70, 40, 'none', 80, 58],
    ]);
  });
});

describe('the cost of applying and reporting', () => {
  it('stands side by side, and says what is not known', () => {
    const netGrant = [
      { partner: 'Northern Aid', hours: 28, rate: 40, cost: 1120, share: 0.448 },
      { partner: 'Unknown Friends', hours: 12, rate: null, cost: null, share: null },
    ];
    const rows = rowsFrom(planOf({ netGrant }), 'Cost of applying and reporting');
    expect(rows.slice(-2).map((row) => row.slice(1))).toEqual([
      ['Northern Aid', 28, 40, 1120, 0.448],
      ['Unknown Friends', 12, 'not known', 'not known', 'not known'],
    ]);
  });

  it('is left out where nobody tells its hours', () => {
    expect(shown(planOf()).flat()).not.toContain('Cost of applying and reporting');
  });
});

describe('findings', () => {
  const findings = [
    findingOf(),
    findingOf({
      rule: 'timeline/short-notice',
      severity: 'warning',
      sheet: 'Timeline',
      range: 'C4,C9',
    }),
    findingOf({ range: 'J20', row: 20, amount: null }),
    findingOf({ rule: 'core-costs/none-budgeted', sheet: null, range: null, row: null, rows: [] }),
  ];

  it('of one rule stand together and share their why', () => {
    const plan = planOf({ findings });
    const whys = shown(plan).filter(([, second]) => String(second).startsWith('Why it matters'));
    expect(whys).toHaveLength(3);
    expect(findingLinks(plan).map(({ text }) => text)).toEqual(['J7', 'J20', 'C4, C9']);
  });

  it('lead to the first area that they name', () => {
    expect(findingLinks(planOf({ findings }))[2]).toEqual({
      kind: 'link',
      text: 'C4, C9',
      sheet: 'Timeline',
      range: 'C4',
      look: 'body',
    });
  });

  it('name four places at most, in a narrow column', () => {
    const many = [findingOf({ range: 'C4,C9,D1,D2,D3,D4' })];
    expect(findingLinks(planOf({ findings: many }))[0]?.text).toBe('C4, C9, D1, D2 …');
  });

  it('without a place say that they speak of everything', () => {
    const rows = rowsFrom(planOf({ findings }), 'Findings');
    expect(rows.map((row) => row[2])).toContain('The whole file');
  });

  it('are counted by weight', () => {
    expect(rowsFrom(planOf({ findings }), 'Findings')[1]?.[1]).toBe(
      '4 findings: 3 to fix, 1 to discuss, 0 good to know.',
    );
  });

  it('stand before why they matter and what would mend them', () => {
    const rows = rowsFrom(planOf({ findings: [findingOf()] }), 'Findings').slice(4);
    expect(rows.map((row) => String(row[1]).slice(0, 14))).toEqual([
      'The line gives',
      'Why it matters',
      'What would men',
    ]);
  });

  it('say so where there are none', () => {
    const plan = planOf({ tables: [tableOf()] });
    expect(rowsFrom(plan, 'Findings')[1]?.[1]).toMatch(/nothing to fix/);
  });

  it('say that nothing could be judged where nothing was read', () => {
    const plan = planOf({ tables: [tableOf({ kind: 'other' }), tableOf({ use: 'ignored' })] });
    expect(rowsFrom(plan, 'Findings')[1]?.[1]).toMatch(/^Nothing could be judged/);
    expect(rowsFrom(plan, "For the next partners' meeting")[1]?.[1]).toMatch(/^Nothing could be/);
  });
});

describe('coverage', () => {
  it('lists every rule with its outcome, and why one could not judge', () => {
    const coverage = {
      ...reportOf().coverage,
      rules: [
        { rule: 'a/clean', outcome: 'clean' as const, reason: null },
        { rule: 'a/dark', outcome: 'could-not-judge' as const, reason: 'No dates.' },
      ],
      settingsChanged: ['Days of notice: 5 instead of 10'],
    };
    const notices = [{ code: 'x', sheet: null, range: null, message: 'Which tab is the budget?' }];
    const rows = rowsFrom(planOf({ coverage, notices }), 'What this check covered');
    expect(rows.slice(3, -1)).toEqual([
      ['Nothing found', 'a/clean'],
      ['Could not judge', 'a/dark. No dates.'],
      ['Settings changed', 'Days of notice: 5 instead of 10'],
      ['Sources', en.ui.reportTab['sourceAA']],
      ['', en.ui.reportTab['sourceRCF']],
      ['', en.ui.reportTab['sourceACTIF']],
      ['', en.ui.reportTab['sourceNT']],
      ['To settle', 'Which tab is the budget?'],
    ]);
  });
});

describe('points for the next meeting', () => {
  const heading = "For the next partners' meeting";
  const many = Array.from({ length: 8 }, (_, index) =>
    findingOf({ rule: `disclosure/rule-${index}` }),
  );

  it('are at most five', () => {
    const rows = rowsFrom(planOf({ findings: many }), heading);
    expect(rows.slice(1).map(([number]) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('sum the places and the money of one trouble', () => {
    const findings = [findingOf({ rule: 'x/y' }), findingOf({ rule: 'x/y', amount: 250 })];
    expect(rowsFrom(planOf({ findings }), heading)[1]?.[1]).toBe(
      'x/y (2 places, USD\u00a05,250). Give quantity and unit cost.',
    );
  });

  it('leave out what is only worth knowing and what was explained', () => {
    const explained = { reason: 'Agreed', by: 'Amal', on: '2026-11-01' };
    const findings = [findingOf({ severity: 'info' }), findingOf({ explained })];
    expect(rowsFrom(planOf({ findings }), heading)[1]?.[1]).toMatch(/^Nothing in this check/);
  });
});

describe('the tab', () => {
  it('has no cell beyond its columns', () => {
    const plan = planOf({ findings: [findingOf({ partner: 'River Collective' })] });
    const width = plan.columnWidths.length;
    expect(plan.rows.every((row) => row.length <= width)).toBe(true);
  });

  it('reads from the right in a language that does', () => {
    expect(layOutReport(reportOf(), { ...en, direction: 'rtl' }).rightToLeft).toBe(true);
  });

  it('drops marks that turn the direction of what follows', () => {
    const plan = planOf({ source: { file: 'a\u202eb', sheets: [] } });
    expect(shown(plan)[1]?.[1]).toBe('ab');
  });

  it('leaves no placeholder and no key unsaid', () => {
    const parts = { notice: 1, clustering: 1, reporting: 1, money: 1, asymmetry: 1 };
    const plan = planOf({
      tables: [tableOf()],
      findings: [findingOf({ mayChange: 'The total is not settled.' })],
      money: { ...reportOf().money, byPartner },
      pressure: [{ partner: 'Northern Aid', value: 5, parts }],
    });
    const words = allCells(plan).flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
    expect(words.filter((one) => /\{\w+\}/.test(one))).toEqual([]);
  });
});
