import { generic } from '../../../../src/core/profiles/generic.js';
import { profileOf } from '../../../../src/core/profiles/index.js';
import { unequalRate } from '../../../../src/core/rules/core-costs/unequal-rate.js';
import type { Line } from '../../../../src/core/partnership/partnership.js';
import { line, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const lead = organisation({ name: 'North', kind: 'lead' });
const organisations = [
  lead,
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Umoja', kind: 'local-ngo', row: 4 }),
  organisation({ name: 'South', kind: 'ingo', row: 5 }),
];

/** Direct and core costs of one organisation, on two rows. */
function money(name: string, row: number, direct: number, core: number): readonly Line[] {
  return [
    line({ row, organisation: name, amount: direct }),
    line({ row: row + 1, organisation: name, amount: core, costClass: 'core' }),
  ];
}

const north = money('North', 7, 1000, 100);

const sayNorth = {
  lead: 'North',
  leadEffective: { share: 0.1 },
  leadNominal: { term: 'not-stated' },
  leadKept: { share: 100 / 1100 },
};

function sayAmal(rate: number) {
  return {
    partner: 'Amal',
    partnerEffective: { share: rate },
    partnerNominal: { term: 'not-stated' },
    partnerKept: { share: rate / (1 + rate) },
  };
}

testRule(unequalRate, {
  passes: {
    'everybody has the same rate': partnership({
      organisations,
      rows: [...north, ...money('Amal', 9, 500, 50)],
    }),
    'half a point below is near enough': partnership({
      organisations,
      rows: [...north, ...money('Amal', 9, 1000, 95)],
    }),
    'a local partner may have more': partnership({
      organisations,
      rows: [...north, ...money('Amal', 9, 500, 90)],
    }),
    'another INGO is no local partner': partnership({
      organisations,
      rows: [...north, ...money('Amal', 9, 500, 50), ...money('South', 11, 500, 0)],
    }),
    'a gap that people agreed to live with': {
      of: partnership({ organisations, rows: [...north, ...money('Amal', 9, 1000, 80)] }),
      settings: { parityPoints: 2 },
    },
  },
  fails: {
    'one partner is two points below, one is far below': {
      of: partnership({
        organisations,
        rows: [...north, ...money('Amal', 9, 1000, 80), ...money('Umoja', 11, 1000, 0)],
      }),
      findings: [
        {
          message: 'below-lead',
          at: 'F9 F10',
          partner: 'Amal',
          facts: {
            partner: 'Amal',
            partnerEffective: { share: 0.08 },
            partnerNominal: { term: 'not-stated' },
            partnerKept: { share: 80 / 1080 },
            lead: 'North',
            leadEffective: { share: 0.1 },
            leadNominal: { term: 'not-stated' },
            leadKept: { share: 100 / 1100 },
            points: 2,
          },
          amount: 20,
        },
        {
          message: 'below-lead',
          at: 'F11 F12',
          partner: 'Umoja',
          severity: 'error',
          facts: {
            partner: 'Umoja',
            partnerEffective: { share: 0 },
            partnerNominal: { term: 'not-stated' },
            partnerKept: { share: 0 },
            lead: 'North',
            leadEffective: { share: 0.1 },
            leadNominal: { term: 'not-stated' },
            leadKept: { share: 100 / 1100 },
            points: 10,
          },
          amount: 100,
        },
      ],
    },
    'lines that may be core or direct leave two ends, and a gap at both': {
      of: partnership({
        organisations,
        rows: [
          ...money('North', 7, 900, 100),
          line({
            row: 9,
            organisation: 'North',
            amount: 100,
            costClass: 'core',
            otherClass: 'direct',
          }),
          ...money('Amal', 10, 1000, 80),
        ],
      }),
      findings: [
        {
          message: 'below-lead-ends',
          at: 'F10 F11',
          partner: 'Amal',
          severity: 'error',
          facts: {
            ...sayAmal(0.08),
            lead: 'North',
            leadEffective: { share: 200 / 900 },
            leadNominal: { term: 'not-stated' },
            leadKept: { share: 200 / 1100 },
            points: 14.2,
            partnerLeast: { share: 0.08 },
            partnerMost: { share: 0.08 },
            leadLeast: { share: 0.1 },
            leadMost: { share: 200 / 900 },
          },
          amount: (200 / 900 - 0.08) * 1000,
        },
      ],
    },
    'counted the other way there is no gap, so it is to be talked about': {
      of: partnership({
        organisations,
        rows: [
          ...north,
          ...money('Amal', 9, 900, 0),
          line({
            row: 11,
            organisation: 'Amal',
            amount: 100,
            costClass: 'direct',
            otherClass: 'core',
          }),
        ],
      }),
      findings: [
        {
          message: 'below-lead-ends',
          at: 'F9 F10 F11',
          partner: 'Amal',
          facts: {
            ...sayAmal(0),
            ...sayNorth,
            points: 10,
            partnerLeast: { share: 0 },
            partnerMost: { share: 100 / 900 },
            leadLeast: { share: 0.1 },
            leadMost: { share: 0.1 },
          },
          amount: 100,
        },
      ],
    },
    'the donor has one sum for all': {
      of: partnership({
        organisations,
        rows: [...north, ...money('Amal', 9, 1000, 80)],
        profile: profileOf('ocha-cbpf') ?? generic,
      }),
      findings: [
        {
          message: 'below-lead-pot',
          at: 'F9 F10',
          partner: 'Amal',
          facts: { ...sayAmal(0.08), ...sayNorth, points: 2 },
          amount: 20,
        },
      ],
    },
    'the donor lets a national partner have no more': {
      of: partnership({
        organisations,
        rows: [...north, ...money('Amal', 9, 1000, 80)],
        profile: profileOf('global-fund') ?? generic,
      }),
      findings: [
        {
          message: 'below-lead',
          at: 'F9 F10',
          partner: 'Amal',
          facts: { ...sayAmal(0.08), ...sayNorth, points: 2 },
          amount: 20,
          donorRule: true,
        },
      ],
    },
    'the lead takes its rate on money that it passes on': {
      of: partnership({
        organisations,
        rows: [
          ...money('North', 7, 760000, 261682),
          line({
            row: 9,
            organisation: 'North',
            description: 'Sub-grant to Amal',
            amount: 2978318,
            costClass: 'passed-on',
          }),
        ],
      }),
      findings: [
        {
          message: 'below-lead',
          at: 'F9',
          partner: 'Amal',
          severity: 'error',
          facts: {
            partner: 'Amal',
            partnerEffective: { share: 0 },
            partnerNominal: { term: 'not-stated' },
            partnerKept: { share: 0 },
            lead: 'North',
            leadEffective: { share: 261682 / 760000 },
            leadNominal: { term: 'not-stated' },
            leadKept: { share: 261682 / 1021682 },
            points: 34.4,
          },
          amount: (261682 / 760000) * 2978318,
        },
      ],
    },
  },
  unjudged: {
    'two organisations, and nobody has said who leads': {
      of: partnership({
        organisations: [organisation({ name: 'A' }), organisation({ name: 'B' })],
        rows: [...money('A', 7, 100, 10), ...money('B', 9, 100, 0)],
      }),
      reason: 'lead-unknown',
    },
    'the others are of unknown kind': {
      of: partnership({
        organisations: [lead, organisation({ name: 'B' })],
        rows: [...north, ...money('B', 9, 100, 0)],
      }),
      reason: 'local-partners-unknown',
    },
    'the lead runs nothing itself': {
      of: partnership({ organisations, rows: money('Amal', 9, 100, 0) }),
      reason: 'lead-rate-unknown',
      facts: { lead: 'North' },
    },
  },
  notApplicable: {
    'one organisation alone': partnership({ organisations: [lead], rows: north }),
  },
});
