import { words } from '../tables/words/match.js';
import { namesOf } from './names.js';
import type { Line, Partnership } from './partnership.js';

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
  const parts = description.split(/\s[-–—]\s?|[,;:()]/).map((part) => part.trim());
  const [before = ''] = parts;
  const isComma = /^[^-–—;:()]+,/.test(description);
  const isColon = /^[^-–—;,()]+:/.test(description);
  const organisations = namesOf(partnership.organisations);
  return parts.find((part, place) => {
    if (!looksLikeName(part) || organisations.mentioned(part).length > 0) return false;
    const isFirst = place === 0 && isComma && parts.slice(1).some(isPost);
    const isAfterColon = place === 1 && isColon && isPost(before);
    return isFirst || isAfterColon || isAddressed(part) || hasGivenName(part);
  });
}

function looksLikeName(part: string): boolean {
  const bare = withoutAddress(part);
  const own = bare.split(/\s+/);
  const isLong = own.length >= 2 || isAddressed(part);
  if (!isLong || own.length > 4 || /\d/.test(part)) return false;
  const isWritten = own.every((word) =>
    /^(\p{Lu}[\p{Ll}'’-]+(\p{Lu}\p{Ll}+)?|\p{Lu}\.|\p{Lo}{2,})$/u.test(word),
  );
  return isWritten && words().findTerms(bare).length === 0;
}

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

/** A doctor may be a post as well, so that the title alone names nobody. */
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
