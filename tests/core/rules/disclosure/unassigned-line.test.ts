import { unassignedLine } from '../../../../src/core/rules/disclosure/unassigned-line.js';
import { budget, line, organisation, partnership } from '../../../support/partnership-of.js';
import { inBudget, partnershipIn } from '../../../support/partnership-in.js';
import { sheetOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const head = ['Item', 'Organisation', 'Quantity', 'Unit cost', 'Amount (USD)'];
const lead = ['Rent', 'Harbour Relief', 12, 100, 1200];
const local = ['Kits', 'Sand Dune Association', 100, 10, 1000];
const two = [organisation({ name: 'A' }), organisation({ name: 'B' })];

testRule(unassignedLine, {
  passes: {
    'every line names its organisation': inBudget([head, lead, local]),
    'all partners are named': inBudget([head, lead, local, ['Visits', 'All partners', 4, 50, 200]]),
    'the column names others than the applicant of the title': partnershipIn(
      sheetOf('Budget', [
        ['Applicant: Harbour Relief'],
        head,
        local,
        ['Blankets', 'Sand Dune Association', 100, 5, 500],
        ['Rent', '', 12, 100, 1200],
      ]),
      sheetOf('Partners', [
        ['Name', 'Type', 'Country', 'Funding'],
        ['Harbour Relief', 'INGO (lead)', 'Kenya', 'direct'],
        ['Sand Dune Association', 'Local NGO', 'Kenya', 'sub-grant'],
      ]),
    ),
    'contingency is everybody’s': inBudget([
      head,
      lead,
      local,
      ['Contingency 5%', '', '', '', 110],
    ]),
    'nothing names organisations: the lines are the applicant’s': partnership({
      organisations: two,
      rows: [line({ row: 7, amount: 10 }), line({ row: 8, amount: 20 })],
    }),
    'one heading of five names a partner': partnership({
      organisations: two,
      rows: [
        line({ row: 7, amount: 10, organisation: 'A', without: ['organisation'] }),
        ...[8, 9, 10].map((row) => line({ row, amount: 20 })),
      ],
    }),
    'money in the columns of two partners': partnership({
      organisations: two,
      rows: [
        line({ row: 7, amount: 30, partners: { A: 10, B: 20 } }),
        line({ row: 8, amount: 30, organisation: 'A', partners: { A: 30, B: 0 } }),
      ],
    }),
  },
  fails: {
    'the applicant of the title has lines of its own in the column': {
      of: inBudget([['Applicant: Harbour Relief'], head, lead, local, ['Camps', '', 4, 750, 3000]]),
      findings: [
        {
          message: 'line',
          at: 'E5',
          facts: {
            name: 'Camps',
            lines: 1,
            of: 3,
            amount: { money: 3000 },
            share: { share: 3000 / 5200 },
          },
          amount: 3000,
        },
      ],
    },
    'two lines of four, one of them to be confirmed': {
      of: inBudget([
        head,
        lead,
        local,
        ['Vehicle rental', '', 10, 80, 800],
        ['Radio spots', 'TBC', 10, 100, 1000],
      ]),
      findings: [
        {
          message: 'line',
          at: 'E4',
          facts: {
            name: 'Vehicle rental',
            lines: 1,
            of: 4,
            amount: { money: 800 },
            share: { share: 0.2 },
          },
          amount: 800,
        },
        {
          message: 'line',
          at: 'E5',
          facts: {
            name: 'Radio spots',
            lines: 1,
            of: 4,
            amount: { money: 1000 },
            share: { share: 0.25 },
          },
          amount: 1000,
        },
      ],
    },
    'four lines of a table are said together': {
      of: inBudget([
        head,
        lead,
        local,
        ...[1, 2, 3, 4].map((number) => [`Visit ${number}`, '', 1, 450, 450]),
      ]),
      findings: [
        {
          message: 'lines',
          at: 'E4 E5 E6 E7',
          facts: {
            name: 'Visit 1',
            lines: 4,
            of: 6,
            amount: { money: 1800 },
            share: { share: 0.45 },
          },
          amount: 1800,
        },
      ],
    },
  },
  notApplicable: {
    'one organisation alone': inBudget([head, lead, ['Kits', '', 100, 10, 1000]]),
    'there is no budget': partnership({ organisations: two }),
    'no organisation at all': budget(line({ amount: 10 })),
  },
});
