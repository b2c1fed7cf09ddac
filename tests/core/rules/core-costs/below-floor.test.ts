import { profileOf } from '../../../../src/core/profiles/index.js';
import { belowFloor } from '../../../../src/core/rules/core-costs/below-floor.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];

function money(name: string, row: number, direct: number, core: number): readonly Line[] {
  return [
    line({ row, organisation: name, amount: direct }),
    line({ row: row + 1, organisation: name, amount: core, costClass: 'core' }),
  ];
}

function of(...rows: readonly Line[]): Partnership {
  return partnership({ organisations, rows });
}

const context = { common: { share: 0.15 }, healthy: { share: 0.29 } };

testRule(belowFloor, {
  passes: {
    'seven percent is the floor itself': of(...money('North', 7, 1000, 70)),
    'nothing at all is another rule’s to say': of(
      ...money('North', 7, 1000, 100),
      line({ row: 9, organisation: 'Amal', amount: 500 }),
    ),
    'a floor that people set lower': {
      of: of(...money('North', 7, 1000, 50)),
      settings: { floor: 0.05 },
    },
  },
  fails: {
    'the lead and a partner are under it': {
      of: of(...money('North', 7, 1000, 60), ...money('Amal', 9, 500, 5)),
      findings: [
        {
          message: 'below',
          at: 'F7 F8',
          partner: 'North',
          facts: {
            partner: 'North',
            rate: { share: 0.06 },
            floor: { share: 0.07 },
            core: { money: 60 },
            direct: { money: 1000 },
            ...context,
          },
          amount: 10,
        },
        {
          message: 'below',
          at: 'F9 F10',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            rate: { share: 0.01 },
            floor: { share: 0.07 },
            core: { money: 5 },
            direct: { money: 500 },
            ...context,
          },
          amount: 30,
        },
      ],
    },
    'the donor lets a national partner have no more': {
      of: { ...of(...money('Amal', 9, 500, 20)), profile: profileOf('unhcr') ?? never() },
      findings: [
        {
          message: 'below',
          at: 'F9 F10',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            rate: { share: 0.04 },
            floor: { share: 0.07 },
            core: { money: 20 },
            direct: { money: 500 },
            ...context,
          },
          amount: 15,
          donorRule: true,
        },
      ],
    },
  },
  notApplicable: {
    'one name that nobody has called an organisation': partnership({
      organisations: [organisation({ name: 'New credit', inRegister: false })],
      rows: money('New credit', 7, 1000, 10),
    }),
    'nobody has direct costs': partnership({ organisations }),
  },
});

function never(): never {
  throw new Error('there is no such profile');
}
