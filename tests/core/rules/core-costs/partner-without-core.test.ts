import { generic } from '../../../../src/core/profiles/generic.js';
import { profileOf } from '../../../../src/core/profiles/index.js';
import { partnerWithoutCore } from '../../../../src/core/rules/core-costs/partner-without-core.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', row: 4 }),
];
const northDirect = line({ row: 7, organisation: 'North', amount: 1000 });
const northCore = line({ row: 8, organisation: 'North', amount: 150, costClass: 'core' });
const amalDirect = line({ row: 9, organisation: 'Amal', amount: 2000 });
const amalCore = line({ row: 10, organisation: 'Amal', amount: 20, costClass: 'indirect' });
const umojaDirect = line({ row: 11, organisation: 'Umoja', amount: 400 });

testRule(partnerWithoutCore, {
  passes: {
    'each has core costs, if unequal ones': partnership({
      organisations,
      rows: [northDirect, northCore, amalDirect, amalCore],
    }),
    'a donor needs none': partnership({
      organisations: [organisation({ name: 'Fund', kind: 'donor' }), ...organisations],
      rows: [northDirect, northCore, line({ row: 12, organisation: 'Fund', amount: 50 })],
    }),
  },
  fails: {
    'a refugee-led organisation and one of unknown kind have none beside the lead': {
      of: partnership({ organisations, rows: [northDirect, northCore, amalDirect, umojaDirect] }),
      findings: [
        {
          message: 'none-beside-lead',
          at: 'F9',
          partner: 'Amal',
          severity: 'error',
          facts: {
            partner: 'Amal',
            direct: { money: 2000 },
            lead: 'North',
            leadRate: { share: 0.15 },
          },
          amount: 300,
        },
        {
          message: 'none-beside-lead',
          at: 'F11',
          partner: 'Umoja',
          facts: {
            partner: 'Umoja',
            direct: { money: 400 },
            lead: 'North',
            leadRate: { share: 0.15 },
          },
          amount: 60,
        },
      ],
    },
    'the donor lets national partners charge hardly anything': {
      of: partnership({
        organisations,
        rows: [northDirect, northCore, amalDirect, umojaDirect],
        profile: profileOf('global-fund') ?? generic,
      }),
      findings: [
        {
          message: 'none-beside-lead',
          at: 'F9',
          partner: 'Amal',
          severity: 'error',
          facts: {
            partner: 'Amal',
            direct: { money: 2000 },
            lead: 'North',
            leadRate: { share: 0.15 },
          },
          amount: 300,
          donorRule: true,
        },
        {
          message: 'none-beside-lead',
          at: 'F11',
          partner: 'Umoja',
          facts: {
            partner: 'Umoja',
            direct: { money: 400 },
            lead: 'North',
            leadRate: { share: 0.15 },
          },
          amount: 60,
        },
      ],
    },
    'the lead itself has none': {
      of: partnership({ organisations, rows: [northDirect, amalDirect, amalCore] }),
      findings: [
        {
          message: 'none',
          at: 'F7',
          partner: 'North',
          facts: { partner: 'North', direct: { money: 1000 } },
        },
      ],
    },
  },
  notApplicable: {
    'the budget names no organisation': partnership({ rows: [line({ amount: 900 })] }),
    'nobody has direct costs': partnership({ organisations, rows: [northCore] }),
  },
});
