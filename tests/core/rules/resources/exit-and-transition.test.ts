import { exitAndTransition } from '../../../../src/core/rules/resources/exit-and-transition.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  exitAndTransition,
  resourceCases(exitAndTransition, {
    meant: 'Exit workshop',
    notMeant: 'Transition to secondary school: kits',
  }),
);
