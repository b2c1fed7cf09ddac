import type { Report } from '../../core/report.js';
import { sourceNames } from '../report-tab-words.js';
import { termAlone } from '../term-alone.js';
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
  return [{ kind: 'list', title: null, isNumbered: false, entries: [...new Set(entries)] }];
}

/** What was judged and what was not, and on what terms: the part that makes the rest worth trusting. */
export function coverageBlocks({ coverage }: Report, words: DocumentWords): readonly Block[] {
  const { say, phrasebook } = words;
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
        { label: say('sources'), texts: sourceNames.map((name) => say(name)) },
      ],
    },
    ...outcomes.map((outcome): ListBlock => ({
      kind: 'list',
      title: termAlone(phrasebook, `outcome.${outcome}`, outcome),
      isNumbered: false,
      entries: rules.filter((rule) => rule.outcome === outcome).map((rule) => told(rule, words)),
    })),
  ];
}

function told({ rule, outcome, reason }: CoveredRule, { say, phrasebook }: DocumentWords): string {
  const titles = phrasebook.rules[rule]?.title;
  const title = (outcome === 'clean' ? titles?.passes : titles?.fails) ?? rule;
  return reason === null ? title : say('ruleWithReason', { rule: `${title}.`, reason });
}
