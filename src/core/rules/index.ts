import { decisionRights } from './agreement/decision-rights.js';
import { leadershipPay } from './agreement/leadership-pay.js';
import { registerIncomplete } from './agreement/register-incomplete.js';
import { shareOfBudget } from './agreement/share-of-budget.js';
import { singleGrantHolder } from './agreement/single-grant-holder.js';
import { perceptionGap } from './checklist/perception-gap.js';
import { unanswered } from './checklist/unanswered.js';
import { belowFloor } from './core-costs/below-floor.js';
import { noneBudgeted } from './core-costs/none-budgeted.js';
import { overCap } from './core-costs/over-cap.js';
import { partnerWithoutCore } from './core-costs/partner-without-core.js';
import { passedThroughFee } from './core-costs/passed-through-fee.js';
import { sharedCostAllocation } from './core-costs/shared-cost-allocation.js';
import { singleHolder } from './core-costs/single-holder.js';
import { undisclosedBasis } from './core-costs/undisclosed-basis.js';
import { unequalRate } from './core-costs/unequal-rate.js';
import { unequalTerms } from './core-costs/unequal-terms.js';
import { unevenCaps } from './core-costs/uneven-caps.js';
import { bundledItems } from './disclosure/bundled-items.js';
import { duplicateLine } from './disclosure/duplicate-line.js';
import { externalSource } from './disclosure/external-source.js';
import { hiddenContent } from './disclosure/hidden-content.js';
import { impossibleFigure } from './disclosure/impossible-figure.js';
import { incompleteBreakdown } from './disclosure/incomplete-breakdown.js';
import { lineArithmetic } from './disclosure/line-arithmetic.js';
import { lumpSum } from './disclosure/lump-sum.js';
import { mixedCurrency } from './disclosure/mixed-currency.js';
import { namedPay } from './disclosure/named-pay.js';
import { rangeGap } from './disclosure/range-gap.js';
import { salaryDetail } from './disclosure/salary-detail.js';
import { salaryGap } from './disclosure/salary-gap.js';
import { statedTotalDiffers } from './disclosure/stated-total-differs.js';
import { totalMismatch } from './disclosure/total-mismatch.js';
import { typedTotal } from './disclosure/typed-total.js';
import { unassignedLine } from './disclosure/unassigned-line.js';
import { unlabelledAmount } from './disclosure/unlabelled-amount.js';
import { unsourcedRate } from './disclosure/unsourced-rate.js';
import { vagueDescription } from './disclosure/vague-description.js';
import { withheldValue } from './disclosure/withheld-value.js';
import { communityParticipation } from './resources/community-participation.js';
import { designPhase } from './resources/design-phase.js';
import { exitAndTransition } from './resources/exit-and-transition.js';
import { flexibleFunds } from './resources/flexible-funds.js';
import { languageAccess } from './resources/language-access.js';
import { learningAndReview } from './resources/learning-and-review.js';
import { peerExchange } from './resources/peer-exchange.js';
import { powerAndFacilitation } from './resources/power-and-facilitation.js';
import { relationshipBuilding } from './resources/relationship-building.js';
import { safetyAndWellbeing } from './resources/safety-and-wellbeing.js';
import { voiceAndVisibility } from './resources/voice-and-visibility.js';
import { claimedNotFunded } from './rlo/claimed-not-funded.js';
import { expensesOnly } from './rlo/expenses-only.js';
import { latePay } from './rlo/late-pay.js';
import { uncompensatedParticipation } from './rlo/uncompensated-participation.js';
import { undisclosedShare } from './rlo/undisclosed-share.js';
import { volunteerLabour } from './rlo/volunteer-labour.js';
import type { Rule } from './rule.js';
import { partnerWithoutAccess } from './sharing/partner-without-access.js';
import { deadlineCluster } from './timeline/deadline-cluster.js';
import { donorSetDates } from './timeline/donor-set-dates.js';
import { downstreamNotice } from './timeline/downstream-notice.js';
import { endlessRevision } from './timeline/endless-revision.js';
import { impossibleOrder } from './timeline/impossible-order.js';
import { lateFunds } from './timeline/late-funds.js';
import { lateJoiner } from './timeline/late-joiner.js';
import { netGrant } from './timeline/net-grant.js';
import { noExit } from './timeline/no-exit.js';
import { noJointReview } from './timeline/no-joint-review.js';
import { noTimeTogether } from './timeline/no-time-together.js';
import { offDayDeadline } from './timeline/off-day-deadline.js';
import { reportingLoad } from './timeline/reporting-load.js';
import { rushedDesign } from './timeline/rushed-design.js';
import { shortNotice } from './timeline/short-notice.js';
import { shortProject } from './timeline/short-project.js';
import { slowDecision } from './timeline/slow-decision.js';
import { unfundedDesign } from './timeline/unfunded-design.js';
import { workloadImbalance } from './timeline/workload-imbalance.js';
import { deficitLanguage } from './wording/deficit-language.js';

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
  typedTotal,
  rangeGap,
  bundledItems,
  salaryGap,
  unassignedLine,
  unlabelledAmount,
  duplicateLine,
  mixedCurrency,
  unsourcedRate,
  namedPay,
  impossibleFigure,
  externalSource,
  statedTotalDiffers,
  noneBudgeted,
  partnerWithoutCore,
  unequalRate,
  unequalTerms,
  belowFloor,
  undisclosedBasis,
  overCap,
  sharedCostAllocation,
  singleHolder,
  passedThroughFee,
  unevenCaps,
  uncompensatedParticipation,
  expensesOnly,
  volunteerLabour,
  claimedNotFunded,
  latePay,
  undisclosedShare,
  shortNotice,
  deadlineCluster,
  rushedDesign,
  lateJoiner,
  reportingLoad,
  unfundedDesign,
  netGrant,
  downstreamNotice,
  lateFunds,
  shortProject,
  slowDecision,
  endlessRevision,
  noTimeTogether,
  noJointReview,
  noExit,
  workloadImbalance,
  donorSetDates,
  offDayDeadline,
  impossibleOrder,
  relationshipBuilding,
  languageAccess,
  designPhase,
  flexibleFunds,
  learningAndReview,
  powerAndFacilitation,
  voiceAndVisibility,
  communityParticipation,
  safetyAndWellbeing,
  exitAndTransition,
  peerExchange,
  registerIncomplete,
  shareOfBudget,
  leadershipPay,
  singleGrantHolder,
  decisionRights,
  partnerWithoutAccess,
  perceptionGap,
  unanswered,
  deficitLanguage,
];
