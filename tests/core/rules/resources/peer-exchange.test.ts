import { peerExchange } from '../../../../src/core/rules/resources/peer-exchange.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  peerExchange,
  resourceCases(peerExchange, {
    meant: 'Study visit',
    notMeant: 'Foreign exchange losses',
  }),
);
