import { bundledItems } from '../../../../src/core/rules/disclosure/bundled-items.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const rest = line({ row: 20, description: 'Rent', quantity: 12, unitCost: 8000, amount: 96000 });
const one = (description: string, more: Parameters<typeof line>[0] = {}) =>
  budget(line({ description, amount: 4000, ...more }), rest);

testRule(bundledItems, {
  passes: {
    'one kind of cost': one('Travel'),
    'two words for one kind': one('Transport and accommodation'),
    'goods of two sorts': one('Equipment and supplies'),
    'one kind for another: training is what the travel is for': one(
      'Travel to trainings and meetings',
    ),
    'a place after the comma': one('Workshop in Kasaro, north'),
    'a breakdown': one('Travel and catering', { quantity: 40, unitCost: 100, unit: 'person' }),
    'a remark says what one price for three is made of': one('Travel, venue and catering', {
      quantity: 40,
      unitCost: 100,
      unit: 'person',
      remarks: ['Bus tickets 1,500, hall 1,000, meals 1,500'],
    }),
    'a remark says what each comes to': one('Travel and catering', {
      remarks: ['Bus tickets 1,500, meals 2,500'],
    }),
    'several people are a matter of salary detail': one('Trainers and caterers', { isStaff: true }),
  },
  fails: {
    'travel, venue and catering; and a smaller one in French': {
      of: budget(
        line({ row: 7, description: 'Travel, venue and catering', amount: 4000 }),
        line({
          row: 8,
          description: 'Formation et transport',
          unit: 'forfait',
          quantity: 1,
          amount: 500,
        }),
        rest,
      ),
      findings: [
        {
          message: 'bundled',
          at: 'A7 F7',
          severity: 'warning',
          facts: {
            name: 'Travel, venue and catering',
            amount: { money: 4000 },
            kinds: { list: ['Travel', 'venue', 'catering'] },
          },
          amount: 4000,
        },
        {
          message: 'bundled',
          at: 'A8 F8',
          severity: 'info',
          facts: {
            name: 'Formation et transport',
            amount: { money: 500 },
            kinds: { list: ['Formation', 'transport'] },
          },
          amount: 500,
        },
      ],
    },
    'three kinds at one price, as many times as it is': {
      of: one('Transporte, refrigerios y alquiler de sala', {
        quantity: 4,
        unitCost: 1000,
        unit: 'taller',
      }),
      findings: [
        {
          message: 'bundled',
          at: 'A7 F7',
          severity: 'warning',
          facts: {
            name: 'Transporte, refrigerios y alquiler de sala',
            amount: { money: 4000 },
            kinds: { list: ['Transporte', 'refrigerios', 'alquiler de sala'] },
          },
          amount: 4000,
        },
      ],
    },
    'three things at one price, two of them of one kind': {
      of: one('Transport, lodging and meals of trainers', {
        quantity: 4,
        unitCost: 1000,
        unit: 'session',
      }),
      findings: [
        {
          message: 'bundled',
          at: 'A7 F7',
          severity: 'warning',
          facts: {
            name: 'Transport, lodging and meals of trainers',
            amount: { money: 4000 },
            kinds: { list: ['Transport', 'meals of trainers'] },
          },
          amount: 4000,
        },
      ],
    },
    'an Arabic "and" is part of the next word': {
      of: one('النقل والوجبات'),
      findings: [
        {
          message: 'bundled',
          at: 'A7 F7',
          severity: 'warning',
          facts: {
            name: 'النقل والوجبات',
            amount: { money: 4000 },
            kinds: { list: ['النقل', 'والوجبات'] },
          },
          amount: 4000,
        },
      ],
    },
  },
  notApplicable: {
    'no line has a description': budget(line({ amount: 10 })),
    'there is no budget': partnership({}),
  },
});
