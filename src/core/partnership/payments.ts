import { words } from '../tables/words/match.js';
import { daysBetween } from '../workbook/calendar.js';
import {
  dayOf,
  type Dated,
  doersOf,
  eventsOfKind,
  inOrder,
  isDonorName,
  partnersOf,
  startOf,
} from './events.js';
import { namesOf } from './names.js';
import { leadOf, moneyOf, totalHeldBy } from './partners.js';
import type { Partnership, TimelineEvent } from './partnership.js';
import { projectDates, spanOf } from './project-period.js';

/**
 * Whom a payment reaches: whom its words name besides the payer, or else who is in its row; a donor pays the lead.
 * Where only the lead is named, it may have paid anybody, so that nobody is said to wait.
 */
export function payeesOf(event: TimelineEvent, partnership: Partnership): readonly string[] {
  const partners = partnersOf(partnership);
  const lead = leadOf(partnership)?.name;
  const doers = doersOf(event, partnership);
  const [only] = doers.length === 1 ? doers : [];
  if (words().hasTerm(event.what, 'all')) return partners;
  const named = namesOf(partnership.organisations)
    .mentioned(event.what)
    .filter((name) => !isDonorName(partnership, name));
  if (named.length > 0) return named.length > 1 ? named.filter((name) => name !== only) : named;
  if (reachesStranger(event.what)) return [];
  if (doers.length === 0 && event.who.length > 0 && lead !== undefined) return [lead];
  return doers.length === 0 || only === lead ? partners : doers;
}

/** "Transfer to Harbour Chess Club", where no such organisation is known: a name of several words that say nothing else. */
function reachesStranger(what: string): boolean {
  const own = what.split(/\s+/);
  const name = own.slice(own.findIndex((word) => receivers.has(word)) + 1);
  const capitals = name.filter((word) => /^\p{Lu}/u.test(word));
  if (name.length === own.length || capitals[0] !== name[0] || capitals.length < 2) return false;
  return words()
    .findTerms(name.join(' '))
    .every(({ term }) => term === 'connector' || term === 'institution');
}

/** Words before who receives, in en, fr, es, pt. */
const receivers = new Set(['to', 'à', 'au', 'aux', 'a', 'al', 'ao', 'para', 'pour']);

/** The first dated payment that reaches an organisation; `undefined` where the timeline shows none. */
export function firstPaymentTo(partner: string, partnership: Partnership): Dated | undefined {
  return inOrder(paymentsTo(partner, partnership), paidOn)[0];
}

/** The first day of its work after the agreement was signed, or of all its work where no agreement is dated. */
export function firstWorkOf(partner: string, partnership: Partnership): Dated | undefined {
  const agreements = inOrder(eventsOfKind(partnership, 'agreement'));
  const signed = agreements.find(({ event }) => event.who.includes(partner)) ?? agreements[0];
  const after = signed?.day ?? '';
  return inOrder(workOf(partner, partnership), startOf).find(({ day }) => day >= after);
}

export interface Wait {
  readonly work: Dated;
  readonly payment: Dated;
  /** Days of work before the first payment; negative or 0 where the money was there. */
  readonly days: number;
  /** Its money, spread evenly over its work, for those days; `undefined` where the budget does not tell. */
  readonly fronted: number | undefined;
}

/** How long an organisation works before its first payment; `undefined` where work or payment has no date. */
export function waitOf(partner: string, partnership: Partnership): Wait | undefined {
  const work = firstWorkOf(partner, partnership);
  const payment = firstPaymentTo(partner, partnership);
  if (work === undefined || payment === undefined) return undefined;
  const days = daysBetween(work.day, payment.day);
  return { work, payment, days, fronted: frontedIn(days, partner, partnership) };
}

function frontedIn(days: number, partner: string, partnership: Partnership): number | undefined {
  const money = totalHeldBy(partnership, partner);
  const span = spanOf(workOf(partner, partnership)) ?? projectDates(partnership);
  if (money <= 0 || span === undefined) return undefined;
  const length = daysBetween(span.from, span.to) + 1;
  return (money * Math.min(days, length)) / length;
}

export interface Retention {
  readonly payment: Dated;
  readonly lastWork: Dated;
  readonly days: number;
  readonly money: number;
}

/** Money held back until after an organisation's work, where its sum is stated. */
export function retentionsOf(partner: string, partnership: Partnership): readonly Retention[] {
  const work = inOrder(workOf(partner, partnership));
  const lastWork = work[work.length - 1];
  return inOrder(paymentsTo(partner, partnership), paidOn)
    .filter(({ event }) => words().hasTerm(event.what, 'retention'))
    .flatMap((payment) => {
      const money = retainedBy(payment.event, partner, partnership);
      if (money === undefined || lastWork === undefined || payment.day <= lastWork.day) return [];
      return [{ payment, lastWork, days: daysBetween(lastWork.day, payment.day), money }];
    });
}

/** A percent of its money, or the sum in the row where it is the only payee. */
function retainedBy(
  event: TimelineEvent,
  partner: string,
  partnership: Partnership,
): number | undefined {
  const percent = /(\d{1,2}(?:[.,]\d+)?)\s*[%٪]/.exec(event.what)?.[1];
  const all = moneyOf(partnership, partner)?.total;
  if (percent !== undefined && all) return (all * Number(percent.replace(',', '.'))) / 100;
  return payeesOf(event, partnership).length === 1 ? event.amount : undefined;
}

function paymentsTo(partner: string, partnership: Partnership): readonly TimelineEvent[] {
  return eventsOfKind(partnership, 'disbursement').filter((event) =>
    payeesOf(event, partnership).includes(partner),
  );
}

function paidOn({ doneOn, due, starts }: TimelineEvent): string | undefined {
  return doneOn ?? due ?? starts;
}

function workOf(partner: string, partnership: Partnership): readonly TimelineEvent[] {
  return eventsOfKind(partnership, 'activity').filter(
    (event) => event.who.includes(partner) && dayOf(event) !== undefined,
  );
}
