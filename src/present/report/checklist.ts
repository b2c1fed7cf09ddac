import type { Assessment, ItemEvidence } from '../../core/assessment.js';
import { items } from '../../core/checklist/items.js';
import type { ReportItem } from '../../core/report.js';
import { say, type Voice } from '../../messages/say.js';
import { rangeOf } from './findings.js';

/** The checklist in its order: status, what speaks to it, and what the organisations say. */
export function reportChecklist(
  checklist: Assessment['checklist'],
  voice: Voice,
): readonly ReportItem[] {
  return checklist.map(({ item, status, findings, evidence, answers, reason }) => {
    const own = items.find(({ id }) => id === item);
    return {
      item,
      element: own?.element ?? Number(item.split('.')[0]),
      pillar: own?.pillar ?? '',
      status,
      findings,
      evidence: evidence.map((one) => reportEvidence(one, voice)),
      answers: answers.map(({ partner, value }) => ({ partner, value })),
      reason: reason ?? null,
    };
  });
}

function reportEvidence({ rule, at, facts }: ItemEvidence, voice: Voice) {
  const [first] = at;
  const places = at.filter(({ sheet }) => sheet === first?.sheet);
  const text = voice.phrasebook.rules[rule]?.evidence;
  return {
    rule,
    sheet: first?.sheet ?? null,
    range: first === undefined ? null : rangeOf(places),
    message: text === undefined ? rule : say(voice, text, facts),
  };
}
