import { salaryDetail } from '../../../../src/core/rules/disclosure/salary-detail.js';
import { budget, line, type LineGiven, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const post = (given: LineGiven) => line({ isStaff: true, amount: 6000, ...given });

testRule(salaryDetail, {
  passes: {
    'role, months and rate are told': budget(
      post({ description: 'Project officer', unit: 'month', quantity: 12, unitCost: 500 }),
    ),
    'one post in two languages is no pool': budget(
      post({
        description: 'Chef de projet / Project manager',
        unit: 'mois',
        quantity: 12,
        unitCost: 500,
      }),
    ),
    'a share of time tells the time': budget(
      post({ description: 'Accountant', quantity: 1, percent: 0.5, unitCost: 12000 }),
    ),
    'three field officers at one rate are one post three times': budget(
      post({
        description: 'Field officers',
        quantity: 3,
        duration: 12,
        unitCost: 500,
        amount: 18000,
      }),
    ),
    'the description tells the time': budget(
      post({ description: 'Coordinator (50%)', quantity: 1, unitCost: 6000 }),
    ),
    'a time that reads TBC is withheld, not missing': budget(
      post({ description: 'Coordinator', unitCost: 500, unreadable: { quantity: 'TBC' } }),
    ),
    'a remark tells the time': budget(
      post({ description: 'Coordinator', unitCost: 500, remarks: ['for 12 months'] }),
    ),
    'a rate that reads TBC is withheld, not missing': budget(
      post({ description: 'Coordinator', duration: 12, unreadable: { 'unit-cost': 'TBC' } }),
    ),
    'a month of pay under the post that it is for': budget(
      post({ row: 7, description: '5.1 Mayo', section: ['5. Sueldo del asesor'] }),
      post({ row: 8, description: 'June 2027', section: ['Project coordinator'] }),
    ),
    'time and rate stand in the tab that the amount comes from': partnership({
      workbook: workbookOf(sheetOf('Budget', []), sheetOf('Staff', [])),
      rows: [post({ description: 'Coordinator', amountFormula: '=Staff!F9' })],
    }),
    'pay of one post whose name we do not know': budget(
      post({ description: 'Salary – Moderator', duration: 12, unitCost: 500 }),
    ),
    'a research assistant is one post': budget(
      post({ description: 'Research assistant', duration: 12, unitCost: 500 }),
    ),
  },
  fails: {
    'pooled staff, in one word and in one line': {
      of: budget(
        post({ row: 7, description: 'Staff costs', quantity: 12, unitCost: 500 }),
        post({
          row: 8,
          description: 'Support staff (drivers, guards)',
          duration: 12,
          unitCost: 500,
        }),
      ),
      findings: [
        {
          message: 'pooled',
          at: 'F7 A7',
          facts: { name: 'Staff costs', amount: { money: 6000 } },
          amount: 6000,
        },
        {
          message: 'pooled',
          at: 'F8 A8',
          facts: { name: 'Support staff (drivers, guards)', amount: { money: 6000 } },
          amount: 6000,
        },
      ],
    },
    'a month under a heading that names no post': {
      of: budget(post({ description: 'May', section: ['Salaries'] })),
      findings: [
        {
          message: 'no-time-nor-rate',
          at: 'F7 A7',
          facts: { name: 'May', amount: { money: 6000 } },
          amount: 6000,
        },
      ],
    },
    'no post is named': {
      of: budget(post({ description: 'Pay', duration: 12, unitCost: 500 })),
      findings: [
        {
          message: 'no-role',
          at: 'F7 A7',
          facts: { name: 'Pay', amount: { money: 6000 } },
          amount: 6000,
        },
      ],
    },
    'no time, no rate, neither': {
      of: budget(
        post({ row: 7, description: 'Coordinator', unit: 'person', quantity: 1, unitCost: 6000 }),
        post({ row: 8, description: 'Accountant', unit: 'month', quantity: 12 }),
        post({ row: 9, description: 'Facilitator' }),
      ),
      findings: [
        {
          message: 'no-time',
          at: 'F7 A7',
          facts: { name: 'Coordinator', amount: { money: 6000 } },
          amount: 6000,
        },
        {
          message: 'no-rate',
          at: 'F8 A8',
          facts: { name: 'Accountant', amount: { money: 6000 } },
          amount: 6000,
        },
        {
          message: 'no-time-nor-rate',
          at: 'F9 A9',
          facts: { name: 'Facilitator', amount: { money: 6000 } },
          amount: 6000,
        },
      ],
    },
    'a small post is a warning': {
      of: budget(
        post({ row: 7, description: 'Coordinator', amount: 500 }),
        line({ row: 8, description: 'Rice', amount: 99500 }),
      ),
      findings: [
        {
          message: 'no-time-nor-rate',
          at: 'F7 A7',
          severity: 'warning',
          facts: { name: 'Coordinator', amount: { money: 500 } },
          amount: 500,
        },
      ],
    },
    'a form without columns for time and rate is one finding': {
      of: budget(
        post({ row: 7, description: 'Coordinator', without: ['quantity', 'unit-cost'] }),
        post({ row: 8, description: 'Accountant', without: ['quantity', 'unit-cost'] }),
      ),
      findings: [
        {
          message: 'throughout',
          at: 'F7 F8',
          facts: { lines: 2, amount: { money: 12000 } },
          amount: 12000,
        },
      ],
    },
  },
  notApplicable: {
    'no line pays people': budget(line({ description: 'Rice', amount: 900 })),
    'social charges as a rate': budget(post({ description: 'Social charges 20%', isRate: true })),
  },
});
