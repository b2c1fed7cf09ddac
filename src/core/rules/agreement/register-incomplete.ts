import { words } from '../../tables/words/match.js';
import { groupBy } from '../../workbook/group-by.js';
import type { CellRef } from '../../workbook/workbook.js';
import { cellsOfEvent, timelineEvents } from '../../partnership/events.js';
import { knowsLocalPartners, registeredPartners } from '../../partnership/partners.js';
import type { Organisation, Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Everybody who takes part stands in the register: who they are, how they are funded, what they decide and see. */
export const registerIncomplete = defineRule({
  meta: {
    id: 'agreement/register-incomplete',
    items: ['1.2.a', '3.2.e'],
    severity: 'warning',
    source: 'AA element 1, pillar 2; AA element 3, pillar 2',
    settings: {},
    messages: ['no-register', 'unregistered', 'lacks', 'all-lack'],
  },

  appliesTo: ({ hasRegister, organisations }) => hasRegister || organisations.length > 1,

  check: troublesOf,

  evidence: (partnership) => {
    const registered = registeredPartners(partnership);
    if (!partnership.hasRegister || troublesOf(partnership).length > 0) return [];
    const at = registered.flatMap(({ cells }) => cells.slice(0, 1));
    return [{ at, facts: { count: registered.length } }];
  },
});

function troublesOf(partnership: Partnership) {
  const { hasRegister, organisations } = partnership;
  if (!hasRegister) {
    const partners = { list: organisations.map(({ name }) => name) };
    const at = organisations.flatMap(({ cells }) => cells.slice(0, 1));
    return [{ message: 'no-register' as const, at, facts: { partners } }];
  }
  const registered = registeredPartners(partnership);
  const left = fields.filter((field) => registered.every((one) => one[field] === undefined));
  const others = fields.filter((field) => !left.includes(field));
  const unsaid = left.filter(
    (field) => field !== 'decisionRole' || !knowsLocalPartners(partnership),
  );
  return [
    ...strangersIn(partnership).map(({ name: partner, cells: at }) => ({
      message: 'unregistered' as const,
      at,
      partner,
      facts: { partner },
    })),
    ...(unsaid.length === 0 || registered.length === 0 ? [] : [allLack(unsaid, registered)]),
    ...registered
      .map((one) => ({ one, blank: others.filter((field) => one[field] === undefined) }))
      .filter(({ blank }) => blank.length > 0)
      .map(({ one, blank }) => ({
        message: 'lacks' as const,
        at: one.cells.slice(0, 1),
        partner: one.name,
        facts: { partner: one.name, fields: termsOf(blank) },
      })),
  ];
}

type Field = 'kind' | 'funding' | 'decisionRole' | 'budgetAccess';

const fields: readonly Field[] = ['kind', 'funding', 'decisionRole', 'budgetAccess'];

const terms: Readonly<Record<Field, string>> = {
  kind: 'role.kind',
  funding: 'role.funding',
  decisionRole: 'role.decision-role',
  budgetAccess: 'role.budget-access',
};

function termsOf(blank: readonly Field[]) {
  return { list: blank.map((field) => ({ term: terms[field] })) };
}

/** What nobody's row says is said once. */
function allLack(blank: readonly Field[], registered: readonly Organisation[]) {
  const at = registered.flatMap(({ cells }) => cells.slice(0, 1));
  return { message: 'all-lack' as const, at, facts: { fields: termsOf(blank) } };
}

interface Stranger {
  readonly name: string;
  readonly cells: readonly CellRef[];
}

/** Named in the budget; or on the timeline, in words that only an organisation bears. */
function strangersIn(partnership: Partnership): readonly Stranger[] {
  const { organisations } = partnership;
  const known = new Set(organisations.map(({ name }) => name));
  const named = timelineEvents(partnership).flatMap((event) =>
    event.who.map((name) => ({ name, cells: cellsOfEvent(event, 'who') })),
  );
  const dated = groupBy(
    named.filter(({ name }) => !known.has(name) && isOrganisation(name)),
    ({ name }) => name,
  );
  return [
    ...organisations.filter(({ inRegister }) => !inRegister),
    ...[...dated].map(([name, places]) => ({ name, cells: places.flatMap(({ cells }) => cells) })),
  ];
}

/** "Dune Women Association", "Harbour Law Centre", not "partners", "the lead", "finance officer" or a ministry. */
function isOrganisation(name: string): boolean {
  const isRole = (['role', 'staff', 'all', 'together', 'donor', 'lead'] as const).some((term) =>
    words().hasTerm(name, term),
  );
  const isCalledSo =
    words()
      .organisationKinds(name)
      .some((kind) => kind !== 'other') || words().hasTerm(name, 'institution');
  return !isRole && name.includes(' ') && isCalledSo;
}
