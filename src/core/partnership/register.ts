import type { PartnersRole } from '../tables/table.js';
import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { groupBy } from '../workbook/group-by.js';
import { type DateReader, datesIn } from './dates.js';
import { bracketed } from './names.js';
import { type Organisation, type OrganisationKind, organisationKinds } from './partnership.js';
import { cellOf, columnOf, type TableView, textOf, textUnder } from './table-view.js';

/** The organisations that the partners tables name, in their order; a name met twice is one organisation. */
export function readRegister(views: readonly TableView[]): readonly Organisation[] {
  const rows = views.flatMap((view) => {
    const joinedOn = datesIn(view, columnOf(view, 'joined-on'));
    const lines = view.table.rows.filter(({ kind }) => kind === 'line');
    const told = valuesTold(
      view,
      lines.map(({ row }) => row),
    );
    return lines.flatMap(({ row }) => readRow(view, row, joinedOn, told));
  });
  return [...groupBy(rows, ({ name }) => fold(name)).values()].map((alike) => alike.reduce(joined));
}

function readRow(
  view: TableView,
  row: number,
  joinedOn: DateReader,
  told: ReadonlyMap<PartnersRole, number>,
): readonly Organisation[] {
  const text = (role: PartnersRole) => {
    const column = told.get(role);
    return column === undefined ? textUnder(view, row, role) : textOf(view, row, column);
  };
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
      languages: text('languages'),
      emails: addressesIn(text('email')),
      cells: [cellOf(view, row, column.column)],
      inRegister: true,
    },
  ];
}

/**
 * Columns that no heading explained, by what they hold: where most cells of a column are kinds of organisation, ways of
 * funding, roles in decisions or degrees of access, and no other column is for that.
 */
function valuesTold(view: TableView, rows: readonly number[]): ReadonlyMap<PartnersRole, number> {
  const told = new Map<PartnersRole, number>();
  const free = view.table.columns.filter(({ role }) => role === 'ignore' || role === 'notes');
  for (const { column } of free) {
    const texts = rows
      .map((row) => textOf(view, row, column))
      .filter((text) => /\p{L}/u.test(text));
    const role = valueReaders.find(
      ([one, read]) =>
        columnOf(view, one) === undefined &&
        !told.has(one) &&
        texts.length >= 2 &&
        texts.filter((text) => text.length <= longestValue && read(text) !== undefined).length >=
          texts.length * 0.75,
    );
    if (role !== undefined) told.set(role[0], column);
  }
  return told;
}

const longestValue = 60;

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
    languages: first.languages ?? later.languages,
    emails: [...new Set([...first.emails, ...later.emails])],
    cells: [...first.cells, ...later.cells],
    inRegister: true,
  };
}

