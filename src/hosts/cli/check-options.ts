import type { Explanation } from '../../core/explanations.js';
import type { Severity } from '../../core/rules/rule.js';
import type { RulesSettings } from '../../core/rules/run-rules.js';
import { allProfiles, profileOf } from '../../core/profiles/index.js';
import type { DonorProfile } from '../../core/profiles/profile.js';
import { allRules } from '../../core/rules/index.js';
import type { Corrections } from '../../core/tables/corrections.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { Io } from './io.js';
import { chosenPhrasebook } from './language.js';
import { readExplanations } from './read-explanations.js';
import { readMap } from './read-map.js';
import { rulesSettings } from './settings.js';
import { UsageProblem } from './usage-problem.js';

/** Options of `check` as typed. */
export interface RawCheckOptions {
  readonly format: string;
  readonly partners?: string;
  readonly timeline?: string;
  readonly map?: string;
  readonly explanations?: string;
  readonly today?: string;
  readonly donor: string;
  readonly out?: string;
  readonly lang: string;
  readonly failOn: string;
  readonly rule: readonly string[];
  readonly set: readonly string[];
}

export interface CheckRun {
  readonly format: (typeof formats)[number];
  readonly today: string;
  readonly phrasebook: Phrasebook;
  readonly failOn: Severity | 'never';
  readonly settings: RulesSettings;
  readonly corrections: Corrections;
  readonly profile: DonorProfile;
  readonly explanations: readonly Explanation[];
}

const formats = ['text', 'json', 'html', 'markdown', 'sarif', 'github'] as const;
const thresholds = ['error', 'warning', 'info', 'never'] as const;

/** @throws {UsageProblem} for the first option that makes no sense. */
export function readCheckOptions(raw: RawCheckOptions, io: Pick<Io, 'today'>): CheckRun {
  return {
    format: oneOf(formats, raw.format, 'usage.format'),
    today: raw.today === undefined ? io.today() : isoDate(raw.today),
    phrasebook: chosenPhrasebook(raw.lang),
    failOn: oneOf(thresholds, raw.failOn, 'usage.failOn'),
    settings: rulesSettings(allRules, raw),
    corrections: readMap(raw.map),
    profile: profileCalled(raw.donor),
    explanations: readExplanations(raw.explanations),
  };
}

function oneOf<T extends string>(choices: readonly T[], value: string, key: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageProblem(key, { value, choices: { list: choices } });
  return found;
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${value}T`);
  if (!isReal) throw new UsageProblem('usage.today', { value });
  return value;
}

function profileCalled(value: string): DonorProfile {
  const found = profileOf(value.toLowerCase());
  if (found !== undefined) return found;
  const choices = { list: allProfiles.map(({ id }) => id) };
  throw new UsageProblem('usage.donor', { value, choices });
}
