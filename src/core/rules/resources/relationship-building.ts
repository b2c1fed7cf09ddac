import { resourceRule } from '../resource-rule.js';

/** Partners who never meet in person have little to stand on when something goes wrong. */
export const relationshipBuilding = resourceRule('relationship-building');
