import { partnerWithoutAccess } from '../../../../src/core/rules/sharing/partner-without-access.js';
import { organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const north = organisation({ name: 'North', kind: 'lead', budgetAccess: 'full' });
const amal = organisation({ name: 'Amal', kind: 'rlo', row: 3, budgetAccess: 'full' });
const sawa = organisation({ name: 'Sawa', kind: 'local-ngo', row: 4 });
const reachable = { ...sawa, emails: ['Office@sawa.example', 'money@sawa.example'] };
const access = { addresses: ['lead@north.example', 'office@sawa.example'] };

testRule(partnerWithoutAccess, {
  passes: {
    'all see all of it': partnership({ organisations: [north, amal] }),
    'an address can open the file, however it is written': partnership({
      organisations: [north, reachable],
      access,
    }),
    'the donor sees its part': partnership({
      organisations: [
        north,
        amal,
        organisation({ name: 'Fund', kind: 'donor', budgetAccess: 'own part' }),
      ],
    }),
    'addresses count only where the host tells who can open the file': partnership({
      organisations: [north, { ...reachable, emails: ['gone@sawa.example'] }],
    }),
  },
  fails: {
    'by the register, one sees nothing and one its part': {
      of: partnership({
        organisations: [
          north,
          { ...amal, budgetAccess: 'none' },
          { ...sawa, budgetAccess: 'own part' },
        ],
      }),
      findings: [
        {
          message: 'none',
          at: 'Partners!A3',
          partner: 'Amal',
          facts: { partner: 'Amal', addresses: 0 },
        },
        {
          message: 'own-part',
          at: 'Partners!A4',
          partner: 'Sawa',
          facts: { partner: 'Sawa', addresses: 0 },
        },
      ],
    },
    'the register says full, but no address can open the file': {
      of: partnership({
        organisations: [north, { ...amal, emails: ['a@amal.example', 'b@amal.example'] }],
        access,
      }),
      findings: [
        {
          message: 'cannot-open',
          at: 'Partners!A3',
          partner: 'Amal',
          facts: { partner: 'Amal', addresses: 2 },
        },
      ],
    },
  },
  unjudged: {
    'nobody says who may see it': {
      of: partnership({ organisations: [{ ...north, budgetAccess: undefined }, sawa] }),
      reason: 'not-said',
    },
  },
  notApplicable: {
    'one organisation alone': partnership({ organisations: [north] }),
    'there is no register': partnership({}),
  },
});
