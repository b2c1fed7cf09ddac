import { claimedNotFunded } from '../../../../src/core/rules/rlo/claimed-not-funded.js';
import type { Line, Partnership } from '../../../../src/core/partnership/partnership.js';
import { event, line, organisation, partnership } from '../../../support/partnership-of.js';
import { sheetOf, workbookOf } from '../../../support/sheet-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Youth circle', kind: 'community-group', row: 4 }),
];
const norths = line({ row: 7, organisation: 'North', amount: 9600 });

/** A workbook with a title, and money for North and others. */
function titled(title: string, ...rows: readonly Line[]): Partnership {
  const workbook = workbookOf(sheetOf('Budget', [[title]]));
  return partnership({ organisations, rows: [norths, ...rows], workbook });
}

testRule(claimedNotFunded, {
  passes: {
    'a tenth goes to a refugee-led organisation': titled(
      'A refugee-led project',
      line({ row: 8, organisation: 'Amal', amount: 1000 }),
    ),
    'for “community-led”, community groups count too': titled(
      'Community-led water points',
      line({ row: 8, organisation: 'Youth circle', amount: 1000 }),
    ),
    'a line says in plain words whom it is for': titled(
      'A refugee-led project',
      line({ row: 8, organisation: 'North', description: 'Sub-grants to RLOs', amount: 1000 }),
    ),
    'a share that people agreed on': {
      of: titled('A refugee-led project', line({ row: 8, organisation: 'Amal', amount: 400 })),
      settings: { claimShare: 0.03 },
    },
  },
  fails: {
    'two claims of refugees’ leadership are one trouble, one of communities another': {
      of: {
        ...titled('A refugee-led project', line({ row: 8, organisation: 'Amal', amount: 400 })),
        timeline: partnership({
          events: [
            event({ row: 2, what: 'Refugee leadership training' }),
            event({ row: 3, what: 'Community participation days' }),
          ],
        }).timeline,
      },
      findings: [
        {
          message: 'refugees',
          at: 'A1 Timeline!A2',
          facts: {
            text: 'A refugee-led project',
            claims: 2,
            money: { money: 400 },
            share: { share: 0.04 },
            least: { share: 0.05 },
          },
          amount: 100,
        },
        {
          message: 'communities',
          at: 'Timeline!A3',
          facts: {
            text: 'Community participation days',
            claims: 1,
            money: { money: 400 },
            share: { share: 0.04 },
            least: { share: 0.05 },
          },
          amount: 100,
        },
      ],
    },
  },
  unjudged: {
    'nobody has said who is what': {
      of: { ...titled('A refugee-led project'), organisations: [organisation({ name: 'North' })] },
      reason: 'kinds-unknown',
    },
  },
  notApplicable: {
    'a paragraph about the project claims nothing by itself': titled(
      `A refugee-led project ${'that works in three districts '.repeat(10)}`,
    ),
    'no text claims it': titled('Water for all'),
    'there is no budget': partnership({ organisations }),
  },
});
