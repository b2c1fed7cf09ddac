import { allLexicons } from '../tables/words/index.js';
import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { normalWords } from '../tables/words/phrase-index.js';
import { remembering, whenAsked } from '../workbook/remember.js';
import type { OrganisationKind } from './partnership.js';

const kindWords = whenAsked(
  () =>
    new Set(
      allLexicons().flatMap(({ organisationKinds }) =>
        Object.values(organisationKinds).flatMap((list) =>
          list.map((phrase) => normalWords(phrase).join(' ')),
        ),
      ),
    ),
);

/**
 * The kind that a name is nothing but: "Local NGO", "RLO 2", "Lead INGO". A name that says more is a name, from which no
 * kind is guessed.
 */
export const kindNamed = remembering((name: string): OrganisationKind | undefined => {
  const own = normalWords(fold(name).replace(/ [a-z\d]$/, ''));
  const isKind = (from: number, to: number) => kindWords().has(own.slice(from, to).join(' '));
  const isOnlyKinds =
    isKind(0, own.length) || own.some((_, at) => at > 0 && isKind(0, at) && isKind(at, own.length));
  if (!isOnlyKinds) return undefined;
  const kinds = words().organisationKinds(name);
  return kinds.includes('lead') ? 'lead' : kinds[0];
});
