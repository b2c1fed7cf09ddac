import { learningAndReview } from '../../../../src/core/rules/resources/learning-and-review.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  learningAndReview,
  resourceCases(learningAndReview, {
    meant: 'External evaluation',
    notMeant: 'Learning kits',
  }),
);
