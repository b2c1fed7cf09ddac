import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { remembering } from '../workbook/remember.js';
import { daysBetween } from '../workbook/calendar.js';
import { groupBy } from '../workbook/group-by.js';
import { type Deadline, deadlinesOf } from './deadlines.js';
import { doersOf } from './events.js';
import { namesOf } from './names.js';
import { leadOf } from './partners.js';
import type { Partnership } from './partnership.js';

/** A partner's deadline and the lead's own for the same deliverable. */
export interface Handover {
  readonly partner: string;
  readonly lead: string;
  readonly own: Deadline;
  readonly leads: Deadline;
  /** Days from asking to the lead's deadline; of them the partner's and the lead's. */
  readonly days: number;
  readonly partnerDays: number;
  readonly leadDays: number;
}

/** Longest that a partner's part may be due before the whole. */
const longestHandover = 120;

/** Deliverables of which the partner's part goes into the lead's, with both days and the day of asking known. */
export function handoversOf(partnership: Partnership): readonly Handover[] {
  const lead = leadOf(partnership)?.name;
  const deadlines = deadlinesOf(partnership);
  const isOnly = (event: Deadline, name: string | undefined) =>
    doersOf(event, partnership).join() === name;
  const theirs = deadlines.filter((event) => isOnly(event, lead));
  if (lead === undefined || theirs.length === 0) return [];
  const { mentioned } = namesOf(partnership.organisations);
  const tellingWords = remembering((text) => tellingWordsOf(text, mentioned));
  const wholeOf = wholeAmong(theirs, (one, other) =>
    isSame(tellingWords(one), tellingWords(other)),
  );
  return deadlines.flatMap((own) => {
    const [partner, ...others] = doersOf(own, partnership);
    if (partner === undefined || partner === lead || others.length > 0) return [];
    const leads = wholeOf(own);
    const asked = earlier(leads?.askedOn, own.askedOn);
    if (leads === undefined || asked === undefined) return [];
    const days = daysBetween(asked, leads.due);
    const partnerDays = daysBetween(own.askedOn ?? asked, own.due);
    const leadDays = days - partnerDays;
    if (days <= 0 || partnerDays < 0 || leadDays < 0) return [];
    return [{ partner, lead, own, leads, days, partnerDays, leadDays }];
  });
}

function isWithin(days: number): boolean {
  return days >= 0 && days <= longestHandover;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** Finds the first of the lead's deadlines, on or soon after a partner's own, that is for the same thing. */
function wholeAmong(
  theirs: readonly Deadline[],
  isSameThing: (one: string, other: string) => boolean,
): (own: Deadline) => Deadline | undefined {
  const byDay = [...groupBy(theirs, ({ due }) => due)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const soonAfter = remembering((day) =>
    byDay
      .filter(([other]) => isWithin(daysBetween(day, other)))
      .flatMap(([, deadlines]) => deadlines),
  );
  return (own) =>
    soonAfter(own.due).find((one) => one.kind === own.kind && isSameThing(one.what, own.what));
}

/** True where the words of one are all in the other. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return false;
  for (const word of few) if (!many.has(word)) return false;
  return true;
}

/** Words for a partner's part in what the lead delivers, folded. */
const partOfWhole = new Set(
  `input inputs contribution contributions part draft section sections partner partners apport apports partie ebauche
  partenaire partenaires insumo insumos aporte aportes aportacion aportaciones parte borrador socio socios contributo
  contributos contribuicao contribuicoes rascunho parceiro parceiros مساهمه مساهمات مدخلات جزء مسوده شريك شركاء`.split(
    /\s+/,
  ),
);

/** The words of a text, names and small words aside. */
function tellingWordsOf(
  text: string,
  mentioned: (text: string) => readonly string[],
): ReadonlySet<string> {
  const names = new Set(mentioned(text).flatMap((name) => fold(name).split(' ')));
  const isSmall = (word: string) =>
    partOfWhole.has(word) ||
    (['connector', 'partner', 'donor', 'lead', 'filler'] as const).some((term) =>
      words().isTerm(word, term),
    );
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !names.has(word) && !isSmall(word)),
  );
}
