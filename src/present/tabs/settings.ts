import { allProfiles } from '../../core/profiles/index.js';
import { allRules } from '../../core/rules/index.js';
import { usualWeekends } from '../../core/settings/weekends.js';
import { phrasebooks } from '../../messages/index.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { type Choices, type PlanCell, type SheetPlan, signRow, text } from '../sheet-plan.js';
import { headCell } from './form.js';
import { tabText, thresholdText } from './words.js';

interface Row {
  readonly key: string;
  /** What holds where nobody writes anything. */
  readonly usual: string | number;
  readonly meaning: string;
  readonly choices: readonly string[];
}

/**
 * What partners can settle for this file: a row each with its name, the value to be filled in, what it means, and
 * what holds without a value. Names and values are the same in every language, for people of several languages share the file.
 */
export function settingsPlan(phrasebook: Phrasebook): SheetPlan {
  const rows = [...ofTheFile(phrasebook), ...allRules.flatMap((rule) => ofRule(rule, phrasebook))];
  const choices = rows.map(({ choices: words }, index): Choices => ({
    column: 2,
    firstRow: index + 2,
    lastRow: index + 2,
    words,
  }));
  return {
    title: tabText(phrasebook, 'settings.title'),
    rightToLeft: phrasebook.direction === 'rtl',
    columnWidths: [330, 130, 460, 200],
    frozenRows: 1,
    isForm: true,
    rows: [
      [
        headCell({ head: 'settings.name' }, phrasebook),
        headCell({ head: 'settings.value', note: 'settings.valueNote' }, phrasebook),
        headCell({ head: 'settings.meaning' }, phrasebook),
        headCell({ head: 'settings.usual' }, phrasebook),
      ],
      ...rows.map(({ key, usual, meaning }): readonly PlanCell[] => [
        text(key, key.includes('.') ? 'body' : 'strong'),
        { kind: 'blank', format: 'General', look: 'body' },
        text(meaning),
        typeof usual === 'number'
          ? { kind: 'number', value: usual, format: 'General', look: 'quiet' }
          : text(usual, 'quiet'),
      ]),
      signRow,
    ],
    choices: choices.filter(({ words }) => words.length > 0),
  };
}

function ofTheFile(phrasebook: Phrasebook): readonly Row[] {
  const [first] = allProfiles;
  const [weekend = ''] = usualWeekends;
  return [
    {
      key: 'language',
      usual: tabText(phrasebook, 'settings.languageUsual'),
      meaning: tabText(phrasebook, 'settings.language'),
      choices: phrasebooks.map(({ language }) => language),
    },
    {
      key: 'donor',
      usual: first?.id ?? '',
      meaning: tabText(phrasebook, 'settings.donor'),
      choices: allProfiles.map(({ id }) => id),
    },
    {
      key: 'weekend',
      usual: weekend,
      meaning: tabText(phrasebook, 'settings.weekend'),
      choices: usualWeekends,
    },
  ];
}

/** Whether it runs, and each of its thresholds. */
function ofRule({ meta }: (typeof allRules)[number], phrasebook: Phrasebook): readonly Row[] {
  const rule = phrasebook.rules[meta.id]?.title.fails ?? meta.id;
  const settings = Object.entries(meta.settings).filter(([name]) => name !== 'weekend');
  return [
    {
      key: meta.id,
      usual: meta.startsOff ? 'off' : 'on',
      meaning: tabText(phrasebook, 'settings.rule', { rule }),
      choices: ['on', 'off'],
    },
    ...settings.flatMap(([name, usual]): readonly Row[] => {
      const key = `${meta.id}.${name}`;
      const meaning = thresholdText(phrasebook, name);
      if (typeof usual !== 'object') return [{ key, usual, meaning, choices: [] }];
      return Object.entries(usual).map(([kind, figure]) => ({
        key: `${key}.${kind}`,
        usual: figure,
        meaning,
        choices: [],
      }));
    }),
  ];
}
