import type { RuleGroup, RuleId } from '../rules/rule.js';

/** One thing that partners can agree is there or not. Its question is in the message files. */
export interface Item {
  readonly id: string;
  /** 1–5 as in AA; 6 is what the other sources add. */
  readonly element: number;
  readonly pillar: string;
  /** Rules whose findings speak to it, or whole groups of them; [] where only people can answer. */
  readonly evidence: readonly Evidence[];
  readonly source: string;
  /** The workbook shows a part of it only; without answers it is partly met at most. */
  readonly askPeople: boolean;
}

export type Evidence = RuleId | `${RuleGroup}/*`;

/** The checklist as data: what partners may ask of a partnership, and which rules know something of it. */
export const items: readonly Item[] = [
  item('1.1.a', 'AA; RCF', ['resources/design-phase', 'timeline/rushed-design']),
  item('1.1.b', 'AA', []),
  item('1.2.a', 'AA', ['agreement/register-incomplete', 'agreement/single-grant-holder']),
  item('1.2.b', 'AA', ['resources/power-and-facilitation']),
  item('1.3.a', 'AA; NT', ['rlo/*']),
  asked('1.3.b', 'AA', ['wording/deficit-language']),
  item('2.1.a', 'AA', [
    'timeline/rushed-design',
    'timeline/late-joiner',
    'timeline/unfunded-design',
  ]),
  item('2.1.b', 'AA', ['timeline/no-exit', 'resources/exit-and-transition']),
  item('2.2.a', 'AA; RCF', ['agreement/share-of-budget', 'agreement/leadership-pay']),
  item('2.2.b', 'AA', ['agreement/single-grant-holder']),
  asked('2.2.c', 'AA; ACTIF', ['agreement/decision-rights']),
  item('2.3.a', 'AA; NT', ['resources/voice-and-visibility']),
  item('3.1.a', 'AA; RCF; ACTIF', ['resources/relationship-building', 'timeline/no-time-together']),
  item('3.2.a', 'AA', ['disclosure/*']),
  item('3.2.b', 'AA', ['disclosure/salary-detail', 'disclosure/salary-gap']),
  item('3.2.c', 'AA', ['core-costs/*']),
  item('3.2.d', 'AA', ['sharing/partner-without-access', 'changes/unapproved']),
  asked('3.2.e', 'AA', ['agreement/register-incomplete']),
  item('3.2.f', 'AA', ['disclosure/unanswered-question']),
  item('3.3.a', 'AA', ['rlo/claimed-not-funded']),
  asked('4.1.a', 'AA; RCF', ['resources/language-access']),
  asked('4.2.a', 'AA', ['resources/flexible-funds']),
  item('4.2.b', 'AA; RCF; NT', ['timeline/*']),
  item('4.2.c', 'AA', ['timeline/late-funds']),
  item('5.1.a', 'AA', [
    'timeline/no-joint-review',
    'checklist/perception-gap',
    'checklist/unanswered',
  ]),
  item('5.2.a', 'AA', ['resources/learning-and-review', 'timeline/no-joint-review']),
  item('6.1.a', 'ACTIF; RCF', ['resources/community-participation']),
  item('6.2.a', 'ACTIF', ['resources/peer-exchange']),
  item('6.3.a', 'RCF; AA', ['resources/safety-and-wellbeing', 'core-costs/single-holder']),
  item('6.4.a', 'NT', ['timeline/workload-imbalance']),
];

/** True where a rule is among an item's evidence, by its own name or by its group's. */
export function isEvidenceFor({ evidence }: Item, rule: string): boolean {
  const group = `${rule.slice(0, rule.indexOf('/'))}/*`;
  return evidence.some((one) => one === rule || one === group);
}

function item(id: string, source: string, evidence: readonly Evidence[]): Item {
  const [element = '', section = ''] = id.split('.');
  return {
    id,
    element: Number(element),
    pillar: `${element}.${section}`,
    evidence,
    source,
    askPeople: false,
  };
}

/** An item of which cells show a part only: the rest is for people to say. */
function asked(id: string, source: string, evidence: readonly Evidence[]): Item {
  return { ...item(id, source, evidence), askPeople: true };
}
