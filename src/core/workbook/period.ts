import { fold } from '../tables/words/fold.js';
import { isoOf, lastOfMonth } from './calendar.js';
import { readDate } from './date.js';
import { monthOfWord } from './date-words.js';

/** Two ISO dates, both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly day: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * The period that a text states somewhere as two dates or months joined by a dash or "to":
 * `January to December 2027`, `1 March 2027 – 28 February 2029`, `01/03/2027-31/08/2027`. Two dates that stand apart
 * are none.
 */
export function readPeriod(text: string): Period | undefined {
  const mentions = mentionsIn(text);
  for (const [place, first] of mentions.entries()) {
    const second = mentions[place + 1];
    if (second !== undefined && isJoiner(text.slice(first.end, second.start))) {
      return periodOf(first, second);
    }
  }
  return undefined;
}

/** Dates by figures, months by figures, and words that may be months with a day or year beside them. */
const mention =
  /(\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4})|\b(\d\d?)[./](\d{4})\b|(?:\b(\d\d?)(?:st|nd|rd|th|er|º|°)?\s+(?:de\s+)?)?(\p{L}{3,})[.]?(?:\s+(\d\d?)(?:,|(?=\s*[-–—]|\s+to\b)))?(?:\s+del?)?(?:\s*((?:19|20)\d\d)\b)?/gu;

function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  const pattern = new RegExp(mention);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const own = mentionOf(match);
    if (own !== undefined) found.push(own);
  }
  return found;
}

function mentionOf(match: RegExpExecArray): Mention | undefined {
  const [whole, date, monthFigure, yearOfFigure, before, word, after, year] = match;
  const at = { start: match.index, end: match.index + whole.length };
  if (date !== undefined) {
    const iso = readDate(date)?.iso;
    if (iso === undefined) return undefined;
    const [isoYear, month = 0, day] = iso.split('-').map(Number);
    return { ...at, day, month, year: isoYear };
  }
  const month = word === undefined ? Number(monthFigure) : monthOfWord(word);
  if (month === undefined || month < 1 || month > 12) return undefined;
  return { ...at, month, day: figure(before ?? after), year: figure(year ?? yearOfFigure) };
}

function figure(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const joiners = new Set(
  'to until till through au a al ate hasta jusqu jusquau jusqua bis الي حتي'.split(' '),
);

/** `start 1 May 2027, end 31 October 2027`. */
const endings = new Set(
  'end ends ending fin finaliza termine termina termino fim نهايه النهايه ينتهي'.split(' '),
);

function isJoiner(between: string): boolean {
  if (/^\s*[-–—/]\s*$/.test(between)) return true;
  const said = fold(between).split(' ');
  if (said.length <= 3 && said.some((word) => endings.has(word))) return true;
  const [first = '', ...more] = said;
  return more.length <= 1 && joiners.has(first);
}

/** The first takes the year of the second where it has none; `November to March 2027` begins the year before. */
function periodOf(first: Mention, second: Mention): Period | undefined {
  const { year, month } = second;
  if (year === undefined) return undefined;
  const startYear = first.year ?? (first.month > month ? year - 1 : year);
  const from = isoOf(startYear, first.month, first.day ?? 1);
  const to = second.day === undefined ? lastOfMonth(year, month) : isoOf(year, month, second.day);
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}
