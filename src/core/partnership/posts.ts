import type { Term } from '../tables/words/lexicon.js';
import { words } from '../tables/words/match.js';
import { normalWords } from '../tables/words/phrase-index.js';
import { remembering } from '../workbook/remember.js';

/** Words for things that a project buys, which outweigh a role or an office named beside them. */
export const boughtTerms: readonly Term[] = [
  'workshop',
  'travel',
  'per-diem',
  'meals',
  'equipment',
];

/** Small words that join what is bought to whom it is for, or a post to its field. */
const joining = new Set(
  `of for to with by and in at from on charge de du des d la le les en y e et a au aux pour avec para por con com del da
  do das dos na no`.split(/\s+/),
);

/**
 * Whether a description that names both a post and something bought is the post: "Programme manager", "Training
 * coordinator", "Responsable de formation", but not "Travel of the coordinator" or "Trainers' meals".
 */
export const isPostOfField = remembering((description: string): boolean => {
  const { findTerms, termsIn } = words();
  const said = termsIn(description);
  if (!said.includes('role') || !boughtTerms.some((term) => said.includes(term))) return false;
  const matches = findTerms(description);
  const own = normalWords(description).filter((word) => !/^\d+$|^%$/.test(word));
  const named = (terms: readonly Term[]) =>
    placesOf(
      own,
      matches.filter(({ term }) => terms.includes(term)).map((match) => match.words),
    );
  const roles = named(['role']);
  const bought = named(boughtTerms);
  if (roles.length === 0 || bought.length === 0) return false;
  const lastRole = roles[roles.length - 1];
  const isBoughtAfter = bought.some(({ from }) => from > (lastRole?.from ?? 0));
  const [firstRole] = roles;
  const isHead = firstRole?.from === 0;
  const isJoined = own.some((word) => joining.has(word));
  if (isArabic(description)) return isHead;
  if (isHead) return joining.has(own[firstRole.to] ?? '');
  if (isBoughtAfter) return false;
  if (lastRole?.to === own.length && !isJoined) return true;
  return named(['workshop']).some(({ to }) => roles.some(({ from }) => from === to));
});

/** "Distribution team", "Équipe mobile": people, and no single post; a team's training, or meals for it, are neither. */
export function isTeam(description: string): boolean {
  const [head = ''] = description.split(/\s[-–—]\s|[:;,(]/);
  return team.test(head.trim()) && !ofTeam.test(head);
}

const team = /(?:^|\s)teams?$|^(?:l['’])?[ée]quip(?:es?|as?)\s\p{L}|^(?:فريق|فرق)\s\p{L}/iu;
const ofTeam = /\s(?:of|for|to|by|with|from)\s/i;

interface Place {
  readonly from: number;
  /** After its last word. */
  readonly to: number;
}

/** Where phrases stand among the words of a text, in the text's order. */
function placesOf(own: readonly string[], phrases: readonly string[]): readonly Place[] {
  return phrases
    .flatMap((phrase) => {
      const parts = phrase.split(' ');
      return own.flatMap((_, from) =>
        parts.every((part, at) => own[from + at] === part)
          ? [{ from, to: from + parts.length }]
          : [],
      );
    })
    .sort((one, other) => one.from - other.from);
}

function isArabic(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}
