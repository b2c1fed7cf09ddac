import { languageAccess } from '../../../../src/core/rules/resources/language-access.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  languageAccess,
  resourceCases(languageAccess, {
    meant: 'Translation of reports',
    notMeant: 'Printing of guides',
  }),
);
