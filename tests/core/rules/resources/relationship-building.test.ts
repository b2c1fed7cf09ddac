import { relationshipBuilding } from '../../../../src/core/rules/resources/relationship-building.js';
import { resourceCases } from '../../../support/resource-cases.js';
import { testRule } from '../../../support/test-rule.js';

testRule(
  relationshipBuilding,
  resourceCases(relationshipBuilding, {
    meant: 'Retreat',
    notMeant: 'Staff meeting snacks',
  }),
);
