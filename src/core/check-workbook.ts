import type { Assessment } from './assessment.js';
import { assessChecklist } from './checklist/assess-checklist.js';
import { measurePressure } from './checklist/pressure.js';
import { scorePartnership } from './checklist/scores.js';
import { buildPartnership } from './partnership/build-partnership.js';
import { generic } from './profiles/generic.js';
import type { DonorProfile } from './profiles/profile.js';
import { allRules } from './rules/index.js';
import { rankFindings } from './rules/rank-findings.js';
import { type RulesSettings, runRules } from './rules/run-rules.js';
import { type Corrections, noCorrections } from './tables/corrections.js';
import { findTables } from './tables/find-tables.js';
import type { Workbook } from './workbook/workbook.js';

export interface CheckOptions {
  /** ISO date; the core has no clock. */
  readonly today: string;
  readonly settings: RulesSettings;
  /** What people said of the reading; it wins. */
  readonly corrections?: Corrections;
  /** Whose rules the money comes under; `generic` where nobody says. */
  readonly profile?: DonorProfile;
}

/** The whole check: a workbook goes in, everything that can be said of it comes out, as facts. */
export function checkWorkbook(
  workbook: Workbook,
  { today, settings, corrections = noCorrections, profile = generic }: CheckOptions,
): Assessment {
  const reading = findTables(workbook, corrections);
  const partnership = buildPartnership(
    workbook,
    reading,
    today,
    corrections.organisations,
    profile,
  );
  const verdicts = runRules(allRules, partnership, settings);
  const findings = rankFindings(verdicts);
  const pressure = measurePressure(partnership);
  const scores = scorePartnership(partnership, findings, pressure);
  const checklist = assessChecklist(verdicts, findings);
  return { partnership, verdicts, findings, scores, pressure, checklist, settings };
}

/** No rule off, no threshold changed. */
export const defaultSettings: RulesSettings = { off: [], changed: {} };
