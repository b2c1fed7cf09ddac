import { resourceRule } from '../resource-rule.js';

/** Learning the context and designing together takes time that somebody pays for. */
export const designPhase = resourceRule('design-phase');
