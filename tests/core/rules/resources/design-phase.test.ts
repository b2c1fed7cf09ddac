import { designPhase } from '../../../../src/core/rules/resources/design-phase.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  designPhase,
  resourceCases(designPhase, {
    meant: 'Needs assessment',
    notMeant: 'Graphic designer',
  }),
);
