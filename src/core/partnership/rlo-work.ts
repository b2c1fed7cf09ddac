import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { cellName } from '../workbook/address.js';
import { oncePer } from '../workbook/once-per.js';
import type { CellRef } from '../workbook/workbook.js';
import { firstCellOfEvent } from './events.js';
import { paysForTime } from './classify.js';
import { boughtTerms } from './posts.js';
import { holdsMoney, linesOf, mainCell } from './lines.js';
import { namesOf } from './names.js';
import { moneyOf } from './partners.js';
import type { Line, Organisation, Partnership, TimelineEvent } from './partnership.js';
import { partsHeld } from './said-of-line.js';

/** Organisations that somebody called refugee-led. */
export function rlosOf({ organisations }: Partnership): readonly Organisation[] {
  return organisations.filter(({ kind }) => kind === 'rlo');
}

/**
 * Whether the budget pays for an RLO's time, or leaves it open: money that is passed on to it whole, and pay
 * that is pooled for refugee-led organisations at large.
 */
export function isTimePaid(rlo: Organisation, partnership: Partnership): boolean {
  const money = moneyOf(partnership, rlo.name);
  if (money && (money.time > 0 || money.core > 0 || money.direct > money.expenses)) return true;
  const { names, isPooled } = paidByWords(partnership);
  return isPooled || names.has(rlo.name);
}

/** Whose time lines pay by what they say, and whether one pays for refugee-led organisations at large. */
const paidByWords = oncePer((partnership: Partnership) => {
  const names = new Set<string>();
  let isPooled = false;
  for (const line of linesOf(partnership)) {
    if (line.organisation !== undefined && looksLikeWork(line)) names.add(line.organisation);
    if (!holdsMoney(line) || !mayPayForTime(line)) continue;
    for (const name of namedIn(line, partnership)) names.add(name);
    isPooled = isPooled || (line.organisation === undefined && mentionsRlos(line));
  }
  return { names, isPooled };
});

/** Organisations that a line's own words name. */
function namedIn(line: Line, { organisations }: Partnership): readonly string[] {
  return namesOf(organisations).mentioned(ownWords(line));
}

/** "Lead farmers, 12 months": people by what they do, by the time that they do it, whose post we do not know. */
function looksLikeWork(line: Line): boolean {
  const { hasTerm } = words();
  const { description = '', classSaid } = line;
  if (classSaid !== undefined || line.costClass !== 'direct' || !holdsMoney(line)) return false;
  if (isBought(line)) return false;
  return hasTerm(description, 'volunteer') || (isTimed(line) && people.test(fold(description)));
}

function isBought({ descriptionTerms: { terms } }: Line): boolean {
  return [...boughtTerms, 'materials' as const].some((term) => terms.includes(term));
}

function isTimed({ unit = '' }: Line): boolean {
  return words().hasTerm(unit, 'time-unit') || words().hasTerm(unit, 'month');
}

/** Endings of words for people by what they do, in en, fr, es, pt. */
const people =
  /(?:ers?|ors?|ists?|ians?|eurs?|euses?|trices?|antes?|ants?|oras|ores|eros|eras|istas?|members|women|mothers|leaders|membres|femmes|mujeres|mulheres)(?: |$)/;

/** Pay, money passed on of which nobody can tell, or time of refugee-led organisations at large: "mobilisation by RLOs". */
export function mayPayForTime(line: Line): boolean {
  if (line.costClass === 'passed-on' || paysForTime(line)) return true;
  return line.costClass === 'direct' && mentionsRlos(line) && isTimed(line) && !isBought(line);
}

/** Lines whose own words speak of refugee-led organisations without naming one. */
export const linesOnRlos = oncePer((partnership: Partnership): readonly Line[] =>
  linesOf(partnership).filter(mentionsRlos),
);

/** What a line says of refugee-led organisations: whether it speaks of any, and which it names with others. */
export function rlosNamedIn(
  line: Line,
  partnership: Pick<Partnership, 'organisations'>,
): { readonly any: boolean; readonly names: readonly string[] } {
  const rlos = partnership.organisations
    .filter(({ kind }) => kind === 'rlo')
    .map(({ name }) => name);
  const { description = '' } = line;
  const names = namesOf(partnership.organisations).mentioned(description);
  const isOfRlo =
    names.some((name) => rlos.includes(name)) || rlos.includes(line.organisation ?? '');
  return { any: isOfRlo || mentionsRlos(line), names };
}

/**
 * True for pay or money passed on that is for several refugee-led organisations at once, or for such and others, and
 * does not say how much is whose. A single post that looks after them is nobody's pay but its own.
 */
export function isPooledForRlos(
  line: Line,
  partnership: Pick<Partnership, 'organisations'>,
): boolean {
  if (!mayPayForTime(line) || isSinglePost(line)) return false;
  const { any, names } = rlosNamedIn(line, partnership);
  if (!any) return false;
  if (partsHeld(line).length > 1) return false;
  const owner = partnership.organisations.find(({ name }) => name === line.organisation)?.kind;
  return names.length > 1 || (names.length === 0 && owner !== 'rlo' && mentionsRlos(line));
}

function isSinglePost(line: Line): boolean {
  const { hasTerm } = words();
  const { description = '' } = line;
  const isFee = hasTerm(description, 'fee') || hasTerm(description, 'stipend');
  return line.costClass !== 'passed-on' && line.isStaff && !isFee && hasTerm(description, 'role');
}

/** Where the timeline gives it something to do. */
export function eventsOf(
  { name }: Organisation,
  { timeline }: Partnership,
): readonly TimelineEvent[] {
  return (timeline?.events ?? []).filter(({ who }) => who.includes(name));
}

/** Cells that name it, its register row first, then its tasks, then lines that speak of it. */
export function placesOf(rlo: Organisation, partnership: Partnership): readonly CellRef[] {
  const tasks = eventsOf(rlo, partnership).flatMap((task) => firstCellOfEvent(task, 'who', 'what'));
  const lines = linesOf(partnership)
    .filter(
      (line) => line.organisation === rlo.name || namedIn(line, partnership).includes(rlo.name),
    )
    .map(mainCell);
  const places = [...rlo.cells, ...tasks, ...lines].map((cell): [string, CellRef] => [
    cellName(cell),
    cell,
  ]);
  return [...new Map(places).values()];
}

function mentionsRlos(line: Line): boolean {
  return words().organisationKinds(ownWords(line)).includes('rlo');
}

function ownWords({ description = '', remarks }: Line): string {
  return remarks.length === 0 ? description : [description, ...remarks].join(' · ');
}
