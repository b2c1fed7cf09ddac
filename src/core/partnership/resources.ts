import type { Topic } from '../tables/words/lexicon.js';
import { type TopicMatch, words } from '../tables/words/match.js';
import { oncePer } from '../workbook/once-per.js';
import { holdsMoney, linesOf, descriptionAndRemarks } from './lines.js';
import { namesOf } from './names.js';
import { answeredItems, isLocal, leadOf, totalHeldBy } from './partners.js';
import type { Line, Organisation, Partnership } from './partnership.js';

/** Lines with money that are about a subject, by their own words, their category or a heading above them. */
export function linesAbout(topic: Topic, partnership: Partnership): readonly Line[] {
  return linesByTopic(partnership).get(topic) ?? [];
}

const linesByTopic = oncePer((partnership: Partnership): ReadonlyMap<Topic, readonly Line[]> => {
  const byTopic = new Map<Topic, Line[]>();
  for (const line of linesOf(partnership).filter((one) => holdsMoney(one))) {
    for (const topic of topicsOf(line)) {
      const lines = byTopic.get(topic);
      if (lines) lines.push(line);
      else byTopic.set(topic, [line]);
    }
  }
  return byTopic;
});

/** What a line's own words, its category and the headings above it speak of; a contingency is money to move freely. */
function topicsOf(line: Line): ReadonlySet<Topic> {
  const { description, category, section, costClass } = line;
  const topics = new Set<Topic>(costClass === 'contingency' ? ['flexible-funds'] : []);
  const said = [topicsIn(description), topicsIn(category), topicsInHeadings(section)];
  for (const matches of said) {
    for (const { topic, words: telling } of matches) {
      if (!(costClass === 'core' && isPhone(telling))) topics.add(topic);
    }
  }
  return topics;
}

function topicsIn(text: string | undefined): readonly TopicMatch[] {
  return text === undefined ? [] : words().findTopics(text);
}

/** Lines under the same headings have one list of them. */
const topicsInHeadings = oncePer((section: readonly string[]) => section.flatMap(topicsIn));

/** "Communication" among an office's costs is its telephone. */
function isPhone(said: string): boolean {
  return /^comm?unica/.test(said);
}

/** Two organisations or more share the budget, so that partnership is something that money can be asked for. */
export function isShared({ organisations }: Partnership): boolean {
  return organisations.filter(({ kind }) => kind !== 'donor').length > 1;
}

const languages: readonly string[] = ['en', 'fr', 'es', 'pt', 'ar'];

/** Whether the lines are in a language of which we know what lines are about. */
export const speaksOurLanguages = oncePer((partnership: Partnership): boolean => {
  const lines = linesOf(partnership).filter(({ description }) => description !== undefined);
  const known = lines.filter(({ descriptionTerms: { matches } }) =>
    matches.some(({ language, term }) => languages.includes(language) && term !== 'connector'),
  );
  return known.length >= lines.length * 0.3;
});

/**
 * The lead, where all these lines are its own, none of them speaks of others, and local partners have money too;
 * else `undefined`.
 */
export function onlyForLead(
  lines: readonly Line[],
  partnership: Partnership,
): Organisation | undefined {
  const lead = leadOf(partnership);
  const locals = partnership.organisations.filter(isLocal);
  if (lead === undefined || !locals.some(({ name }) => totalHeldBy(partnership, name) > 0)) {
    return undefined;
  }
  const names = namesOf(partnership.organisations);
  const isOwn = (line: Line) =>
    line.organisation === lead.name &&
    (line.costClass !== 'contingency' || isNamedFor(line)) &&
    !line.parts.some(({ role, value, name }) => {
      return role === 'organisation-amount' && value !== 0 && names.resolve(name) !== lead.name;
    }) &&
    !speaksOfOthers(descriptionAndRemarks(line).join(' · '), lead.name);
  const isNamedFor = ({ cells, description = '' }: Line) =>
    cells.organisation !== undefined || names.mentioned(description).includes(lead.name);
  const speaksOfOthers = (text: string, own: string) =>
    names.mentioned(text).some((name) => name !== own) ||
    otherTerms.some((term) => words().hasTerm(text, term));
  return lines.every(isOwn) ? lead : undefined;
}

/** Words by which a line of the lead is for its partners too. */
const otherTerms = ['all', 'together', 'partner', 'community'] as const;

/** Whether partners agreed that an item is to be there: a next step stands beside it, or all who answered say so. */
export function isAgreed(item: string, partnership: Partnership): boolean {
  const rows = answeredItems(partnership).filter((row) => row.item === item);
  const scores = rows.flatMap((row) => row.answers);
  return (
    rows.some(({ nextStep }) => nextStep !== undefined) ||
    (scores.length > 1 && scores.every(({ value }) => value >= 2))
  );
}

/** Whom lines are for, each once. */
export function organisationsOf(lines: readonly Line[], { organisations }: Partnership) {
  const names = namesOf(organisations);
  const paid = lines.flatMap(({ organisation, parts }) => {
    const columns = parts.filter(
      ({ role, value }) => role === 'organisation-amount' && value !== 0,
    );
    const own =
      columns.length > 0 ? columns.map(({ name }) => names.resolve(name)) : [organisation];
    return own.flatMap((name) => name ?? []);
  });
  return [...new Set(paid)];
}
