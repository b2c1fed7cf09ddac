import { registerIncomplete } from '../../../../src/core/rules/agreement/register-incomplete.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const full = {
  funding: 'sub-grant',
  decisionRole: 'co-decides',
  budgetAccess: 'full',
} as const;
const north = organisation({ name: 'North', kind: 'lead', ...full, funding: 'direct' });
const amal = organisation({ name: 'Amal', kind: 'rlo', row: 3, ...full });
const fund = organisation({ name: 'Fund', kind: 'donor', row: 5 });
const bahari = {
  ...organisation({ name: 'Bahari' }),
  inRegister: false,
  cells: [{ sheet: 'Budget', row: 8, column: 8 }],
};
const told = (fields: readonly string[]) => ({
  list: fields.map((field) => ({ term: `role.${field}` })),
});

testRule(registerIncomplete, {
  passes: {
    'everybody stands in it with everything': partnership({ organisations: [north, amal] }),
    'the donor needs no part in decisions': partnership({ organisations: [north, amal, fund] }),
    'people and groups on the timeline are no organisations': partnership({
      organisations: [north, amal],
      events: [
        'Finance officer',
        'all partners',
        'Maryam',
        'the lead',
        'Network',
        'Lake University',
      ].map((name) => event({ who: [name] })),
    }),
  },
  fails: {
    'there is no register, and two organisations are named': {
      of: partnership({ organisations: [bahari, { ...bahari, name: 'Sawa' }], hasRegister: false }),
      findings: [
        {
          message: 'no-register',
          at: 'H8 H8',
          facts: { partners: { list: ['Bahari', 'Sawa'] } },
        },
      ],
    },
    'one in the budget and one on the timeline are missing': {
      of: partnership({
        organisations: [north, amal, bahari],
        events: [
          event({ row: 4, who: ['Dune Women Association', 'Amal'] }),
          event({ row: 5, who: ['Harbour Law Centre'] }),
        ],
      }),
      findings: [
        { message: 'unregistered', at: 'H8', partner: 'Bahari', facts: { partner: 'Bahari' } },
        {
          message: 'unregistered',
          at: 'Timeline!C4',
          partner: 'Dune Women Association',
          facts: { partner: 'Dune Women Association' },
        },
        {
          message: 'unregistered',
          at: 'Timeline!C5',
          partner: 'Harbour Law Centre',
          facts: { partner: 'Harbour Law Centre' },
        },
      ],
    },
    'a row is left open': {
      of: partnership({
        organisations: [north, { ...amal, kind: undefined, budgetAccess: undefined }],
      }),
      findings: [
        {
          message: 'lacks',
          at: 'Partners!A3',
          partner: 'Amal',
          facts: { partner: 'Amal', fields: told(['kind', 'budget-access']) },
        },
      ],
    },
    'what nobody has is said once; who decides is for another rule to ask': {
      of: partnership({
        organisations: [north, amal].map((one) => ({
          ...one,
          funding: undefined,
          decisionRole: undefined,
        })),
      }),
      findings: [
        {
          message: 'all-lack',
          at: 'Partners!A2 Partners!A3',
          facts: { fields: told(['funding']) },
        },
      ],
    },
    'where no local partner is known, who decides is asked here': {
      of: partnership({
        organisations: [north, { ...amal, kind: 'ingo' as const }].map((one) => ({
          ...one,
          decisionRole: undefined,
        })),
      }),
      findings: [
        {
          message: 'all-lack',
          at: 'Partners!A2 Partners!A3',
          facts: { fields: told(['decision-role']) },
        },
      ],
    },
  },
  notApplicable: {
    'one organisation and no register': partnership({
      organisations: [bahari],
      hasRegister: false,
    }),
  },
  evidence: {
    'a full register': {
      of: partnership({ organisations: [north, amal, fund] }),
      evidence: [{ at: 'Partners!A2 Partners!A3', facts: { count: 2 } }],
    },
    'a register with a gap is none': {
      of: partnership({ organisations: [north, { ...amal, funding: undefined }] }),
      evidence: [],
    },
  },
});
