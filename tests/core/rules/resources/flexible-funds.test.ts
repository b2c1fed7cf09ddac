import { flexibleFunds } from '../../../../src/core/rules/resources/flexible-funds.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  flexibleFunds,
  resourceCases(flexibleFunds, {
    meant: 'Contingency',
    notMeant: 'Flexible pipes for water points',
  }),
);
