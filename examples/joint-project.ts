import { budgetRows, rowOf } from './budget-plan.js';
import { readBudgetText } from './budget-text.js';
import { partnersTab, timelineTab } from './joint-project-tabs.js';
import { inRow, nothingForPartnershipBut, type Example, type SheetPlan } from './sheet-plan.js';

/**
 * A joint project of a donor, a lead INGO, a local NGO and two refugee-led organisations, twice: as first drafted, with
 * faults that real drafts have, and mended. All organisations are invented.
 */
const names = {
  HRI: 'Harbour Relief International',
  TDA: 'Tumaini Development Association',
  NRRN: 'New Roots Refugee Network',
  BRWU: 'Bahari Refugee Women Union',
};

const draft = `
# 1. Staff = Subtotal staff
1.1 | Project manager | HRI | month | 1 | 4800 | 12 | 100% | |
1.2 | Field coordinator | TDA | month | 1 | 1400 | 12 | 100% | |
1.3 | Community educators | TDA | month | 3 | 620 | 12 | 100% | |
1.4 | Staff costs | HRI | | | | | | 38000 | !! disclosure/salary-detail
1.5 | Refugee mentors | NRRN | month | 4 | 310 | 10 | 100% | |
# 2. Activities = Subtotal activities
2.1 | Teacher training | TDA | workshop | 4 | 2150 | 1 | 100% | | Venue, meals and trainers for 25 teachers each
2.2 | Community outreach | HRI | lump sum | 1 | | | | 18500 | !! disclosure/lump-sum
2.3 | Learning kits | TDA | kit | 600 | 14 | 1 | 100% | |
2.4 | Hall hire for evening classes | NRRN | day | 12 | 95 | 1 | 100% | 1410 | !! disclosure/line-arithmetic
2.5 | Field visits from the country office | HRI | trip | 10 | 640 | 1 | 100% | |
2.6 | Miscellaneous | HRI | month | 1 | 350 | 12 | 100% | | !! disclosure/vague-description
2.7 | Translation of learning materials | NRRN | page | 400 | TBC | 1 | 100% | 2400 | !! disclosure/withheld-value
2.8 | Printing of guides | TDA | | 500 | | | | 1750 | !! disclosure/incomplete-breakdown
# 3. Equipment = Subtotal equipment := 14520 !! disclosure/total-mismatch
3.1 | Laptops | TDA | piece | 4 | 780 | 1 | 100% | |
3.2 | Solar lamps | NRRN | piece | 60 | 22 | 1 | 100% | |
~3.3 | Vehicle fuel and servicing | HRI | month | 1 | 900 | 12 | 100% | | !! disclosure/hidden-content
# 4. Core and indirect costs = Subtotal core and indirect costs
4.1 | Office rent, country office | HRI | month | 1 | 1100 | 12 | 30% | |
4.2 | Finance officer | HRI | month | 1 | 2600 | 12 | 40% | |
4.3 | Indirect costs, 12% of own direct costs | HRI | rate | 1 | own direct | 1 | 12% | |
4.4 | Office rent | TDA | month | 1 | 210 | 12 | 50% | |
`;

const mended = `
# 1. Staff = Subtotal staff
1.1 | Project manager | HRI | month | 1 | 4800 | 12 | 100% | |
1.2 | Field coordinator | TDA | month | 1 | 1400 | 12 | 100% | |
1.3 | Community educators | TDA | month | 3 | 620 | 12 | 100% | |
1.4 | Monitoring officer | HRI | month | 1 | 2600 | 12 | 60% | |
1.5 | Refugee mentors | NRRN | month | 4 | 310 | 10 | 100% | |
1.6 | Outreach facilitators | BRWU | month | 2 | 310 | 10 | 100% | |
# 2. Activities = Subtotal activities
2.1 | Teacher training | TDA | workshop | 4 | 2150 | 1 | 100% | | Venue, meals and trainers for 25 teachers each
2.2 | Community dialogue meetings | HRI | meeting | 24 | 350 | 1 | 100% | |
2.3 | Learning kits | TDA | kit | 600 | 14 | 1 | 100% | |
2.4 | Hall hire for evening classes | NRRN | day | 12 | 95 | 1 | 100% | |
2.5 | Field visits from the country office | HRI | trip | 10 | 640 | 1 | 100% | |
2.6 | First-aid supplies | HRI | set | 12 | 350 | 1 | 100% | |
2.7 | Translation of learning materials | NRRN | page | 400 | 6 | 1 | 100% | |
2.8 | Printing of guides | TDA | copy | 500 | 3.5 | 1 | 100% | |
2.9 | Design phase: hours for the joint proposal | HRI | hour | 40 | 30 | 1 | 100% | |
2.10 | Design phase: hours for the joint proposal | TDA | hour | 40 | 9 | 1 | 100% | |
2.11 | Design phase: hours for the joint proposal | NRRN | hour | 40 | 5 | 1 | 100% | |
2.12 | Design phase: hours for the joint proposal | BRWU | hour | 40 | 5 | 1 | 100% | |
# 3. Equipment = Subtotal equipment
3.1 | Laptops | TDA | piece | 4 | 780 | 1 | 100% | |
3.2 | Solar lamps | NRRN | piece | 60 | 22 | 1 | 100% | |
3.3 | Vehicle fuel and servicing | HRI | month | 1 | 900 | 12 | 100% | |
# 4. Working together = Subtotal working together
4.1 | Partners' meetings in person, bus fares | TDA | person | 40 | 12 | 1 | 100% | |
4.2 | Outside facilitator for a power analysis | NRRN | day | 3 | 180 | 1 | 100% | |
4.3 | Joint evaluation and learning workshop | TDA | person | 30 | 15 | 1 | 100% | |
4.4 | Travel to convenings and donor meetings | BRWU | trip | 4 | 220 | 1 | 100% | |
4.5 | Childcare and transport for participants | BRWU | person | 120 | 6 | 1 | 100% | |
4.6 | Counselling and staff care sessions | NRRN | session | 12 | 45 | 1 | 100% | |
4.7 | Handover of classes to the district | NRRN | day | 5 | 60 | 1 | 100% | |
4.8 | Exchange visit to a sister organisation | BRWU | person | 6 | 110 | 1 | 100% | |
4.9 | Flexible funds that each partner may move | TDA | month | 1 | 150 | 12 | 100% | |
# 5. Core and indirect costs = Subtotal core and indirect costs
5.1 | Indirect costs, 12% of own direct costs | HRI | rate | 1 | own direct | 1 | 12% | |
5.2 | Indirect costs, 12% of own direct costs | TDA | rate | 1 | own direct | 1 | 12% | |
5.3 | Indirect costs, 12% of own direct costs | NRRN | rate | 1 | own direct | 1 | 12% | |
5.4 | Indirect costs, 12% of own direct costs | BRWU | rate | 1 | own direct | 1 | 12% | |
`;

