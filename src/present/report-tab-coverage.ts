import type { Report } from '../core/report.js';
import { type Speaker, sourceNames } from './report-tab-words.js';
import { bandOf, lineOf, type PlanRow, text } from './sheet-plan.js';
import { termAlone } from './term-alone.js';

/** What was judged and what was not, and on what terms: the part that makes the rest worth trusting. */
export function coverageBlock({ coverage, notices }: Report, speaker: Speaker): readonly PlanRow[] {
  const { say, voice } = speaker;
  const { rules } = voice.phrasebook;
  const settings =
    coverage.settingsChanged.length === 0 ? [say('noSettingsChanged')] : coverage.settingsChanged;
  return [
    lineOf(say('coverageHeading'), 'heading'),
    [undefined, text(say('coverageNote'), 'quiet')],
    bandOf([text(say('outcome'), 'column-head'), text(say('rule'), 'column-head')], 'column-head'),
    ...coverage.rules.map(({ rule, outcome, reason }) => {
      const titles = rules[rule]?.title;
      const title = (outcome === 'clean' ? titles?.passes : titles?.fails) ?? rule;
      const words = reason === null ? title : say('ruleWithReason', { rule: `${title}.`, reason });
      return [text(termAlone(voice.phrasebook, `outcome.${outcome}`, outcome)), text(words)];
    }),
    ...listed(say('settingsChanged'), settings),
    ...listed(
      say('sources'),
      sourceNames.map((name) => say(name)),
    ),
    ...listed(
      say('notices'),
      notices.map(({ message }) => message),
    ),
  ];
}

function listed(label: string, items: readonly string[]): readonly PlanRow[] {
  return items.map((words, index) => [
    index === 0 ? text(label, 'strong') : undefined,
    text(words),
  ]);
}
