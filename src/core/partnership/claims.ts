import { words } from '../tables/words/match.js';
import { fold } from '../tables/words/fold.js';
import type { CellRef } from '../workbook/workbook.js';
import { cellsOfEvent } from './events.js';
import { linesOf, moneyIn, shortened } from './lines.js';
import { namesOf } from './names.js';
import { totalHeldBy } from './partners.js';
import type { Line, OrganisationKind, Partnership } from './partnership.js';

/** A text that says that refugees or communities lead or take part. */
export interface Claim {
  readonly text: string;
  /** Whom it speaks of: `rlo` alone, or communities too. */
  readonly of: 'refugees' | 'communities';
  readonly at: CellRef;
}

const longestClaim = 300;

/** Claims in titles and texts around the tables, in headings, and in what the timeline plans. */
export function claimsIn(partnership: Partnership): readonly Claim[] {
  return [...aroundTables(partnership), ...inTimeline(partnership)];
}

function aroundTables({ workbook, tables }: Partnership): readonly Claim[] {
  return workbook.sheets
    .filter(({ hidden }) => hidden !== true)
    .flatMap(({ name: sheet, values }) => {
      const own = tables.filter((table) => table.sheet === sheet);
      const bodyRows = new Set(
        own.flatMap(({ kind, rows }) =>
          rows
            .filter((row) => row.kind === 'line' || (kind !== 'budget' && row.kind !== 'title'))
            .map(({ row }) => row),
        ),
      );
      return values.flatMap((cells, index) => {
        const row = index + 1;
        if (bodyRows.has(row)) return [];
        return cells.flatMap((text, place) =>
          typeof text === 'string' ? claim(text, { sheet, row, column: place + 1 }) : [],
        );
      });
    });
}

function inTimeline({ timeline }: Partnership): readonly Claim[] {
  return (timeline?.events ?? []).flatMap((event) =>
    cellsOfEvent(event, 'what').flatMap((at) => claim(event.what, at)),
  );
}

function claim(text: string, at: CellRef): readonly Claim[] {
  if (text.length > longestClaim) return [];
  const found = words()
    .findTerms(text)
    .find(({ term }) => term === 'claim');
  if (found === undefined) return [];
  const isOfRefugees = /refug|لاج/.test(fold(found.words));
  return [{ text: shortened(text), of: isOfRefugees ? 'refugees' : 'communities', at }];
}

/**
 * Money of the organisations that a claim speaks of, and of lines that say in plain words that it is for such;
 * `undefined` where nobody has said who is what and no line says it.
 */
export function moneyClaimed(of: Claim['of'], partnership: Partnership): number | undefined {
  const { organisations } = partnership;
  const kinds: readonly OrganisationKind[] =
    of === 'refugees' ? ['rlo'] : ['rlo', 'community-group'];
  const named = organisations.filter(({ kind }) => kind !== undefined && kinds.includes(kind));
  const own = named.reduce((sum, { name }) => sum + totalHeldBy(partnership, name), 0);
  const plain = linesOf(partnership).filter((line) => isForKind(line, kinds, partnership));
  const isKnown = organisations.some(({ kind }) => kind !== undefined) || plain.length > 0;
  return isKnown ? own + moneyIn(plain) : undefined;
}

/** A line whose words are of such organisations, and that is not counted with one of them already. */
function isForKind(
  { description = '', organisation }: Line,
  kinds: readonly OrganisationKind[],
  { organisations }: Partnership,
): boolean {
  const kindOf = (name: string | undefined) => organisations.find((one) => one.name === name)?.kind;
  const named = [organisation, ...namesOf(organisations).mentioned(description)].map(kindOf);
  if (named.some((kind) => kind !== undefined && kinds.includes(kind))) return false;
  return words()
    .organisationKinds(description)
    .some((kind) => kinds.includes(kind));
}
