import { words } from '../tables/words/match.js';
import type { TermMatch, TextTerms } from '../tables/words/read-terms.js';
import { monthOfWord } from '../workbook/date-words.js';
import { isAmountDrawnFromElsewhere } from './drawn-from-elsewhere.js';
import {
  columnsAcross,
  descriptionAndRemarks,
  innermostHeading,
  isUnreadable,
  linesByTable,
} from './lines.js';
import type { Line, Partnership } from './partnership.js';
import { isTeam } from './posts.js';

/** What a staff line does not say. */
export type SalaryGap = 'pooled' | 'no-role' | 'no-time-nor-rate' | 'no-time' | 'no-rate';

/**
 * What a line about posts leaves open; `undefined` where role, time and rate are told, or it is no post. A post whose
 * figure is drawn from another table is told there.
 */
export function salaryGapOf(line: Line, partnership: Partnership): SalaryGap | undefined {
  if (!isPostLine(line) || isAmountDrawnFromElsewhere(line, partnership)) return undefined;
  const { description = '', descriptionTerms } = line;
  if (isPooled(description, descriptionTerms)) return 'pooled';
  if (isMonthOfPay(line)) return undefined;
  if (isRoleless(description, descriptionTerms)) return 'no-role';
  const tellsTime = hasTime(line, partnership);
  const tellsRate = line.unitCost !== undefined || isUnreadable(line, 'unit-cost');
  if (!tellsTime) return tellsRate ? 'no-time' : 'no-time-nor-rate';
  return tellsRate ? undefined : 'no-rate';
}

/** So many posts without time and rate are a table that gives none, even if it has columns for it. */
const postsThatShowTheForm = 10;

/** By table, posts of which none gives time or rate: one trouble of the form, not one a post. */
export function postsWithoutForm(
  lines: readonly Line[],
  partnership: Partnership,
): readonly (readonly Line[])[] {
  const roles = ['quantity', 'duration', 'percent', 'unit-cost'] as const;
  return linesByTable(partnership, lines)
    .filter((posts) =>
      posts.every(({ factors, unitCost }) => factors.length === 0 && unitCost === undefined),
    )
    .map((posts) => posts.filter((line) => salaryGapOf(line, partnership) === 'no-time-nor-rate'))
    .filter(
      (posts) =>
        posts.length >= postsThatShowTheForm ||
        (posts.length > 1 && posts.every(({ cells }) => roles.every((role) => !cells[role]))),
    );
}

/** Staff, not a fee or a stipend for a piece of work; amounts that are rates on a base stay out. */
function isPostLine({ isStaff, isRate, descriptionTerms: { terms } }: Line): boolean {
  if (!isStaff || isRate) return false;
  const isFee = terms.includes('fee') || terms.includes('stipend');
  return !isFee || terms.includes('staff');
}

/** No single post: a word for people in general, or several posts in one line. */
function isPooled(description: string, { only, terms, matches }: TextTerms): boolean {
  if (only.has('pooled-staff') || isTeam(description)) return true;
  const isForSeveral = terms.includes('pooled-staff');
  // One post at most: most texts need no more than this look.
  if (!isForSeveral && matches.filter(isRole).length < 2) return false;
  if (isPayOfOne(description) || isSaidTwice(description)) return false;
  if (isForSeveral && rolesIn(description) !== 1) return true;
  return description.split(/[,;+&/()،؛]/).filter((part) => rolesIn(part) > 0).length > 1;
}

/** `Chef de projet / Project manager`: one post in two languages. */
function isSaidTwice(description: string): boolean {
  const [one = [], other = [], ...more] = description.split(' / ').map(languagesOfRoles);
  if (one.length === 0 || other.length === 0 || more.length > 0) return false;
  return !one.some((language) => other.includes(language));
}

function languagesOfRoles(text: string): readonly string[] {
  return words()
    .findTerms(text)
    .filter(isRole)
    .map(({ language }) => language);
}

/** `Salary – Town clerk`: pay in the singular, and of whom, though we may not know the post. */
function isPayOfOne(description: string): boolean {
  const place = /[\p{L})]\s?[-–—:]/u.exec(description)?.index;
  if (place === undefined) return false;
  const pay = description.slice(0, place + 1);
  const whose = description.slice(place + 2);
  return (
    singularPay.test(pay) && /\p{L}{3}/u.test(whose) && !words().hasTerm(whose, 'pooled-staff')
  );
}

const singularPay =
  /^(?:salary|wage|pay|salaire|traitement|salario|sueldo|salário|vencimento|راتب|أجر)$/i;

/** One month, under a heading that names the post: its amount is the pay of that month. */
export function isMonthOfPay(line: Line): boolean {
  const { isStaff, description = '' } = line;
  const month = isStaff ? onlyWord.exec(description)?.[1] : undefined;
  if (month === undefined || monthOfWord(month) === undefined) return false;
  const heading = innermostHeading(line);
  const terms = words().readTerms(heading);
  return !isPooled(heading, terms) && !isRoleless(heading, terms);
}

/** One word, with nothing but figures and strokes around it. */
const onlyWord = /^[\s\d.,:/-]*([^\s\d.,:/-]+)[\s\d.,:/-]*$/;

/** A line under "Staff" that names nothing: "Salary", "Pay". */
function isRoleless(description: string, { only }: TextTerms): boolean {
  return !/\p{L}/u.test(description) || only.has('staff');
}

/** Posts named in a text; "research assistant" is one. */
function rolesIn(text: string): number {
  const roles = words()
    .findTerms(text)
    .filter(isRole)
    .map((match) => match.words);
  return new Set(
    roles.filter((role) => !roles.some((other) => other !== role && other.includes(role))),
  ).size;
}

function isRole({ term }: TermMatch): boolean {
  return term === 'role';
}

/** A share of time or a quantity of time, in its own column, in the unit or header, or in words. */
function hasTime(line: Line, partnership: Partnership): boolean {
  if (line.factors.some(({ role }) => role !== 'quantity')) return true;
  if ((['quantity', 'duration', 'percent'] as const).some((role) => isUnreadable(line, role))) {
    return true;
  }
  const hasQuantity = line.factors.length > 0;
  if (hasQuantity && timeTexts(line, partnership).some(isTimeWord)) return true;
  return descriptionAndRemarks(line).some(
    (text) => /\d\s*[%٪]/.test(text) || (/\d/.test(text) && isTimeWord(text)),
  );
}

/** The unit, and the headers over quantity and unit cost: "No. of months", "Monthly salary". */
function timeTexts(line: Line, partnership: Partnership): readonly string[] {
  const { unit = '' } = line;
  const headers = columnsAcross(partnership, line)
    .filter(({ role }) => role === 'quantity' || role === 'unit-cost')
    .map(({ header }) => header);
  return [unit, ...headers];
}

function isTimeWord(text: string): boolean {
  return words().hasTerm(text, 'time-unit') || words().hasTerm(text, 'month');
}
