import type { DonorProfile } from '../../core/profiles/profile.js';
import type { ReportCoverage } from '../../core/report.js';
import { allRules } from '../../core/rules/index.js';
import type { RulesSettings, Verdict } from '../../core/rules/run-rules.js';
import { say, type Voice } from '../../messages/say.js';
import { tell, word } from './words.js';

/** What was checked and what was not, so that silence is never taken for praise. */
export function reportCoverage(
  verdicts: readonly Verdict[],
  { off, on = [], changed }: RulesSettings,
  profile: DonorProfile,
  version: string,
  voice: Voice,
): ReportCoverage {
  return {
    ruleSet: version,
    profile: {
      id: profile.id,
      validFrom: profile.validFrom ?? null,
      year: profile.year ?? null,
    },
    rules: verdicts.map((verdict) => ({
      rule: verdict.rule,
      outcome: verdict.outcome,
      reason: reasonOf(verdict, off, voice),
    })),
    settingsChanged: [
      ...on.filter(startsOff).map((rule) => `${rule} = on`),
      ...Object.keys(changed).flatMap((rule) =>
        Object.entries(changed[rule] ?? {}).map(
          ([setting, value]) => `${rule}: ${setting} = ${JSON.stringify(value)}`,
        ),
      ),
    ],
  };
}

function reasonOf(
  { rule, outcome, unjudged, saidBy }: Verdict,
  off: readonly string[],
  voice: Voice,
): string | null {
  if (unjudged !== undefined) {
    const { reason: key, facts } = unjudged;
    return tell(voice, voice.phrasebook.rules[rule]?.unjudged, { key, facts });
  }
  if (saidBy !== undefined) {
    return say(voice, word(voice, 'reason.said-by'), { rule: saidBy });
  }
  if (outcome === 'off' && startsOff(rule) && !off.includes(rule)) {
    return word(voice, 'reason.starts-off');
  }
  return outcome === 'off' || outcome === 'crashed' ? word(voice, `reason.${outcome}`) : null;
}

function startsOff(id: string): boolean {
  return allRules.some(({ meta }) => meta.id === id && meta.startsOff === true);
}
