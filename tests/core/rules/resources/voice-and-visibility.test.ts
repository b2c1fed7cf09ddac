import { expect, test } from 'vitest';
import { voiceAndVisibility } from '../../../../src/core/rules/resources/voice-and-visibility.js';
import { linesAbout } from '../../../../src/core/partnership/resources.js';
import { budget, line } from '../../../support/partnership-of.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  voiceAndVisibility,
  resourceCases(voiceAndVisibility, {
    meant: 'Website',
    notMeant: 'Media studies textbooks',
  }),
);

test('“Communication” among an office’s costs is its telephone', () => {
  const given = line({ description: 'Communication', amount: 300 });
  expect(linesAbout('voice-and-visibility', budget(given))).toEqual([given]);
  expect(linesAbout('voice-and-visibility', budget({ ...given, costClass: 'core' }))).toEqual([]);
});
