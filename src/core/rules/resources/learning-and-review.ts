import { resourceRule } from '../resource-rule.js';

/** What partners do not look back on together, each learns alone. */
export const learningAndReview = resourceRule('learning-and-review');
