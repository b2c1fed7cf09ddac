import type { ChecklistStatus } from '../assessment.js';
import type { Finding, Verdict } from '../rules/run-rules.js';
import { type Evidence, isEvidenceFor, type Item, items } from './items.js';

/**
 * What the workbook itself says to each item of the checklist.
 * @param verdicts what became of every rule
 * @param findings the ranked findings; a status points into them by place
 * @returns one status an item, in the checklist's order. Silence is never `met`.
 */
export function assessChecklist(
  verdicts: readonly Verdict[],
  findings: readonly Finding[],
): readonly ChecklistStatus[] {
  return items.map((item) => {
    const speaking = findings
      .map((finding, place) => ({ finding, place }))
      .filter(({ finding }) => isEvidenceFor(item, finding.rule));
    return {
      item: item.id,
      status: statusOf(
        item,
        verdicts,
        speaking.map(({ finding }) => finding),
      ),
      findings: speaking.map(({ place }) => place),
    };
  });
}

function statusOf(
  item: Item,
  verdicts: readonly Verdict[],
  speaking: readonly Finding[],
): ChecklistStatus['status'] {
  if (speaking.some(({ severity }) => severity === 'error')) return 'not-met';
  if (speaking.some(({ severity }) => severity === 'warning')) return 'partly';
  return isFullyEvidenced(item, verdicts) ? 'met' : 'not-evidenced';
}

/** Every rule that the item asks for was run and had nothing against it. */
function isFullyEvidenced({ evidence }: Item, verdicts: readonly Verdict[]): boolean {
  return evidence.length > 0 && evidence.every((one) => isAnswered(one, verdicts));
}

/** Within a group, a rule that has nothing to be about weighs nothing; named by itself, it is missing. */
function isAnswered(evidence: Evidence, verdicts: readonly Verdict[]): boolean {
  if (!evidence.endsWith('/*')) return isClean(verdicts.find(({ rule }) => rule === evidence));
  const group = evidence.slice(0, -1);
  const judged = verdicts.filter(
    ({ rule, outcome }) => rule.startsWith(group) && outcome !== 'not-applicable',
  );
  return judged.length > 0 && judged.every(isClean);
}

/** Remarks worth knowing (severity info) do not count against anybody. */
function isClean(verdict: Verdict | undefined): boolean {
  if (verdict?.outcome === 'clean') return true;
  return (
    verdict?.outcome === 'found' && verdict.findings.every(({ severity }) => severity === 'info')
  );
}
