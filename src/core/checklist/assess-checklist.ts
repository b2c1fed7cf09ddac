import type { ChecklistStatus } from '../assessment.js';
import type { MarkedFinding } from '../explanations.js';
import { answeredItems, isLocal } from '../partnership/partners.js';
import type { Answer, Partnership } from '../partnership/partnership.js';
import type { Verdict } from '../rules/run-rules.js';
import { type Evidence, isEvidenceFor, type Item, items } from './items.js';

type Status = ChecklistStatus['status'];

/**
 * What the workbook and the people in it say to each item of the checklist.
 * @param verdicts what became of every rule
 * @param findings the ranked findings; a status points into them by place
 * @returns one status an item, in the checklist's order. Silence is never `met`.
 */
export function assessChecklist(
  partnership: Pick<Partnership, 'answers' | 'organisations'>,
  verdicts: readonly Verdict[],
  findings: readonly MarkedFinding[],
): readonly ChecklistStatus[] {
  return items.map((item) => {
    const speaking = findings
      .map((finding, place) => ({ finding, place }))
      .filter(({ finding }) => isEvidenceFor(item, finding.rule));
    const rows = answeredItems(partnership).filter((row) => row.item === item.id);
    const answers = rows.flatMap((row) => row.answers);
    const reason =
      answers.length > 0 ? undefined : rows.flatMap((row) => row.notApplicable ?? [])[0];
    const seen = statusSeen(
      item,
      verdicts,
      speaking.map(({ finding }) => finding),
    );
    return {
      item: item.id,
      status:
        reason === undefined
          ? both(seen, statusSaid(answers, partnership), item)
          : 'not-applicable',
      findings: speaking.map(({ place }) => place),
      evidence: verdicts
        .filter(({ rule }) => isEvidenceFor(item, rule))
        .flatMap(({ rule, evidence = [] }) => evidence.map((one) => ({ ...one, rule }))),
      answers,
      reason,
    };
  });
}

/** What the workbook itself shows. */
function statusSeen(
  item: Item,
  verdicts: readonly Verdict[],
  speaking: readonly MarkedFinding[],
): Status {
  const grave = speaking.filter(({ severity }) => severity !== 'info');
  if (grave.some(({ severity, explained }) => severity === 'error' && !explained)) return 'not-met';
  if (grave.length > 0) return 'partly';
  if (item.evidence.some((one) => hasRemark(verdictOf(one, verdicts)))) return 'partly';
  if (isFullyEvidenced(item, verdicts)) return 'met';
  const shown = verdicts.filter(({ rule }) => isEvidenceFor(item, rule));
  return shown.some(({ evidence = [] }) => evidence.length > 0) ? 'partly' : 'not-evidenced';
}

/** Every rule that the item asks for was run and had nothing against it. */
function isFullyEvidenced({ evidence }: Item, verdicts: readonly Verdict[]): boolean {
  return evidence.length > 0 && evidence.every((one) => isAnswered(one, verdicts));
}

/**
 * Within a group, a rule that has nothing to be about weighs nothing, and remarks worth knowing (severity info)
 * count against nobody. A rule named by itself has to speak for the item.
 */
function isAnswered(evidence: Evidence, verdicts: readonly Verdict[]): boolean {
  if (!evidence.endsWith('/*')) {
    const verdict = verdictOf(evidence, verdicts);
    if (verdict?.evidence) return verdict.evidence.length > 0;
    return verdict?.outcome === 'clean';
  }
  const group = evidence.slice(0, -1);
  const judged = verdicts.filter(
    ({ rule, outcome }) => rule.startsWith(group) && outcome !== 'not-applicable',
  );
  return judged.length > 0 && judged.every(isClean);
}

function verdictOf(evidence: Evidence, verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.find(({ rule }) => rule === evidence);
}

/** Found something worth knowing; a rule that looks for what should be there says so by its evidence. */
function hasRemark(verdict: Verdict | undefined): boolean {
  return verdict?.outcome === 'found' && verdict.evidence === undefined;
}

function isClean({ outcome, findings, saidBy }: Verdict): boolean {
  if (outcome === 'clean') return true;
  return outcome === 'found' && !saidBy && findings.every(({ severity }) => severity === 'info');
}

/**
 * What the organisations say. Met asks for 2 or 3 from everybody who answered, and an answer from every local partner;
 * where nobody is known as local, from two organisations. Not met is when nobody gives more than 1.
 */
function statusSaid(
  answers: readonly Answer[],
  { organisations }: Pick<Partnership, 'organisations'>,
): Status | undefined {
  if (answers.length === 0) return undefined;
  if (answers.every(({ value }) => value <= 1)) return 'not-met';
  const heard = new Set(answers.map(({ partner }) => partner));
  const locals = organisations.filter(isLocal);
  const isHeard = locals.length > 0 ? locals.every(({ name }) => heard.has(name)) : heard.size > 1;
  return isHeard && answers.every(({ value }) => value >= 2) ? 'met' : 'partly';
}

const gravestFirst: readonly Status[] = ['not-met', 'partly', 'met'];

/** Where both speak, the lower holds: neither cells nor people are talked over. */
function both(seen: Status, said: Status | undefined, { askPeople }: Item): Status {
  if (said === undefined) return seen === 'met' && askPeople ? 'partly' : seen;
  if (seen === 'not-evidenced') return said;
  const [gravest = seen] = gravestFirst.filter((status) => status === seen || status === said);
  return gravest;
}
