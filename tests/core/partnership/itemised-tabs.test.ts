import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/core/check-workbook.js';
import { defaultSettings } from '../../../src/core/rules/run-rules.js';
import { withItemisedTabs } from '../../../src/core/partnership/itemised-tabs.js';
import type { Budget } from '../../../src/core/partnership/partnership.js';
import type { Sheet } from '../../../src/core/workbook/workbook.js';
import { line } from '../../support/partnership-of.js';
import { calc, type CellLike, sheetOf, workbookOf } from '../../support/sheet-of.js';

const head = ['Item', 'Unit', 'Quantity', 'Unit cost', 'Total'];
const partners = sheetOf('Partners', [
  ['Organisation', 'Kind', 'Country'],
  ['North Aid', 'lead', 'Norway'],
  ['Cedar Trust', 'local NGO', 'Lebanon'],
  ['Sawa Group', 'refugee-led organisation', 'Lebanon'],
]);

describe('a chain of sub-grants over tabs, from the lead to a local NGO to an RLO', () => {
  const whole = budgetOf(leadTab('Sub-grant to Cedar Trust', 3000), cedarTab, sawaTab);

  test('counts its money once', () => expect(whole?.linesTotal).toBe(8900));

  test('rests with who spends it, and each giver has passed it on', () => {
    expect(moneyIn(whole)).toEqual({
      'North Aid': [5000, 3000, 5900],
      'Cedar Trust': [2000, 1000, 2000],
      'Sawa Group': [1000, 0, 1000],
    });
  });

  test('ends where no tab itemises it further', () => {
    const money = moneyIn(budgetOf(leadTab('Sub-grant to Cedar Trust', 3000), cedarTab));
    expect(money).toMatchObject({ 'Sawa Group': [1000, 0, 1000] });
  });
});

describe('a sub-grant beside a tab', () => {
  test('that names the tab is made of it', () => {
    const line = leadTab('Transfer to partners, see tab Cedar Trust', 3000);
    expect(budgetOf(line, cedarTab)?.linesTotal).toBe(8900);
  });

  test('of another sum is money of its own', () => {
    expect(budgetOf(leadTab('Sub-grant to Cedar Trust', 4500), cedarTab)?.linesTotal).toBe(13_400);
  });

  test('to somebody else is money of its own', () => {
    expect(budgetOf(leadTab('Sub-grant to Sawa Group', 3000), cedarTab)?.linesTotal).toBe(11_900);
  });
});

describe('a sub-grant that draws on a tab by formula', () => {
  const given = (amountFormula: string) => [
    {
      ...line({ organisation: 'North Aid', costClass: 'passed-on', amount: 500, amountFormula }),
      rate: undefined,
    },
    { ...line({ sheet: "Cedar's part", row: 3, amount: 480 }), rate: undefined },
    { ...line({ sheet: 'Sawa', row: 3, amount: 20 }), rate: undefined },
  ];
  const tabOf = (formula: string) => withItemisedTabs(given(formula), [])[0]?.itemisedIn;

  test('is made of it, whatever the sum', () => {
    expect(tabOf("='Cedar''s part'!F9")).toBe("Cedar's part");
    expect(tabOf('=Sawa!F9*1.05')).toBe('Sawa');
  });

  test('not where only a part of the name is the same, or the formula stays at home', () => {
    expect(tabOf('=NewSawa!F9')).toBeUndefined();
    expect(tabOf('=C7*E7')).toBeUndefined();
  });
});

describe('a sub-grant of which a person said who receives it', () => {
  const given = (receiver: string) => [
    {
      ...line({ organisation: 'North Aid', costClass: 'passed-on', amount: 500, receiver }),
      rate: undefined,
    },
    { ...line({ sheet: 'Part 2', row: 3, amount: 500, organisation: 'Cedar' }), rate: undefined },
  ];
  test.each([
    ['Cedar', 'Part 2'],
    ['Sawa', undefined],
  ])('by %s is itemised in %s', (receiver, tab) => {
    expect(withItemisedTabs(given(receiver), [])[0]?.itemisedIn).toBe(tab);
  });
});

function leadTab(what: string, amount: number): Sheet {
  return tab('North Aid', [
    ['School kits', 'kit', 200, 15, 3000],
    ['Community meetings', 'meeting', 10, 200, 2000],
    ['Office rent', 'month', 12, 75, 900],
    [what, 'grant', 1, amount, amount],
  ]);
}

const cedarTab = tab('Cedar Trust', [
  ['Training materials', 'set', 100, 10, 1000],
  ['Trainer', 'month', 10, 100, 1000],
  ['Sub-grant to Sawa Group', 'grant', 1, 1000, 1000],
]);

const sawaTab = tab('Sawa Group', [
  ['Organiser', 'month', 10, 80, 800],
  ['Bus tickets', 'ticket', 20, 10, 200],
]);

function tab(name: string, lines: readonly (readonly CellLike[])[]): Sheet {
  const total = lines.reduce((sum, cells) => sum + Number(cells[4]), 0);
  return sheetOf(name, [head, ...lines, ['Total', null, null, null, total]]);
}

function budgetOf(...sheets: readonly Sheet[]): Budget | undefined {
  const workbook = workbookOf(...sheets, partners);
  const options = { today: '2026-11-21', settings: defaultSettings };
  return checkWorkbook(workbook, options).partnership.budget;
}

/** Direct, passed on, total. */
function moneyIn(budget: Budget | undefined) {
  const own = budget?.byPartner ?? [];
  return Object.fromEntries(
    own.map(({ partner, direct, passedOn, total }) => [partner, [direct, passedOn, total]]),
  );
}

describe('a sub-grant whose amount is the total of the receiver’s tab', () => {
  const lead = sheetOf('Budget', [
    ['Applicant: North Aid'],
    head,
    ['Coordinator', 'month', 12, 400, calc('=C3*D3', 4800)],
    ['Rent', 'month', 12, 100, calc('=C4*D4', 1200)],
    ['Sub-grant to Cedar Trust', '', '', '', calc("='Cedar Trust'!E5", 1100)],
    ['Total', '', '', '', calc('=SUM(E3:E5)', 7100)],
  ]);
  const cedar = sheetOf('Cedar Trust', [
    head,
    ['Facilitator', 'month', 10, 80, calc('=C2*D2', 800)],
    ['Kits', 'kit', 20, 10, calc('=C3*D3', 200)],
    ['Rent', 'month', 10, 10, calc('=C4*D4', 100)],
    ['Total', '', '', '', calc('=SUM(E2:E4)', 1100)],
  ]);
  const whole = budgetOf(lead, cedar);

  test('counts once, and the total stays that of the lead’s table', () => {
    expect(whole?.linesTotal).toBe(7100);
    expect(whole?.statedTotal?.value).toBe(7100);
  });

  test('shows what the receiver has for core costs', () => {
    expect(whole?.byPartner.find(({ partner }) => partner === 'Cedar Trust')).toMatchObject({
      direct: 1000,
      core: 100,
    });
  });
});
