import { communityParticipation } from '../../../../src/core/rules/resources/community-participation.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  communityParticipation,
  resourceCases(communityParticipation, {
    meant: 'Childcare',
    notMeant: 'Transport of school kits',
  }),
);