/** The kind that a cell states, in our own words or in people's; where it names several, the most telling. */
function kindIn(text: string | undefined): OrganisationKind | undefined {
  if (text === undefined) return undefined;
  const written = text.trim().toLowerCase();
  const exact = organisationKinds.find((kind) => kind === written);
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

type WordList<Value extends string> = readonly (readonly [Value, readonly string[]])[];

/** The value whose words a cell has, the first in the list where it has those of several. */
function wordIn<Value extends string>(list: WordList<Value>, text: string | undefined) {
  const folded = text === undefined ? '' : ` ${fold(text)} `;
  return list.find(([, said]) => said.some((word) => folded.includes(` ${word} `)))?.[0];
}

/** Words as cells are compared with them. */
function said(list: string): readonly string[] {
  return list.split(',').map((word) => fold(word.trim()));
}

/** What register columns that have a handful of values say, in the five languages. */
const fundingWords: WordList<NonNullable<Organisation['funding']>> = [
  [
    'none',
    said(`none, no funding, no money, unfunded, not funded, unpaid, aucun, aucune, aucun financement, non financé, ninguno,
      ninguna, sin fondos, sin financiamiento, nenhum, nenhuma, sem financiamento, بدون, بدون تمويل, لا, لا يوجد`),
  ],
  [
    'sub-grant',
    said(`sub grant, sub grants, subgrant, subgrants, sub award, sub awards, subaward, sub grantee, subgrantee,
      sub recipient, subrecipient, through lead, via lead, through the lead, via the lead, pass through,
      sous subvention, subvention, rétrocession, sous bénéficiaire, sous récipiendaire, via le chef de file,
      par le chef de file, subvención, sub subvención, subdonación, subreceptor, subreceptora, a través del líder,
      subvenção, sub subvenção, repasse, subconcessão, via coordenador, منحة فرعية, منح فرعية, عبر الجهة القائدة`),
  ],
  [
    'contract',
    said(`contract, contracts, contracted, service contract, service agreement, consultancy, contrat, prestation,
      contrat de services, contrato, contrato de servicios, contratada, contratado, عقد, عقد خدمات`),
  ],
  [
    'direct',
    said(`direct, directly, prime, prime recipient, from donor, directe, bailleur, directo, directa, del donante, direto,
      direta, do doador, مباشر, مباشرة`),
  ],
];

const decisionWords: WordList<NonNullable<Organisation['decisionRole']>> = [
  [
    'co-decides',
    said(`co decides, co decide, codecides, decides jointly, decides together, joint decision, joint decisions,
      jointly, shares decisions, equal vote, votes, voting member, steering committee member, co decide, codécide,
      décide ensemble, décision conjointe, conjointement, vote, codecide, decide conjuntamente, decisión conjunta,
      vota, decide em conjunto, decisão conjunta, يشارك في القرار, تشارك في القرار, يشارك في اتخاذ القرار,
      تشارك في اتخاذ القرار, قرار مشترك`),
  ],
  [
    'consulted',
    said(`consulted, consultative, advisory, advises, gives advice, consulté, consultée, consultatif, consultative, consultado,
      consultada, consultivo, consultiva, asesora, يستشار, تستشار, استشاري, استشارية, دور استشاري`),
  ],
  [
    'informed',
    said(`informed, is informed, kept informed, none, no role, informé, informée, aucun, aucune, informado, informada,
      ninguno, ninguna, nenhum, nenhuma, يبلغ, تبلغ, يبلغ بالقرار, لا يوجد`),
  ],
  [
    'decides',
    said(`decides, decide, decision maker, decision making, final decision, approves, décide, décideur, décision finale,
      decide, decisor, decisión final, aprueba, decisão final, aprova, يقرر, تقرر, صاحب القرار, متخذ القرار`),
  ],
];

const accessWords: WordList<NonNullable<Organisation['budgetAccess']>> = [
  [
    'none',
    said(
      'none, no access, no, not shared, aucun, aucune, non, ninguno, sin acceso, nenhum, sem acesso, بدون, لا, لا يوجد',
    ),
  ],
  [
    'own part',
    said(`own part, own, own lines, own budget, own section, own part only, partial, partially, part, limited, only its part,
      its part, sa partie, sa part, partiel, partielle, propre, propre budget, limité, su parte, parcial, propia, propio,
      propria, própria, própria parte, sua parte, limitado, جزء, جزئي, جزئية, جزؤه, جزؤها, الجزء الخاص`),
  ],
  [
    'full',
    said(`full, all, whole, whole budget, complete, yes, complet, complète, total, totale, entier, oui, completo, completa,
      todo, sí, sim, تام, كامل, كاملة, كل, نعم`),
  ],
];

/** How a value of each column is read, the most telling column first. */
const valueReaders: readonly (readonly [PartnersRole, (text: string) => string | undefined])[] = [
  ['kind', kindIn],
  ['decision-role', (text) => wordIn(decisionWords, text)],
  ['budget-access', (text) => wordIn(accessWords, text)],
  ['funding', (text) => wordIn(fundingWords, text)],
];