const draftEvents = `
Bank statements and registration papers | document request | NRRN | lead | 2026-09-07 | | 2026-09-11 | 9
Half-year narrative report | report | TDA | donor | 2027-05-03 | | 2027-07-05 | 24
Half-year financial report | report | TDA | donor | 2027-05-03 | | 2027-07-09 | 20
Procurement files for the audit sample | document request | TDA | lead | 2027-06-07 | | 2027-07-14 | 12
`;

const mendedEvents = `
Bank statements and registration papers | document request | NRRN | together | 2026-09-07 | | 2026-10-02 | 9
Half-year report, narrative and financial | report | TDA | together | 2027-05-03 | | 2027-07-30 | 40
Procurement files for the audit sample | document request | TDA | together | 2027-08-02 | | 2027-09-10 | 12
Talks with the donor on direct funding for TDA | meeting | TDA | together | | | 2027-09-22 |
`;

const draftBudget = budgetTab(draft);

export const jointProject: Example = {
  name: 'joint-project',
  sheets: [draftBudget, partnersTab('Consulted'), timelineTab(draftEvents, names)],
  planted: [
    ...readBudgetText(draft, names).expected.map(({ rule, label }) => ({
      rule,
      place: inRow('Budget', rowOf(draftBudget.rows, label)),
    })),
    { rule: 'rlo/uncompensated-participation', place: names.BRWU },
    { rule: 'core-costs/partner-without-core', place: names.NRRN },
    { rule: 'core-costs/below-floor', place: names.TDA },
    {
      rule: 'core-costs/single-holder',
      place: inRow('Budget', rowOf(draftBudget.rows, 'Finance officer')),
    },
    { rule: 'core-costs/unequal-rate', place: names.TDA },
    { rule: 'core-costs/unequal-rate', place: names.NRRN },
    { rule: 'timeline/short-notice', place: names.NRRN },
    { rule: 'timeline/unfunded-design', place: names.HRI },
    { rule: 'timeline/unfunded-design', place: names.TDA },
    { rule: 'timeline/unfunded-design', place: names.NRRN },
    { rule: 'timeline/deadline-cluster', place: names.TDA },
    { rule: 'agreement/decision-rights', place: names.BRWU },
    { rule: 'agreement/single-grant-holder', place: inRow('Partners', 3) },
    ...nothingForPartnershipBut('language-access'),
  ],
};

export const jointProjectMended: Example = {
  name: 'joint-project-mended',
  sheets: [budgetTab(mended), partnersTab('Co-decides'), timelineTab(mendedEvents, names)],
  planted: [],
};

function budgetTab(text: string): SheetPlan {
  const rows = budgetRows({
    above: [
      'Safe Start: learning and livelihoods in Kasaro',
      'Joint budget, January to December 2027, US dollars',
      `Submitted by ${names.HRI} with its partners`,
    ],
    head: [
      'Code',
      'Budget line',
      'Organisation',
      'Unit',
      'Quantity',
      'Unit cost (USD)',
      'Months',
      '% charged',
      'Amount (USD)',
      'Notes',
    ],
    sections: readBudgetText(text, names).sections,
    totalLabel: 'Total budget',
  });
  return { name: 'Budget', rows, widths: [7, 38, 33, 11, 10, 15, 9, 11, 15, 44] };
}
