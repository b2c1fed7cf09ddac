import type { Line, Organisation } from '../../src/core/partnership/partnership.js';
import type { Rule } from '../../src/core/rules/rule.js';
import { line, organisation, partnership } from './partnership-of.js';
import type { RuleCases } from './test-rule.js';

const organisations: readonly Organisation[] = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal Network', kind: 'rlo', row: 3 }),
];
const officer = { description: 'Project officer', amount: 9000, isStaff: true };
const posts: readonly Line[] = [
  line({ ...officer, row: 7, organisation: 'North' }),
  line({ ...officer, row: 8, organisation: 'Amal Network' }),
];

const subGrant = line({
  row: 12,
  description: 'Sub-grant to Amal Network',
  organisation: 'North',
  amount: 700,
  costClass: 'passed-on',
});

/** The same cases for every kind of resource, with words that mean it, and like words that do not. */
export function resourceCases(
  { meta }: Pick<Rule, 'meta'>,
  { meant, notMeant }: { readonly meant: string; readonly notMeant: string },
): RuleCases {
  const [item = ''] = meta.items;
  const own = (name: string | undefined, row = 9) =>
    line({ row, description: meant, amount: 500, organisation: name });
  const of = (...rows: readonly Line[]) =>
    partnership({ organisations, rows: [...posts, ...rows] });
  const answered = (scores: readonly number[], nextStep?: string) => ({
    ...of(),
    answers: { partners: [], items: [itemRow(item, scores, nextStep)] },
  });
  const nothing = { message: 'nothing', at: '', facts: {} };
  const agreed = {
    message: 'agreed-nothing',
    at: '',
    facts: { item: { item } },
    severity: 'warning' as const,
  };
  return {
    passes: {
      'a local partner has a line for it': of(own('Amal Network')),
      'the lead and a local partner have': of(own('North'), own('Amal Network', 10)),
      'nobody says whose line it is': of(own(undefined)),
      'the lead shares its line with a partner': of({
        ...own('North'),
        parts: line({ row: 9, partners: { North: 300, 'Amal Network': 200 } }).parts,
      }),
      'nobody is known to lead': {
        ...of(own('North')),
        organisations: organisations.map((one) => ({ ...one, kind: undefined })),
      },
      'the lead has a line, and what the partner’s sum is for cannot be seen': of(
        own('North'),
        subGrant,
      ),
      "the lead's line speaks of the partners": of(
        line({ row: 9, description: `${meant} for all`, amount: 500, organisation: 'North' }),
      ),
    },
    fails: {
      'no line is for it': { of: of(), findings: [nothing] },
      'a line only sounds like it': {
        of: of(line({ row: 9, description: notMeant, amount: 500, organisation: 'North' })),
        findings: [nothing],
      },
      'a line for it holds no money': {
        of: of(line({ row: 9, description: meant, organisation: 'Amal Network' })),
        findings: [nothing],
      },
      'partners wrote a next step for it': { of: answered([1], 'Add a line'), findings: [agreed] },
      'partners say that it is there': { of: answered([2, 3]), findings: [agreed] },
      'partners do not agree on it': { of: answered([3, 1]), findings: [nothing] },
      'both of its lines are the lead’s own': {
        of: of(own('North'), own('North', 10)),
        findings: [
          {
            message: 'lead-only',
            at: 'F9 F10',
            severity: 'warning',
            facts: { lead: 'North', lines: 2, money: { money: 1000 } },
          },
        ],
      },
    },
    unjudged: {
      'the lines are in a language that we do not know': {
        of: partnership({
          organisations,
          rows: [line({ description: 'Eesti keele õpetaja', amount: 900, organisation: 'North' })],
        }),
        reason: 'language',
      },
    },
    notApplicable: {
      'one organisation spends it all': partnership({
        organisations: organisations.slice(0, 1),
        rows: posts.slice(0, 1),
      }),
      'there is no budget': partnership({ organisations }),
    },
    evidence: {
      'a line of a local partner': {
        of: of(own('Amal Network')),
        evidence: [
          {
            at: 'F9',
            facts: { lines: 1, money: { money: 500 }, partners: { list: ['Amal Network'] } },
          },
        ],
      },
      'a line of nobody in particular': {
        of: of(own(undefined)),
        evidence: [
          {
            at: 'F9',
            facts: { lines: 1, money: { money: 500 }, partners: { term: 'nobody-named' } },
          },
        ],
      },
      'the lead’s own line is none': { of: of(own('North')), evidence: [] },
      'nor is it where the partner’s sum may hold another': {
        of: of(own('North'), subGrant),
        evidence: [],
      },
    },
  };
}

function itemRow(item: string, scores: readonly number[], nextStep: string | undefined) {
  const cell = { sheet: 'Checklist', row: 2, column: 1 };
  return {
    item,
    cell,
    answers: scores.map((value, place) => ({ partner: `P${place}`, value, cell })),
    notApplicable: undefined,
    notes: undefined,
    nextStep,
    reviewOn: undefined,
  };
}
