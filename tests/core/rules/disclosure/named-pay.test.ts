import { namedPay } from '../../../../src/core/rules/disclosure/named-pay.js';
import { budget, line, organisation, partnership } from '../../../support/partnership-of.js';
import { inBudget } from '../../../support/partnership-in.js';
import { testRule } from '../../../support/test-rule.js';

const pay = (description: string, row = 7) =>
  line({ row, description, amount: 900, isStaff: true });
const named = (row: number) => ({
  message: 'name',
  at: `A${row} F${row}`,
  facts: { row, sheet: 'Budget' },
});

testRule(namedPay, {
  passes: {
    'a post': budget(pay('Project officer')),
    'a post and a place': budget(pay('Trainer (South Sudan)'), pay('Field officer – Cox Bazar', 8)),
    'a doctor is a post, and a clinic may bear a name': budget(
      pay('Dr. on call', 7),
      pay('Nurse – Dr Panzi', 8),
    ),
    'a department before the post': budget(
      pay('Child Protection – Officer'),
      pay('Supply Chain / Officer', 8),
    ),
    'an organisation with a person’s name': partnership({
      organisations: [organisation({ name: 'Maria Lopez Foundation', aliases: ['Maria Lopez'] })],
      rows: [pay('Trainer (Maria Lopez)')],
    }),
    'a name that is not about pay': budget(
      line({ description: 'Street theatre, Maria Lopez', amount: 50 }),
    ),
    'an address in the register': budget(pay('Trainer')),
    'a column of names that nobody has filled in': inBudget([
      ['First name', 'Post', 'Months', 'Unit cost', 'Total (USD)'],
      [null, 'Coordinator', 12, 500, 6000],
      [null, 'Accountant', 12, 400, 4800],
    ]),
  },
  fails: {
    'a column of names beside pay, said once': {
      of: inBudget([
        ['First name', 'Post', 'Months', 'Unit cost', 'Total (USD)'],
        ['Ayaan', 'Coordinator', 12, 500, 6000],
        ['Tomas', 'Accountant', 12, 400, 4800],
        [null, 'Driver', 12, 300, 3600],
      ]),
      findings: [
        {
          message: 'column',
          at: 'A2 A3',
          facts: { column: 'A', sheet: 'Budget', people: 2 },
        },
      ],
    },
    'before the post, after it, in brackets, addressed, and in Arabic': {
      of: budget(
        pay('Ngozi Okafor, trainer', 7),
        pay('Project manager: Tala Haddad', 8),
        pay('Trainer (Maria Lopez)', 9),
        pay('Coordinator – Mr Okello', 10),
        pay('مدرب - فاطمة الحسيني', 11),
        pay('News editor Ms Ngozi Okafor (50%)', 12),
        pay('Senior researcher – Dr Ifeoma Adeyinka', 13),
        pay('باحثة - د. رغد الشهابي', 14),
        pay('Sueldo de Ngozi Okafor, trabajadora social', 15),
      ),
      findings: [7, 8, 9, 10, 11, 12, 13, 14, 15].map(named),
    },
    'addresses among the figures': {
      of: inBudget([
        ['Item', 'Quantity', 'Unit cost', 'Amount (USD)', 'Notes'],
        ['Rent', 12, 100, 1200, 'ask finance@example.org'],
        ['Audit', 1, 3000, 3000, 'audit@example.org'],
      ]),
      findings: [{ message: 'address', at: 'E2 E3', facts: { sheet: 'Budget', addresses: 2 } }],
    },
  },
  notApplicable: { 'there is no budget': partnership({}) },
});
