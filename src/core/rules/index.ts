import { noneBudgeted } from './core-costs/none-budgeted.js';
import { partnerWithoutCore } from './core-costs/partner-without-core.js';
import { unequalRate } from './core-costs/unequal-rate.js';
import { hiddenContent } from './disclosure/hidden-content.js';
import { incompleteBreakdown } from './disclosure/incomplete-breakdown.js';
import { lineArithmetic } from './disclosure/line-arithmetic.js';
import { lumpSum } from './disclosure/lump-sum.js';
import { salaryDetail } from './disclosure/salary-detail.js';
import { totalMismatch } from './disclosure/total-mismatch.js';
import { vagueDescription } from './disclosure/vague-description.js';
import { withheldValue } from './disclosure/withheld-value.js';
import { uncompensatedParticipation } from './rlo/uncompensated-participation.js';
import type { Rule } from './rule.js';
import { deadlineCluster } from './timeline/deadline-cluster.js';
import { shortNotice } from './timeline/short-notice.js';

/** Every rule, in the order of the report's coverage. */
export const allRules: readonly Rule[] = [
  lumpSum,
  incompleteBreakdown,
  lineArithmetic,
  totalMismatch,
  vagueDescription,
  salaryDetail,
  withheldValue,
  hiddenContent,
  noneBudgeted,
  partnerWithoutCore,
  unequalRate,
  uncompensatedParticipation,
  shortNotice,
  deadlineCluster,
];
