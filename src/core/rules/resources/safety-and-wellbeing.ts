import { resourceRule } from '../resource-rule.js';

/** Whoever stands nearest to the danger needs cover and care. */
export const safetyAndWellbeing = resourceRule('safety-and-wellbeing');
