import type { DonorProfile } from '../../core/profiles/profile.js';
import type { ReportCoverage } from '../../core/report.js';
import type { RulesSettings, Verdict } from '../../core/rules/run-rules.js';
import type { Voice } from '../../messages/say.js';
import { tell, word } from './words.js';

/** What was checked and what was not, so that silence is never taken for praise. */
export function reportCoverage(
  verdicts: readonly Verdict[],
  { changed }: RulesSettings,
  profile: DonorProfile,
  version: string,
  voice: Voice,
): ReportCoverage {
  return {
    ruleSet: version,
    profile: { id: profile.id, validFrom: profile.validFrom ?? null },
    rules: verdicts.map((verdict) => ({
      rule: verdict.rule,
      outcome: verdict.outcome,
      reason: reasonOf(verdict, voice),
    })),
    settingsChanged: Object.keys(changed).flatMap((rule) =>
      Object.entries(changed[rule] ?? {}).map(
        ([setting, value]) => `${rule}: ${setting} = ${JSON.stringify(value)}`,
      ),
    ),
  };
}

function reasonOf({ rule, outcome, unjudged }: Verdict, voice: Voice): string | null {
  if (unjudged !== undefined) {
    const { reason: key, facts } = unjudged;
    return tell(voice, voice.phrasebook.rules[rule]?.unjudged, { key, facts });
  }
  return outcome === 'off' || outcome === 'crashed' ? word(voice, `reason.${outcome}`) : null;
}
