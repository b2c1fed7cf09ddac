import { resourceRule } from '../resource-rule.js';

/** How a project ends is part of the plan, and costs money. */
export const exitAndTransition = resourceRule('exit-and-transition');
