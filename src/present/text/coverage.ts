import type { Report } from '../../core/report.js';
import type { Outcome } from '../../core/rules/run-rules.js';
import { labelled } from '../../messages/say.js';
import { hanging } from './layout.js';
import { placeName } from './place.js';
import type { Teller } from './teller.js';

const noticesShown = 12;

/** What people should know or settle about the reading; nothing where all is settled. */
export function writeNotices({ notices }: Report, { tell, phrasebook }: Teller): readonly string[] {
  if (notices.length === 0) return [];
  const more = notices.length - noticesShown;
  return [
    tell('heading.notices'),
    ...notices.slice(0, noticesShown).flatMap(({ sheet, range, message }) => {
      const place = placeName(sheet, range);
      return hanging('  - ', labelled(phrasebook, place, message));
    }),
    ...(more > 0 ? hanging('  - ', tell('notices.more', { count: more })) : []),
  ];
}

/** Which rules looked, what was in order, and what could not be judged and why. */
export function writeCoverage(
  { coverage }: Report,
  { tell, phrasebook }: Teller,
): readonly string[] {
  const withOutcome = (outcome: Outcome): typeof coverage.rules =>
    coverage.rules.filter((rule) => rule.outcome === outcome);
  const names = (outcome: Outcome, side: 'passes' | 'fails'): string =>
    withOutcome(outcome)
      .map(({ rule }) => phrasebook.rules[rule]?.title[side] ?? rule)
      .join(phrasebook.sources['between'] ?? '; ');
  const ids = (outcome: Outcome): string =>
    withOutcome(outcome)
      .map(({ rule }) => rule)
      .join(phrasebook.listSeparator);
  const line = (key: string, list: string): readonly string[] =>
    list === '' ? [] : hanging(`  ${tell(key)} `, list);
  return [
    tell('heading.coverage'),
    ...hanging(
      '  ',
      tell('coverage.counts', {
        rules: coverage.rules.length,
        found: withOutcome('found').length,
        clean: withOutcome('clean').length,
        idle: withOutcome('not-applicable').length,
      }),
    ),
    ...hanging('  ', profileSaid(coverage.profile, { tell, phrasebook })),
    ...line('coverage.clean', names('clean', 'passes')),
    ...withOutcome('found').flatMap(({ rule, reason }) =>
      reason === null ? [] : line('coverage.saidElsewhere', labelled(phrasebook, rule, reason)),
    ),
    ...withOutcome('could-not-judge').flatMap(({ rule, reason }) =>
      line('coverage.unjudged', labelled(phrasebook, rule, reason ?? tell('coverage.noReason'))),
    ),
    ...line('coverage.idle', ids('not-applicable')),
    ...withOutcome('off').flatMap(({ rule, reason }) =>
      line('coverage.off', reason === null ? rule : labelled(phrasebook, rule, reason)),
    ),
    ...line('coverage.crashed', ids('crashed')),
    ...line('coverage.changed', coverage.settingsChanged.join(phrasebook.listSeparator)),
  ];
}

/** Whose rules the check went by, and of when they are. */
function profileSaid(
  { id, validFrom, year }: Report['coverage']['profile'],
  { tell, phrasebook }: Pick<Teller, 'tell' | 'phrasebook'>,
): string {
  const facts = { profile: phrasebook.terms[`profile.${id}`] ?? id, id };
  if (id === 'generic') return tell('coverage.profile', facts);
  if (validFrom !== null)
    return tell('coverage.profileFrom', { ...facts, date: { date: validFrom } });
  return year === null
    ? tell('coverage.profileUndated', facts)
    : tell('coverage.profileYear', { ...facts, year: `${year}` });
}
