import { resourceRule } from '../resource-rule.js';

/** Needs change; money that cannot move makes the partner carry the change. */
export const flexibleFunds = resourceRule('flexible-funds');
