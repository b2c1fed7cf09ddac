import { allRules } from '../../core/rules/index.js';
import type { RuleTexts, Text } from '../../messages/phrasebook.js';
import { saySource } from '../../messages/say-source.js';
import { hanging, joinLines } from '../../present/text/layout.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { chosenPhrasebook } from './language.js';
import { likeNames } from './like-names.js';
import { UsageProblem } from './usage-problem.js';
import { wordsIn } from './words.js';

/** Options of `explain` as typed. */
export interface RawExplainOptions {
  readonly lang: string;
}

/**
 * `even-terms explain RULE`: what a rule looks for, why, and what would mend it.
 * @throws {UsageProblem} for a rule that there is not.
 */
export function explainCommand(id: string, { lang }: RawExplainOptions, io: Io): ExitCode {
  const phrasebook = chosenPhrasebook(lang);
  const words = wordsIn(phrasebook);
  const rule = allRules.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    throw new UsageProblem('usage.unknownRule', {
      rule: id,
      choices: {
        list: likeNames(
          allRules.map(({ meta }) => meta.id),
          id,
        ),
      },
    });
  }
  const { severity, items, source, settings } = rule.meta;
  const texts: RuleTexts | undefined = phrasebook.rules[id];
  const changeable = Object.entries(settings).map(
    ([key, value]) => `${key} ${JSON.stringify(value)}`,
  );
  io.print(
    joinLines([
      ...hanging('', `${id}: ${texts?.title.fails ?? ''}`),
      '',
      ...hanging(`${words('findings.why')} `, texts?.why ?? ''),
      ...hanging(`${words('findings.fix')} `, texts?.fix ?? ''),
      '',
      words('explain.says'),
      ...Object.values(texts?.fails ?? {}).flatMap((text) => hanging('  - ', plainForm(text))),
      '',
      words('explain.severity', { severity: words(`severity.${severity}`) }),
      ...hanging('', words('explain.items', { items: items.join(', ') })),
      ...hanging('', words('explain.source', { source: saySource(phrasebook, source) })),
      ...(changeable.length === 0
        ? []
        : hanging('', words('explain.settings', { settings: changeable.join(', ') }))),
    ]),
  );
  return 0;
}

function plainForm(text: Text): string {
  return typeof text === 'string' ? text : text.other;
}
