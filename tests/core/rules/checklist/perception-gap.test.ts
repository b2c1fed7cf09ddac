import { perceptionGap } from '../../../../src/core/rules/checklist/perception-gap.js';
import { answersOf } from '../../../support/answers-of.js';
import { organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
  organisation({ name: 'Sawa', kind: 'local-ngo', row: 4 }),
  organisation({ name: 'South', kind: 'ingo', row: 5 }),
];
const given = (...rows: readonly (readonly [string, Readonly<Record<string, number>>])[]) =>
  partnership({ organisations, answers: answersOf(...rows) });

testRule(perceptionGap, {
  passes: {
    'they see it alike': given(['3.2.a', { North: 3, Amal: 2, Sawa: 2 }]),
    'the local partners see it better': given(['3.2.a', { North: 0, Amal: 3 }]),
    'one point apart is no gap': given(['3.2.a', { North: 2, Amal: 1, Sawa: 1 }]),
    'a wider gap that people allow': {
      of: given(['3.2.a', { North: 3, Amal: 1 }]),
      settings: { meanGap: 3, partnerGap: 3 },
    },
  },
  fails: {
    'one local partner is two below the lead, in two items': {
      of: given(['3.2.a', { North: 3, Amal: 1, Sawa: 3 }], ['4.1.a', { North: 2, Amal: 0 }]),
      findings: [
        {
          message: 'above-one',
          at: 'Checklist!C2 Checklist!D2',
          facts: {
            id: '3.2.a',
            item: { item: '3.2.a' },
            high: 'North',
            value: 3,
            partners: { list: ['Amal'] },
            values: { list: [1] },
            mean: 2,
          },
        },
        {
          message: 'above-one',
          at: 'Checklist!C3 Checklist!D3',
          facts: {
            id: '4.1.a',
            item: { item: '4.1.a' },
            high: 'North',
            value: 2,
            partners: { list: ['Amal'] },
            values: { list: [0] },
            mean: 0,
          },
        },
      ],
    },
    'the INGO is above the mean of the local partners': {
      of: {
        of: given(['3.2.a', { North: 1, Amal: 1, Sawa: 2, South: 3 }]),
        settings: { partnerGap: 2.5 },
      },
      findings: [
        {
          message: 'above-mean',
          at: 'Checklist!F2 Checklist!D2 Checklist!E2',
          facts: {
            id: '3.2.a',
            item: { item: '3.2.a' },
            high: 'South',
            value: 3,
            partners: { list: ['Amal', 'Sawa'] },
            values: { list: [1, 2] },
            mean: 1.5,
          },
        },
      ],
    },
  },
  unjudged: {
    'only the lead has answered': { of: given(['3.2.a', { North: 3 }]), reason: 'one-sided' },
  },
  notApplicable: {
    'nobody has filled in a checklist': partnership({ organisations }),
  },
});
