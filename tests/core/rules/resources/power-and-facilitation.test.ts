import { powerAndFacilitation } from '../../../../src/core/rules/resources/power-and-facilitation.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  powerAndFacilitation,
  resourceCases(powerAndFacilitation, {
    meant: 'Power analysis',
    notMeant: 'Solar power system',
  }),
);
