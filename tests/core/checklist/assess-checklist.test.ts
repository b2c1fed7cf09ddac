import { describe, expect, test } from 'vitest';
import type { ChecklistStatus } from '../../../src/core/assessment.js';
import { assessChecklist } from '../../../src/core/checklist/assess-checklist.js';
import { items } from '../../../src/core/checklist/items.js';
import type { RuleId, Severity } from '../../../src/core/rules/rule.js';
import type { Finding, Outcome, Verdict } from '../../../src/core/rules/run-rules.js';

const cases: Readonly<Record<string, Case>> = {
  'an error speaks against the item': {
    verdicts: [found('disclosure/lump-sum', 'error'), clean('disclosure/total-mismatch')],
    item: '3.2.a',
    status: 'not-met',
  },
  'a warning leaves it half met': {
    verdicts: [found('disclosure/lump-sum', 'warning'), clean('disclosure/total-mismatch')],
    item: '3.2.a',
    status: 'partly',
  },
  'one error outweighs warnings': {
    verdicts: [found('disclosure/lump-sum', 'warning', 'error')],
    item: '3.2.a',
    status: 'not-met',
  },
  'a remark worth knowing counts against nobody': {
    verdicts: [found('disclosure/lump-sum', 'info'), clean('disclosure/total-mismatch')],
    item: '3.2.a',
    status: 'met',
  },
  'a group is met when all its rules that apply were clean': {
    verdicts: [
      clean('core-costs/none-budgeted'),
      left('core-costs/unequal-rate', 'not-applicable'),
    ],
    item: '3.2.c',
    status: 'met',
  },
  'a group of which no rule applied says nothing': {
    verdicts: [left('core-costs/none-budgeted', 'not-applicable')],
    item: '3.2.c',
    status: 'not-evidenced',
  },
  'a rule that could not judge leaves the item open': {
    verdicts: [
      clean('core-costs/none-budgeted'),
      left('core-costs/unequal-rate', 'could-not-judge'),
    ],
    item: '3.2.c',
    status: 'not-evidenced',
  },
  'a rule that was switched off leaves the item open': {
    verdicts: [clean('core-costs/none-budgeted'), left('core-costs/unequal-rate', 'off')],
    item: '3.2.c',
    status: 'not-evidenced',
  },
  'a rule that crashed leaves the item open': {
    verdicts: [clean('core-costs/none-budgeted'), left('core-costs/unequal-rate', 'crashed')],
    item: '3.2.c',
    status: 'not-evidenced',
  },
  'of rules named one by one, each must have run': {
    verdicts: [clean('rlo/uncompensated-participation')],
    item: '1.3.a',
    status: 'not-evidenced',
  },
  'rules named one by one, all run and clean': {
    verdicts: [
      clean('rlo/uncompensated-participation'),
      clean('rlo/expenses-only'),
      clean('rlo/volunteer-labour'),
    ],
    item: '1.3.a',
    status: 'met',
  },
  'a rule named by itself that does not apply is silence': {
    verdicts: [left('timeline/late-funds', 'not-applicable')],
    item: '4.2.c',
    status: 'not-evidenced',
  },
  'what only people can answer stays open': {
    verdicts: [clean('disclosure/lump-sum')],
    item: '1.1.b',
    status: 'not-evidenced',
  },
};

describe('the status of an item', () => {
  for (const [name, { verdicts, item, status }] of Object.entries(cases)) {
    test(name, () => expect(statusOf(verdicts, item)?.status).toBe(status));
  }

  test('nothing run, nothing met', () => {
    const statuses = assessChecklist([], []).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['not-evidenced']));
  });

  test('it points at the findings that speak to it, by place', () => {
    const verdicts = [
      found('timeline/short-notice', 'warning'),
      found('rlo/expenses-only', 'error'),
    ];
    const findings = verdicts.flatMap((verdict) => verdict.findings);
    const byItem = new Map(
      assessChecklist(verdicts, findings).map((one) => [one.item, one.findings]),
    );
    expect(byItem.get('4.2.b')).toEqual([0]);
    expect(byItem.get('1.3.a')).toEqual([1]);
    expect(byItem.get('3.2.a')).toEqual([]);
  });
});

describe('the items', () => {
  test('ids are unique and in order, elements 1 to 6', () => {
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(new Set(items.map(({ element }) => element))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

interface Case {
  readonly verdicts: readonly Verdict[];
  readonly item: string;
  readonly status: ChecklistStatus['status'];
}

function statusOf(verdicts: readonly Verdict[], item: string): ChecklistStatus | undefined {
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  return assessChecklist(verdicts, findings).find((one) => one.item === item);
}

function left(rule: RuleId, outcome: Outcome): Verdict {
  return { rule, outcome, unjudged: undefined, crash: undefined, findings: [] };
}

function clean(rule: RuleId): Verdict {
  return left(rule, 'clean');
}

function found(rule: RuleId, ...severities: readonly Severity[]): Verdict {
  return {
    ...left(rule, 'found'),
    findings: severities.map((severity) => finding(rule, severity)),
  };
}

function finding(rule: RuleId, severity: Severity): Finding {
  return { rule, severity, message: 'x', at: [], facts: {} };
}
