import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { remembering } from '../workbook/remember.js';
import { oncePer } from '../workbook/once-per.js';
import type { Organisation } from './partnership.js';

type Named = Pick<Organisation, 'name' | 'aliases' | 'kind'>;

/** Finds organisations by what people call them. */
export interface Names {
  /** The organisation that a cell names: by name, alias, initials, or "lead" where there is one lead. */
  readonly resolve: (text: string) => string | undefined;
  /** The organisation that a text is the name of, and says nothing more. */
  readonly called: (text: string) => string | undefined;
  /** Organisations that a longer text names, each once. */
  readonly mentioned: (text: string) => readonly string[];
}

interface Spelling {
  readonly name: string;
  /** Folded, between spaces. */
  readonly key: string;
  /** As written, for initials: they count only in capitals. */
  readonly initials: string | undefined;
}

/** Ways to find the given organisations; a spelling that several of them share finds none of them. */
export const namesOf: (organisations: readonly Named[]) => Names = oncePer((organisations) => {
  const spellings = unambiguous(organisations.flatMap(spellingsOf));
  const exact = new Map(spellings.map(({ key, name }) => [key, name]));
  const byFirstWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = firstWordOf(spelling.key);
    const alike = byFirstWord.get(first);
    if (alike) alike.push(spelling);
    else byFirstWord.set(first, [spelling]);
  }
  const mentioned = remembering((text) => mentionedIn(text, byFirstWord));
  const called = (text: string) =>
    exact.get(keyOf(text)) ?? exact.get(keyOf(withoutBrackets(text)));
  return {
    called,
    mentioned,
    resolve: (text) => {
      const whole = called(text);
      if (whole !== undefined) return whole;
      const within = mentioned(text);
      return within.length === 1 ? within[0] : roleHolder(text, organisations);
    },
  };
});

/** What stands in brackets after a name, and the name without it: `Amal Network (AN)`. */
export function bracketed(name: string): {
  readonly bare: string;
  readonly aside: string | undefined;
} {
  const aside = /[([]([^()[\]]{2,40})[)\]]/.exec(name)?.[1]?.trim();
  return { bare: withoutBrackets(name), aside };
}

/** What follows the name of an organisation and a colon or dash: "Amal Network: teachers" is about teachers. */
export function withoutHolder(text: string, { called }: Pick<Names, 'called'>): string {
  const [, holder = '', rest = ''] = /^([^:]{2,80}?)(?::|\s[-–—])\s*(\p{L}.*)$/su.exec(text) ?? [];
  return called(holder) === undefined ? text : rest;
}

function withoutBrackets(text: string): string {
  const bare = text
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? text : bare;
}

function spellingsOf({ name, aliases }: Named): readonly Spelling[] {
  const { bare, aside } = bracketed(name);
  const asideIsName = aside !== undefined && isAbbreviation(aside);
  const full = [name, bare, ...(asideIsName ? [aside] : []), ...aliases];
  const written = full.map((text) => ({ name, key: keyOf(text), initials: capitalsOf(text) }));
  const initials = initialsOf(bare).map((text) => ({ name, key: keyOf(text), initials: text }));
  return [...written, ...initials].filter(({ key }) => key.trim() !== '');
}

/** `RWN` for Refugee Women Network; small words may count or not: `AFR` and `AR` for Aid for Refugees. */
function initialsOf(name: string): readonly string[] {
  const all = name.match(/[\p{Lu}\p{Ll}]+/gu) ?? [];
  const large = all.filter((word) => /^\p{Lu}/u.test(word));
  return [large, all]
    .map((chosen) => chosen.map((word) => word.charAt(0).toUpperCase()).join(''))
    .filter((text) => text.length >= 2);
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{L}\d&.-]{1,9}$/u.test(text);
}

/** A spelling in capitals only, which a small word of the same letters does not mean. */
function capitalsOf(text: string): string | undefined {
  return /^[\p{Lu}\d]{2,8}$/u.test(text) ? text : undefined;
}

function unambiguous(spellings: readonly Spelling[]): readonly Spelling[] {
  const holders = new Map<string, Set<string>>();
  for (const { key, name } of spellings) {
    holders.set(key, (holders.get(key) ?? new Set()).add(name));
  }
  const own = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const isOwn = holders.get(spelling.key)?.size === 1;
    if (isOwn && !own.has(spelling.key)) own.set(spelling.key, spelling);
  }
  return [...own.values()];
}

function mentionedIn(
  text: string,
  byFirstWord: ReadonlyMap<string, readonly Spelling[]>,
): readonly string[] {
  const key = keyOf(text);
  const words = [...new Set(key.trim().split(' '))];
  const mayBe = words.flatMap((word) => byFirstWord.get(word) ?? []);
  if (mayBe.length === 0) return nobody;
  const capitals = new Set(text.match(/[\p{Lu}\d]{2,}/gu) ?? []);
  const found = mayBe.filter((spelling) =>
    spelling.initials === undefined
      ? spelling.key.length > 4 && key.includes(spelling.key)
      : capitals.has(spelling.initials),
  );
  const telling = found.filter(
    (one) =>
      !found.some((other) => other.key.length > one.key.length && other.key.includes(one.key)),
  );
  return [...new Set(telling.map(({ name }) => name))];
}

const nobody: readonly string[] = [];

/** "Lead" or "donor" alone means the one organisation of that kind. */
function roleHolder(text: string, organisations: readonly Named[]): string | undefined {
  const kind = (['lead', 'donor'] as const).find((term) => words().isTerm(text, term));
  const holders = organisations.filter((one) => kind !== undefined && one.kind === kind);
  return holders.length === 1 ? holders[0]?.name : undefined;
}

function firstWordOf(key: string): string {
  const [first = ''] = key.trim().split(' ');
  return first;
}

function keyOf(text: string): string {
  return ` ${fold(text)} `;
}
