import { noneBudgeted } from './core-costs/none-budgeted.js';
import { partnerWithoutCore } from './core-costs/partner-without-core.js';
import { unequalRate } from './core-costs/unequal-rate.js';
import { lineArithmetic } from './disclosure/line-arithmetic.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the report's coverage. */
export const allRules: readonly Rule[] = [
  lineArithmetic,
  noneBudgeted,
  partnerWithoutCore,
  unequalRate,
];
