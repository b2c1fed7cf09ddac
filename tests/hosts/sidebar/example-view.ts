import type { Report } from '../../../src/core/report.js';
import type { Notice } from '../../../src/core/tables/table.js';
import { en } from '../../../src/messages/en/index.js';
import type { Phrasebook } from '../../../src/messages/phrasebook.js';
import { type SidebarView, viewSidebar } from '../../../src/present/sidebar-view.js';
import { findingOf, moneyOf, reportOf, rowOf, tableOf } from '../../support/report-of.js';
import { sheetOf, workbookOf } from '../../support/sheet-of.js';

const title = (fails: string) => ({
  note: '',
  title: { fails, passes: fails },
  fails: {},
  why: '',
  fix: '',
});
const scoreTitle = (text: string) => ({ title: text, of: '', how: '', unknown: '' });

/** Our own interface texts, with stand-ins for the texts that other parts bring. */
const phrasebook: Phrasebook = {
  ...en,
  elements: { '1': 'Shared vision', '3': 'Trust and clarity', '4': 'Flexibility' },
  rules: {
    'disclosure/lump-sum': title('Some amounts are lump sums'),
    'disclosure/line-arithmetic': title('Some lines do not multiply out'),
    'core-costs/partner-without-core': title('A partner gets no core costs'),
    'timeline/short-notice': title('A partner was given short notice'),
    'rlo/uncompensated-participation': title('Refugee-led work is not paid'),
    'checklist/unanswered': title('The checklist is not answered yet'),
  },
  scores: {
    disclosure: scoreTitle('Money fully disclosed'),
    coreCostParity: scoreTitle('Core costs on the same terms'),
    rloShare: scoreTitle('Money for refugee-led organisations'),
    timelinePressure: scoreTitle('Pressure from deadlines'),
  },
};

const workbook = workbookOf(
  sheetOf('Budget', [[], [], [], [], [], [], ['Rice', 5000], ['Oil', 20]]),
  sheetOf('Who is who', []),
  sheetOf('Timeline', []),
);

const score = { of: '', mayChange: null };

