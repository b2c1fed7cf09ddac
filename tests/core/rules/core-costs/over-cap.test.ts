import { profileOf } from '../../../../src/core/profiles/index.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { overCap } from '../../../../src/core/rules/core-costs/over-cap.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];

/** Direct costs, a core cost as a line of its own, and a rate. */
function money(name: string, row: number, direct: number, core: number, indirect: number) {
  return [
    line({ row, organisation: name, amount: direct }),
    line({ row: row + 1, organisation: name, amount: core, costClass: 'core' }),
    line({ row: row + 2, organisation: name, amount: indirect, costClass: 'indirect' }),
  ];
}

function under(donor: string, ...rows: readonly Line[]): Partnership {
  const profile = profileOf(donor);
  if (profile === undefined) throw new Error(`there is no profile ${donor}`);
  return partnership({ organisations, rows, profile });
}

testRule(overCap, {
  passes: {
    'each within its own': under(
      'unfpa',
      ...money('North', 7, 900, 100, 120),
      ...money('Amal', 10, 500, 0, 60),
    ),
    'one is above, all together are not, and the pot is one': under(
      'ocha-cbpf',
      ...money('North', 7, 900, 100, 40),
      ...money('Amal', 10, 500, 0, 60),
    ),
    'the cap is for others': under('unhcr', ...money('North', 7, 900, 100, 300)),
  },
  fails: {
    'each is above': {
      of: under('iom', ...money('North', 7, 900, 100, 100), ...money('Amal', 10, 500, 0, 50)),
      findings: [
        {
          message: 'over',
          at: 'F9',
          partner: 'North',
          facts: {
            partner: 'North',
            taken: { money: 100 },
            rate: { share: 0.1 },
            cap: { share: 0.07 },
            over: { money: 30 },
          },
          amount: 30,
          donorRule: true,
        },
        {
          message: 'over',
          at: 'F12',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            taken: { money: 50 },
            rate: { share: 0.1 },
            cap: { share: 0.07 },
            over: { money: 15 },
          },
          amount: 15,
          donorRule: true,
        },
      ],
    },
    'all together are above': {
      of: under('dg-echo', ...money('North', 7, 1000, 0, 100), ...money('Amal', 10, 1000, 0, 60)),
      findings: [
        {
          message: 'pot-over',
          at: 'F9 F12',
          facts: {
            taken: { money: 160 },
            rate: { share: 0.08 },
            base: { money: 2000 },
            cap: { share: 0.07 },
            over: { money: 20 },
          },
          amount: 20,
          donorRule: true,
        },
      ],
    },
  },
  notApplicable: {
    'no donor is named': under('generic', ...money('North', 7, 1000, 0, 900)),
    'nobody takes indirect costs': under('iom', line({ organisation: 'North', amount: 10 })),
  },
});
