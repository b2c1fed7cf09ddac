import { safetyAndWellbeing } from '../../../../src/core/rules/resources/safety-and-wellbeing.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  safetyAndWellbeing,
  resourceCases(safetyAndWellbeing, {
    meant: 'Security training',
    notMeant: 'Food security survey',
  }),
);