const example: Partial<Report> = {
  tables: [
    tableOf({ range: 'A6:J48', rows: rowsOf(32) }),
    tableOf({ sheet: 'Partners', kind: 'partners', range: 'A1:H5', rows: rowsOf(4) }),
  ],
  partners: [{ name: 'Northern Aid', kind: 'lead', aliases: [], cells: [] }],
  money: {
    ...reportOf().money,
    byPartner: [
      moneyOf('Northern Aid', 0.12),
      moneyOf('Riverside Community Trust', 0.07),
      moneyOf('Hope Refugee Network', 0.03),
      moneyOf('Unity Women', 0),
    ],
  },
  scores: {
    disclosure: {
      ...score,
      value: 0.75,
      how: 'USD 90,000 of USD 120,000 stands on lines that show what it pays for.',
    },
    coreCostParity: {
      ...score,
      value: 0.25,
      how: 'Hope Refugee Network has 3% on the money it runs, Northern Aid has 12%.',
    },
    rloShare: {
      ...score,
      value: 0.06,
      how: 'USD 7,200 of USD 120,000 goes to refugee-led organisations.',
      mayChange: 'Nobody has said yet whether Unity Women is refugee-led.',
    },
    timelinePressure: {
      ...score,
      value: null,
      how: 'There is no timeline in this file, so nothing can be said of deadlines.',
    },
  },
  findings: [
    findingOf({ amount: 30000, range: 'J12', message: 'Workshops: USD 30,000 with no breakdown.' }),
    findingOf({ amount: 5000, range: 'J19', message: 'Transport: USD 5,000 with no breakdown.' }),
    findingOf({ amount: 1800, range: 'J7, J9, J15, J22, J30', message: 'Five small lump sums.' }),
    findingOf({
      rule: 'disclosure/line-arithmetic',
      amount: 500,
      range: 'J14',
      message: 'The sheet says USD 5,500, but quantity × unit cost is USD 6,000.',
      why: 'A partner who cannot recompute a line cannot trust the total it feeds.',
      fix: 'Correct the amount, or the quantity or unit cost it comes from.',
    }),
    findingOf({
      rule: 'core-costs/partner-without-core',
      severity: 'warning',
      amount: null,
      range: 'A30',
      items: ['3.2.c'],
      partner: 'Unity Women',
      message: 'Unity Women has direct costs and nothing for its own running costs.',
    }),
    findingOf({
      rule: 'timeline/short-notice',
      severity: 'warning',
      sheet: 'Timeline',
      range: 'C4',
      amount: null,
      items: ['4.2.b'],
      partner: 'Hope Refugee Network',
      donorRule: true,
      message: 'Hope Refugee Network had 6 days for a document that needs 10.',
    }),
    findingOf({
      rule: 'checklist/unanswered',
      severity: 'info',
      sheet: null,
      range: null,
      amount: null,
      items: ['1.1.a'],
      message: 'No organisation has answered the checklist.',
    }),
  ],
  overheadSharing: [
    ...shares('half-and-half', 'Half for Northern Aid, half for the others.', [
      ['Northern Aid', 9000, 6000],
      ['Hope Refugee Network', 1000, 4000],
      ['Unity Women', 0, 0],
    ]),
    ...shares('by-budget', 'Everybody gets 8.3% of what it has.', [
      ['Northern Aid', 9000, 7500.4],
      ['Hope Refugee Network', 1000, 1500.2],
      ['Unity Women', 0, 999.4],
    ]),
    ...shares('same-rate', 'Everybody gets 10% on its own direct costs.', [
      ['Northern Aid', 9000, 8000],
      ['Hope Refugee Network', 1000, 1200],
      ['Unity Women', 0, 800],
    ]),
    ...shares('flat-floor', 'Nobody gets less than 7%.', [
      ['Northern Aid', 9000, 9000],
      ['Hope Refugee Network', 1000, 1000],
      ['Unity Women', 0, 700],
    ]),
  ],
  checklist: [
    itemOf('1.1.a', {
      findings: [6],
      status: 'not-met',
      answers: [
        { partner: 'Northern Aid', value: 3 },
        { partner: 'Hope Refugee Network', value: 1 },
      ],
    }),
    itemOf('2.1.a', {}),
    itemOf('3.2.a', { status: 'partly', findings: [0, 1, 2, 3] }),
    itemOf('3.2.c', { status: 'not-applicable', reason: 'The grant pays none.' }),
    itemOf('4.1.a', {
      status: 'met',
      evidence: [
        {
          rule: 'resources/language-access',
          sheet: 'Budget',
          range: 'A20',
          message: 'Interpretation, USD 2,000.',
        },
      ],
      answers: [
        { partner: 'Northern Aid', value: 2 },
        { partner: 'Unity Women', value: 2 },
      ],
    }),
  ],
  notices: [
    {
      code: 'unsure-column',
      sheet: 'Budget',
      range: 'H6',
      message: 'We take “Rate” for the unit cost, but are not sure.',
    },
  ],
};

/** A joint project with a believable set of findings; tests say what is different, and what is asked. */
export function exampleView(
  different: Partial<Report> = {},
  asked: readonly Notice[] = [],
  spoken: Phrasebook = phrasebook,
): SidebarView {
  return viewSidebar(reportOf({ ...example, ...different }), workbook, spoken, asked);
}

/** What a workbook without a budget gives. */
export function emptyView(): SidebarView {
  return viewSidebar(reportOf(), workbook, phrasebook);
}

/** A sound budget, well read. */
export function cleanView(): SidebarView {
  return exampleView({ findings: [], notices: [] });
}

type ItemDifference = Partial<Report['checklist'][number]>;

function itemOf(item: string, different: ItemDifference): Report['checklist'][number] {
  return {
    item,
    element: Number(item[0]),
    pillar: '',
    status: 'not-evidenced',
    findings: [],
    evidence: [],
    answers: [],
    reason: null,
    ...different,
  };
}

type Amounts = readonly (readonly [partner: string, now: number, shared: number])[];

function shares(model: string, how: string, amounts: Amounts): Report['overheadSharing'] {
  return amounts.map(([partner, now, shared]) => {
    return { model, partner, now, shared, difference: shared - now, how };
  });
}

function rowsOf(lines: number) {
  return Array.from({ length: lines }, (_, index) => rowOf(index + 7, 'line'));
}
