import { describe, expect, test } from 'vitest';
import type { ChecklistStatus } from '../../../src/core/assessment.js';
import { assessChecklist } from '../../../src/core/checklist/assess-checklist.js';
import type { MarkedFinding } from '../../../src/core/explanations.js';
import { items } from '../../../src/core/checklist/items.js';
import type { Partnership } from '../../../src/core/partnership/partnership.js';
import type { RuleId, Severity } from '../../../src/core/rules/rule.js';
import type { Finding, Outcome, Verdict } from '../../../src/core/rules/run-rules.js';
import { organisation, partnership } from '../../support/partnership-of.js';

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
    verdicts: [clean('timeline/rushed-design')],
    item: '2.1.a',
    status: 'not-evidenced',
  },
  'rules named one by one, all run and clean': {
    verdicts: [
      clean('timeline/rushed-design'),
      clean('timeline/late-joiner'),
      clean('timeline/unfunded-design'),
    ],
    item: '2.1.a',
    status: 'met',
  },
  'a rule named by itself that does not apply is silence': {
    verdicts: [left('timeline/late-funds', 'not-applicable')],
    item: '4.2.c',
    status: 'not-evidenced',
  },
  'one that found something worth knowing leaves the item half met': {
    verdicts: [clean('disclosure/salary-detail'), found('disclosure/salary-gap', 'info')],
    item: '3.2.b',
    status: 'partly',
  },
  'a rule that shows what is there meets the item': {
    verdicts: [shows('resources/peer-exchange', 1)],
    item: '6.2.a',
    status: 'met',
  },
  'a rule that looked for something and saw nothing is silence': {
    verdicts: [{ ...found('resources/language-access', 'info'), evidence: [] }],
    item: '4.1.a',
    status: 'not-evidenced',
  },
  'even where it has nothing against it': {
    verdicts: [shows('resources/language-access', 0)],
    item: '4.1.a',
    status: 'not-evidenced',
  },
  'one of two things shown is half of it': {
    verdicts: [
      shows('resources/design-phase', 1),
      left('timeline/rushed-design', 'not-applicable'),
    ],
    item: '1.1.a',
    status: 'partly',
  },
  'what cells show a part of only is met by halves': {
    verdicts: [clean('agreement/decision-rights')],
    item: '2.2.c',
    status: 'partly',
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
    const statuses = assessChecklist(nobody, [], []).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['not-evidenced']));
  });

  test('it points at the findings that speak to it, by place', () => {
    const verdicts = [
      found('timeline/short-notice', 'warning'),
      found('rlo/expenses-only', 'error'),
    ];
    const byItem = new Map(
      assessChecklist(nobody, verdicts, marked(verdicts)).map((one) => [one.item, one.findings]),
    );
    expect(byItem.get('4.2.b')).toEqual([0]);
    expect(byItem.get('1.3.a')).toEqual([1]);
    expect(byItem.get('3.2.a')).toEqual([]);
  });
});

const people = partnership({
  organisations: [
    organisation({ name: 'North', kind: 'lead' }),
    organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
    organisation({ name: 'Sawa', kind: 'local-ngo', row: 4 }),
  ],
});

describe('what the organisations say', () => {
  const said: Readonly<Record<string, readonly [answers: Scores, status: string]>> = {
    'all three say mostly or more': [{ North: 3, Amal: 2, Sawa: 2 }, 'met'],
    'a local partner says a little': [{ North: 3, Amal: 1, Sawa: 2 }, 'partly'],
    'a local partner is silent': [{ North: 3, Amal: 3 }, 'partly'],
    'the lead alone': [{ North: 3 }, 'partly'],
    'nobody gives more than a little': [{ North: 1, Amal: 0 }, 'not-met'],
    'nobody says anything': [{}, 'not-evidenced'],
  };
  test.each(Object.entries(said))('%s', (_, [scores, status]) => {
    expect(statusWith([], '1.1.b', scores).status).toBe(status);
  });

  test('the lower of cells and people holds', () => {
    const [good, bad] = [
      { North: 3, Amal: 3, Sawa: 3 },
      { North: 1, Amal: 0, Sawa: 0 },
    ];
    const error = found('disclosure/lump-sum', 'error');
    expect([
      statusWith([error], '3.2.a', good).status,
      statusWith([clean('disclosure/lump-sum')], '3.2.a', bad).status,
      statusWith([clean('disclosure/lump-sum')], '3.2.a', good).status,
      statusWith([clean('agreement/decision-rights')], '2.2.c', good).status,
    ]).toEqual(['not-met', 'not-met', 'met', 'met']);
  });

  test('where nobody is known as local, two organisations have to speak', () => {
    const unknown = partnership({ organisations: [organisation({ name: 'North' })] });
    const both = { North: 2, Amal: 3 };
    expect(statusWith([], '1.1.b', both, unknown).status).toBe('met');
    expect(statusWith([], '1.1.b', { North: 3 }, unknown).status).toBe('partly');
  });

  test('an item does not apply where they say so and why, and nobody scores it', () => {
    const reason = 'One language for all';
    expect(statusWith([], '4.1.a', {}, people, reason)).toMatchObject({
      status: 'not-applicable',
      reason,
    });
    expect(statusWith([], '4.1.a', { Amal: 0 }, people, reason).status).toBe('not-met');
  });
});

describe('a finding that was explained', () => {
  test('leaves the item half met', () => {
    const verdicts = [found('disclosure/lump-sum', 'error')];
    const explained = {
      rule: '',
      fingerprint: 'x',
      reason: 'agreed',
      by: 'Amal',
      on: '2026-11-21',
    };
    const findings = marked(verdicts).map((one) => ({ ...one, explained }));
    const status = assessChecklist(nobody, verdicts, findings).find(({ item }) => item === '3.2.a');
    expect(status?.status).toBe('partly');
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

type Scores = Readonly<Record<string, number>>;

const nobody = partnership({});
const cell = { sheet: 'Checklist', row: 2, column: 1 };

function statusOf(verdicts: readonly Verdict[], item: string): ChecklistStatus | undefined {
  return assessChecklist(nobody, verdicts, marked(verdicts)).find((one) => one.item === item);
}

function statusWith(
  verdicts: readonly Verdict[],
  item: string,
  scores: Scores,
  of: Partnership = people,
  notApplicable?: string,
): ChecklistStatus {
  const answers = Object.entries(scores).map(([partner, value]) => ({ partner, value, cell }));
  const row = { item, cell, answers, notApplicable };
  const beside = { notes: undefined, nextStep: undefined, reviewOn: undefined };
  const given = { ...of, answers: { partners: [], items: [{ ...row, ...beside }] } };
  const [status] = assessChecklist(given, verdicts, marked(verdicts)).filter(
    (one) => one.item === item,
  );
  if (status === undefined) throw new Error(`no item ${item}`);
  return status;
}

function marked(verdicts: readonly Verdict[]): readonly MarkedFinding[] {
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  return findings.map((one) => ({ ...one, fingerprint: 'x', explained: undefined }));
}

function shows(rule: RuleId, count: number): Verdict {
  return { ...clean(rule), evidence: Array.from({ length: count }, () => ({ at: [], facts: {} })) };
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
