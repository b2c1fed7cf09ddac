import type { PartnersRole } from '../tables/table.js';
import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { type DateReader, datesIn } from './dates.js';
import { bracketed } from './names.js';
import type { Organisation, OrganisationKind } from './partnership.js';
import { cellOf, columnOf, type TableView, textUnder } from './table-view.js';

/** The organisations that the partners tables name, in their order; a name met twice is one organisation. */
export function readRegister(views: readonly TableView[]): readonly Organisation[] {
  const rows = views.flatMap((view) => {
    const joinedOn = datesIn(view, columnOf(view, 'joined-on'));
    const lines = view.table.rows.filter(({ kind }) => kind === 'line');
    return lines.flatMap(({ row }) => readRow(view, row, joinedOn));
  });
  const names = [...new Set(rows.map(({ name }) => fold(name)))];
  return names.flatMap((name) => {
    const [first, ...rest] = rows.filter((one) => fold(one.name) === name);
    return first ? [rest.reduce(joined, first)] : [];
  });
}

function readRow(view: TableView, row: number, joinedOn: DateReader): readonly Organisation[] {
  const text = (role: PartnersRole) => textUnder(view, row, role);
  const name = text('name');
  const column = columnOf(view, 'name');
  if (name === undefined || column === undefined || !/\p{L}/u.test(name)) return [];
  return [
    {
      name,
      kind: kindIn(text('kind')),
      aliases: aliasesOf(name, text('aliases')),
      country: text('country'),
      joinedOn: joinedOn(row),
      funding: wordIn(fundingWords, text('funding')),
      decisionRole: wordIn(decisionWords, text('decision-role')),
      budgetAccess: wordIn(accessWords, text('budget-access')),
      emails: addressesIn(text('email')),
      cells: [cellOf(view, row, column.column)],
      inRegister: true,
    },
  ];
}

/** What a later row adds to an earlier one of the same name. */
function joined(first: Organisation, later: Organisation): Organisation {
  return {
    name: first.name,
    kind: first.kind ?? later.kind,
    aliases: [...new Set([...first.aliases, ...later.aliases])],
    country: first.country ?? later.country,
    joinedOn: first.joinedOn ?? later.joinedOn,
    funding: first.funding ?? later.funding,
    decisionRole: first.decisionRole ?? later.decisionRole,
    budgetAccess: first.budgetAccess ?? later.budgetAccess,
    emails: [...new Set([...first.emails, ...later.emails])],
    cells: [...first.cells, ...later.cells],
    inRegister: true,
  };
}

const exactKinds: readonly OrganisationKind[] = [
  'donor',
  'lead',
  'ingo',
  'local-ngo',
  'rlo',
  'community-group',
  'network',
  'fiscal-sponsor',
  'other',
];

/** The kind that a cell states, in our own words or in people's; where it names several, the most telling. */
function kindIn(text: string | undefined): OrganisationKind | undefined {
  if (text === undefined) return undefined;
  const written = text.trim().toLowerCase();
  const exact = exactKinds.find((kind) => kind === written);
  if (exact) return exact;
  const kinds = words().organisationKinds(text);
  return tellingKinds.find((kind) => kinds.includes(kind)) ?? kinds[0];
}

/** "Refugee-led local NGO" is an RLO; "lead INGO" leads. */
const tellingKinds: readonly OrganisationKind[] = ['donor', 'rlo', 'lead'];

function aliasesOf(name: string, text: string | undefined): readonly string[] {
  const { aside } = bracketed(name);
  const listed = (text ?? '').split(/[,;/\n]/).map((one) => one.trim());
  return [...new Set([...(aside === undefined ? [] : [aside]), ...listed])].filter(
    (one) => one !== '',
  );
}

function addressesIn(text = ''): readonly string[] {
  return text.split(/[\s,;<>()]+/).filter((one) => /^[^@]+@[^@]+\.[^@.]+$/.test(one));
}

type WordList<Value extends string> = readonly (readonly [Value, RegExp])[];

function wordIn<Value extends string>(list: WordList<Value>, text: string | undefined) {
  const folded = text === undefined ? '' : ` ${fold(text)} `;
  return list.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Folded words for register columns that have a handful of values, in the five languages. */
const fundingWords: WordList<NonNullable<Organisation['funding']>> = [
  ['none', / (none|no funding|unfunded|not funded|aucun|ninguno|ninguna|nenhum|nenhuma|بدون|لا) /],
  [
    'sub-grant',
    / (sub ?grants?|sub ?awards?|sub ?grantee|sous subvention|retrocession|subvencion|subvencao|منحه فرعيه) /,
  ],
  ['contract', / (contract|contracts|service contract|contrat|contrato|عقد) /],
  ['direct', / (direct|directly|directe|directo|direta|directa|direto|مباشر|مباشره) /],
];

const decisionWords: WordList<NonNullable<Organisation['decisionRole']>> = [
  [
    'co-decides',
    / (co decides|co decide|codecides|decides jointly|decides together|codecide|يشارك في قرار) /,
  ],
  ['consulted', / (consulted|consulte|consultee|consultado|consultada|يستشار) /],
  ['informed', / (informed|informe|informee|informado|informada|يبلغ) /],
  ['decides', / (decides|decide|decider|decisor|يقرر) /],
];

const accessWords: WordList<NonNullable<Organisation['budgetAccess']>> = [
  ['none', / (none|no access|no|aucun|ninguno|nenhum|بدون|لا) /],
  [
    'own part',
    / (own part|own|own lines|own budget|partial|part|sa partie|propre|propia|propria|su parte|جزء|جزئي) /,
  ],
  ['full', / (full|all|whole|complete|complet|total|completo|completa|كامل) /],
];
