import { moneyByPartner } from '../../../../src/core/partnership/money-by-partner.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { passedThroughFee } from '../../../../src/core/rules/core-costs/passed-through-fee.js';
import {
  line,
  type LineGiven,
  organisation,
  partnership,
} from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const lead = organisation({ name: 'North', kind: 'lead' });
const organisations = [
  lead,
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Cedar', kind: 'local-ngo', row: 4 }),
];

/** A partnership in which the lead's fee states a rate. */
function of(rate: number, given: Partial<Partnership>, ...rows: readonly Line[]): Partnership {
  const all = given.organisations ?? organisations;
  const assigned = rows.map((one) => ({
    ...one,
    rate: one.costClass === 'indirect' && one.unit !== 'lump sum' ? rate : undefined,
  }));
  return partnership({
    organisations: all,
    rows: assigned,
    budget: { byPartner: moneyByPartner(assigned, all) },
  });
}

function norths(row: number, amount: number, given: LineGiven = {}): Line {
  return line({ row, organisation: 'North', amount, ...given });
}

const fee = { costClass: 'indirect' } as const;
const passedOn = { costClass: 'passed-on', description: 'Sub-grants' } as const;
const study = [norths(7, 760_000), norths(8, 2_978_318, passedOn), norths(9, 261_682, fee)];
const rates = {
  nominal: { share: 0.07 },
  taken: { money: 261_682 },
  passed: { money: 261_682 / 0.07 - 760_000 },
  fee: { money: 261_682 - 0.07 * 760_000 },
  effective: { share: 261_682 / 760_000 },
  kept: { share: 261_682 / 1_021_682 },
};

testRule(passedThroughFee, {
  passes: {
    'the rate is on what the lead runs itself': of(
      0.07,
      {},
      norths(7, 1000),
      norths(8, 4000, passedOn),
      norths(9, 70, fee),
    ),
    'its own core costs may be in the base': of(
      0.07,
      {},
      norths(7, 1000),
      norths(8, 500, { costClass: 'core' }),
      norths(9, 4000, passedOn),
      norths(10, 105, fee),
    ),
    'every partner has core costs too': of(
      0.07,
      {},
      norths(7, 1000),
      line({ row: 8, organisation: 'Amal', amount: 1000 }),
      line({ row: 9, organisation: 'Amal', amount: 70, costClass: 'core' }),
      line({ row: 10, organisation: 'Cedar', amount: 1000 }),
      line({ row: 11, organisation: 'Cedar', amount: 70, costClass: 'core' }),
      norths(12, 224, fee),
    ),
    'a partner has no rate, and more core costs of its own than the rate would make': of(
      0.07,
      {},
      norths(7, 1000),
      line({ row: 8, organisation: 'Amal', amount: 1000 }),
      line({ row: 9, organisation: 'Amal', amount: 120, costClass: 'core' }),
      norths(10, 148.4, fee),
    ),
    'a lump sum beside the rate, as large as the rate on others’ money would be': of(
      0.07,
      {},
      norths(7, 1000),
      line({ row: 8, organisation: 'Amal', amount: 600 }),
      line({ row: 9, organisation: 'Cedar', amount: 400 }),
      norths(10, 70, fee),
      norths(11, 70, { ...fee, unit: 'lump sum' }),
    ),
    'an amount that its rate makes of nothing here': of(
      0.07,
      {},
      norths(7, 1000),
      norths(8, 1000, passedOn),
      norths(9, 900, fee),
    ),
  },
  fails: {
    'the lead does nothing but take its fee on what others run': {
      of: of(
        0.07,
        {},
        norths(7, 70, fee),
        line({ row: 8, organisation: 'Amal', amount: 700 }),
        line({ row: 9, organisation: 'Cedar', amount: 300 }),
      ),
      findings: [
        {
          message: 'kept-by-lead',
          at: 'F7',
          facts: {
            lead: 'North',
            nominal: { share: 0.07 },
            taken: { money: 70 },
            passed: { money: 70 / 0.07 },
            fee: { money: 70 },
            effective: { term: 'unknown' },
            kept: { share: 1 },
            partners: { list: ['Amal', 'Cedar'] },
          },
          amount: 70,
        },
      ],
    },
    'the published study: nominally 7%, effectively 34.4%, a quarter of what is kept': {
      of: of(0.07, { organisations: [lead] }, ...study),
      findings: [
        {
          message: 'kept-by-lead-unnamed',
          at: 'F9',
          facts: { lead: 'North', ...rates },
          amount: 208_482,
        },
      ],
    },
    'the same where partners are known': {
      of: of(0.07, {}, ...study),
      findings: [
        {
          message: 'kept-by-lead',
          at: 'F9',
          facts: { lead: 'North', ...rates, partners: { list: ['Amal', 'Cedar'] } },
          amount: 208_482,
        },
      ],
    },
    'a rate on lines that are the partners’ own, in two lines': {
      of: of(
        0.1,
        {},
        norths(7, 1000),
        line({ row: 8, organisation: 'Amal', amount: 1000 }),
        line({ row: 9, organisation: 'Cedar', amount: 1000 }),
        line({ row: 10, organisation: 'Cedar', amount: 100, costClass: 'core' }),
        norths(11, 200, fee),
        norths(12, 110, fee),
      ),
      findings: [
        {
          message: 'kept-by-lead',
          at: 'F11 F12',
          facts: {
            lead: 'North',
            nominal: { share: 0.1 },
            taken: { money: 310 },
            passed: { money: 2100 },
            fee: { money: 210 },
            effective: { share: 0.31 },
            kept: { share: 310 / 1310 },
            partners: { list: ['Amal'] },
          },
          amount: 210,
        },
      ],
    },
  },
  notApplicable: {
    'the lead takes no rate': of(0.07, {}, norths(7, 1000), norths(8, 4000, passedOn)),
    'nobody else runs money': of(
      0.07,
      { organisations: [lead] },
      norths(7, 1000),
      norths(9, 70, fee),
    ),
  },
});
