import type { Term } from '../tables/words/lexicon.js';
import { words } from '../tables/words/match.js';
import { namesOf } from './names.js';
import type { Line, Organisation, Partnership } from './partnership.js';

/** The texts that speak of one line: its own words, its unit, its remarks. */
export function textsOf({ description, unit, remarks }: Line): readonly string[] {
  return [description, unit, ...remarks].flatMap((text) => text ?? []);
}

/** The first text of a line that has one of some terms; `undefined` where none has. */
export function textWith(line: Line, ...terms: readonly Term[]): string | undefined {
  return textsOf(line).find((text) => terms.some((term) => words().hasTerm(text, term)));
}

/** True where a line's description has one of some terms. */
export function isCalled({ descriptionTerms }: Line, ...terms: readonly Term[]): boolean {
  return terms.some((term) => descriptionTerms.terms.includes(term));
}

/** What a line puts into columns of organisations, where it puts anything. */
export function partsHeld({ parts }: Pick<Line, 'parts'>): Line['parts'] {
  return parts.filter(({ role, value }) => role === 'organisation-amount' && value !== 0);
}

/** Whose money a line holds: those with an amount in a column of their own, or else whose line it is. */
export function holdersOf(
  partnership: Pick<Partnership, 'organisations'>,
): (line: Line) => readonly string[] {
  const names = namesOf(partnership.organisations);
  return ({ parts, organisation }) => {
    const columns = parts.filter(({ role }) => role === 'organisation-amount');
    const paid = columns.filter(({ value }) => value !== 0);
    const holders = paid.flatMap(({ name }) => names.resolve(name) ?? []);
    if (columns.length > 0) return holders;
    return organisation === undefined ? [] : [organisation];
  };
}

/** How much of a line one organisation holds. */
export function heldBy(
  partnership: Pick<Partnership, 'organisations'>,
): (line: Line, name: string) => number {
  const names = namesOf(partnership.organisations);
  return ({ parts, organisation, amount = 0 }, name) => {
    const columns = parts.filter(({ role }) => role === 'organisation-amount');
    if (columns.length === 0) return organisation === name ? amount : 0;
    const own = columns.filter((column) => names.resolve(column.name) === name);
    return own.reduce((sum, { value }) => sum + value, 0);
  };
}

/** What a line says of whom it is for: kinds of organisation in its words, and organisations that it names. */
export function isForCommunity(line: Line, organisations: readonly Organisation[]): boolean {
  if (isCalled(line, 'community')) return true;
  const kind = organisations.find(({ name }) => name === line.organisation)?.kind;
  return kind === 'rlo' || kind === 'community-group';
}
