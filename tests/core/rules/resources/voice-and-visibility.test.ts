import { voiceAndVisibility } from '../../../../src/core/rules/resources/voice-and-visibility.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  voiceAndVisibility,
  resourceCases(voiceAndVisibility, {
    meant: 'Website',
    notMeant: 'Media studies textbooks',
  }),
);
