import type { Assessment } from './assessment.js';
import { assessChecklist } from './checklist/assess-checklist.js';
import { measurePressure } from './checklist/pressure.js';
import { scorePartnership } from './checklist/scores.js';
import { type Explanation, explainFindings } from './explanations.js';
import { shareOverhead } from './overhead/share-overhead.js';
import { buildPartnership } from './partnership/build-partnership.js';
import { netGrantsOf } from './partnership/net-grant.js';
import type { Access } from './partnership/partnership.js';
import { generic } from './profiles/generic.js';
import { unusedProfile } from './profiles/named-donor.js';
import type { DonorProfile } from './profiles/profile.js';
import { belowFloor } from './rules/core-costs/below-floor.js';
import { netGrant } from './rules/timeline/net-grant.js';
import { allRules } from './rules/index.js';
import { rankFindings } from './rules/rank-findings.js';
import { type RulesSettings, runRules, settingsOf } from './rules/run-rules.js';
import { type Corrections, noCorrections } from './tables/corrections.js';
import { findTables } from './tables/find-tables.js';
import type { Notice } from './tables/table.js';
import { withoutOwnReports } from './workbook/own-reports.js';
import type { Workbook } from './workbook/workbook.js';

export interface CheckOptions {
  /** ISO date; the core has no clock. */
  readonly today: string;
  readonly settings: RulesSettings;
  /** What people said of the reading; it wins. */
  readonly corrections?: Corrections;
  /** Whose rules the money comes under; `generic` where nobody says. */
  readonly profile?: DonorProfile;
  /** Findings that people left as they are, and why. */
  readonly explanations?: readonly Explanation[];
  /** Who can open the file, where the host can tell. */
  readonly access?: Access;
  /** What the host has to say of how the check was set up. */
  readonly notices?: readonly Notice[];
}

/** The whole check: a workbook goes in, everything that can be said of it comes out, as facts. */
export function checkWorkbook(
  workbook: Workbook,
  {
    today,
    settings,
    corrections = noCorrections,
    profile = generic,
    explanations = [],
    access,
    notices = [],
  }: CheckOptions,
): Assessment {
  const reading = findTables(workbook, corrections);
  const theirs = withoutOwnReports(workbook);
  const built = buildPartnership(theirs, reading, today, corrections, profile, access);
  const told = [...built.notices, ...unusedProfile(built.organisations, profile)];
  const partnership = { ...built, notices: [...notices, ...told] };
  const verdicts = runRules(allRules, partnership, settings);
  const findings = explainFindings(
    rankFindings(verdicts, partnership.budget?.linesTotal ?? 0),
    theirs,
    explanations,
  );
  const pressure = measurePressure(partnership, settings);
  const scores = scorePartnership(partnership, findings, pressure);
  const { floor } = settingsOf(belowFloor, partnership, settings);
  const overheadSharing = shareOverhead(partnership, floor);
  const netGrants = netGrantsOf(partnership, settingsOf(netGrant, partnership, settings).hoursIn);
  const checklist = assessChecklist(partnership, verdicts, findings);
  return {
    partnership,
    verdicts,
    findings,
    scores,
    pressure,
    overheadSharing,
    netGrants,
    checklist,
    settings,
  };
}
