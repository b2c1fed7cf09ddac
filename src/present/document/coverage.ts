import type { Report } from '../../core/report.js';
import { placeName } from '../text/place.js';
import type { Block, ListBlock } from './document.js';
import type { DocumentWords } from './words.js';

type CoveredRule = Report['coverage']['rules'][number];

/** What people should know or settle about the reading; nothing where all is settled. */
export function noticeBlocks({ notices }: Report): readonly ListBlock[] {
  if (notices.length === 0) return [];
  const entries = notices.map(({ sheet, range, message }) => {
    const place = placeName(sheet, range);
    return place === '' ? message : `${place}: ${message}`;
  });
  return [{ kind: 'list', isNumbered: false, entries: [...new Set(entries)] }];
}

/** What was judged and what was not, and on what terms: the part that makes the rest worth trusting. */
export function coverageBlocks({ coverage }: Report, words: DocumentWords): readonly Block[] {
  const { say, phrasebook, wordHead } = words;
  const { settingsChanged, rules } = coverage;
  const outcomes = [...new Set(rules.map(({ outcome }) => outcome))];
  return [
    { kind: 'note', text: say('coverageNote') },
    {
      kind: 'labelled',
      entries: [
        {
          label: say('settingsChanged'),
          texts: settingsChanged.length === 0 ? [say('noSettingsChanged')] : settingsChanged,
        },
      ],
    },
    {
      kind: 'table',
      caption: say('coverageHeading'),
      heads: [wordHead('outcome'), wordHead('rule')],
      rows: outcomes.flatMap((outcome) => {
        const own = rules.filter((rule) => rule.outcome === outcome);
        const word = phrasebook.terms[`outcome.${outcome}`] ?? outcome;
        return rulesTold(own, words).map((told) => [word, told]);
      }),
    },
  ];
}

/** Rules that need no more words together; each with a reason apart. */
function rulesTold(
  rules: readonly CoveredRule[],
  { say, phrasebook }: DocumentWords,
): readonly string[] {
  const title = ({ rule, outcome }: CoveredRule): string => {
    const titles = phrasebook.rules[rule]?.title;
    return (outcome === 'clean' ? titles?.passes : titles?.fails) ?? rule;
  };
  const plain = rules.filter(({ reason }) => reason === null).map(title);
  const reasoned = rules.flatMap((one) =>
    one.reason === null
      ? []
      : say('ruleWithReason', { rule: `${title(one)}.`, reason: one.reason }),
  );
  return plain.length === 0 ? reasoned : [plain.join('; '), ...reasoned];
}
