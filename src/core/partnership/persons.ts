import { words } from '../tables/words/match.js';
import { namesOf } from './names.js';
import type { Line, Partnership } from './partnership.js';
import { isCalled } from './said-of-line.js';

/** Common given names of many places; they only settle what else may be a place: "Trainer (Maria Lopez)". */
const givenNames = new Set(
  `abdi abdou abdul abdullah ahmad ahmed aicha aisha alejandro alex alexander ali alice amadou amal amina aminata amir
  amira ana anastasia andrea andrew anna anne antonio arash asha ayesha beatriz carlos catherine chantal charles claire
  daniel david deepa diego dmytro elena elizabeth emmanuel esther eva farah fatima fatou fernando francisco george grace
  habiba hanna hannah hassan helen hussein ibrahim irina isabel ismail james jamila jean jennifer joao john jorge jose
  joseph joyce juan julia karim kateryna khadija khaled laila lakshmi laura layla leila linda lucia luis mahmoud mamadou
  manuel marco maria mariam marie marta martha martin mary maryam mercy michael miguel mohamed mohammad mohammed moses
  moussa muhammad mustafa nadia nasir natalia nour oleksandr olena omar osman ousmane patricia patrick paul paula paulo
  pedro peter pierre priya rachel rahma raj rajesh ramon rania rashid ricardo robert rosa ruth said salma samir samuel
  sanjay sara sarah sergio simon sofia sophie stephen sunita susan susana svetlana thomas victor viktor yasmin yasmine
  youssef yusuf yves zahra zainab
  محمد احمد فاطمه علي حسن حسين عمر مريم خالد يوسف ابراهيم نور سعيد مصطفي محمود ليلي زينب سلمي هاني رانيا سميره`.split(
    /\s+/,
  ),
);

/**
 * The person whom a line pays by name, as written; `undefined` where it names a post only. A name is two to four
 * capitalised words that mean nothing else, before the post and a comma, after the post and a colon, after a form of
 * address, or with a common given name.
 */
export function personIn(line: Line, partnership: Partnership): string | undefined {
  if (!line.isStaff || line.description === undefined) return undefined;
  const { description } = line;
  const pieces = description
    .replace(payOf, '')
    .split(/\s[-–—]\s?|[,;:()]/)
    .map((part) => part.trim());
  const parts = isCalled(line, 'honorific') ? pieces.map(fromAddress) : pieces;
  const [before = ''] = parts;
  const isComma = /^[^-–—;:()]+,/.test(description);
  const isColon = /^[^-–—;,()]+:/.test(description);
  const organisations = namesOf(partnership.organisations);
  return parts.find((part, place) => {
    if (!looksLikeName(part) || organisations.mentioned(part).length > 0) return false;
    const isFirst = place === 0 && isComma && parts.slice(1).some(isPost);
    const isAfterColon = place === 1 && isColon && isPost(before);
    return isFirst || isAfterColon || isAddressed(part) || doctor.test(part) || hasGivenName(part);
  });
}

/** From a form of address on, where one stands inside a part: "Editor Ms Jane Roe". */
function fromAddress(part: string): string {
  const own = part.split(/\s+/);
  const at = own.findIndex((word, place) => place > 0 && words().isTerm(word, 'honorific'));
  return at < 0 ? part : own.slice(at).join(' ');
}

/** "Salary of Jane Roe, nurse", in en, fr, es, pt. */
const payOf =
  /^(?:salary|pay|wages?|fees?) (?:of|for) |^(?:salaire|traitement|honoraires) d(?:e |')|^(?:sueldo|salario|honorarios) de |^(?:salário|vencimento|honorários) d[aeo] /i;

function looksLikeName(part: string): boolean {
  // The last word alone settles it for most parts.
  if (!endsLikeName.test(part)) return false;
  const bare = withoutAddress(part);
  const own = bare.split(/\s+/);
  const isLong = own.length >= 2 || isAddressed(part);
  if (!isLong || own.length > 4 || /\d/.test(part)) return false;
  return own.every((word) => nameWord.test(word)) && words().findTerms(bare).length === 0;
}

const wordOfName = String.raw`(?:\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.|\p{Lo}{2,})`;
const nameWord = new RegExp(`^${wordOfName}$`, 'u');
const endsLikeName = new RegExp(`(?:^|\\s)${wordOfName}$`, 'u');

function isPost(part: string): boolean {
  return words().hasTerm(part, 'role');
}

function isAddressed(part: string): boolean {
  const [first = '', second] = part.split(/\s+/);
  return second !== undefined && words().isTerm(first, 'honorific');
}

function withoutAddress(part: string): string {
  const bare = part.replace(doctor, '');
  return isAddressed(bare) ? bare.replace(/^\S+\s+/, '') : bare;
}

/** A doctor may be a post as well, so that the title before one word names nobody; before two it does. */
const doctor = /^(?:dra?\.?|د\.)\s+/i;

function hasGivenName(part: string): boolean {
  return part.split(/[\s-]+/).some((word) => givenNames.has(plain(word)));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
}
