import { holdsMoney, linesOf, mainCell, moneyIn } from '../partnership/lines.js';
import {
  isAgreed,
  isShared,
  linesAbout,
  onlyForLead,
  organisationsOf,
  speaksOurLanguages,
} from '../partnership/resources.js';
import { receiversOfSums } from '../partnership/partners.js';
import { defineRule, type Rule } from './rule.js';

/** What partnership itself needs money for, and which checklist item asks for it. */
const kinds = {
  'relationship-building': { item: '3.1.a', source: 'AA element 3, pillar 1; RCF; ACTIF' },
  'language-access': { item: '4.1.a', source: 'AA element 4, pillar 1; RCF' },
  'design-phase': { item: '1.1.a', source: 'AA element 1, pillar 1; RCF' },
  'flexible-funds': { item: '4.2.a', source: 'AA element 4, pillar 2' },
  'learning-and-review': { item: '5.2.a', source: 'AA element 5, pillar 2' },
  'power-and-facilitation': { item: '1.2.b', source: 'AA element 1, pillar 2' },
  'voice-and-visibility': { item: '2.3.a', source: 'AA element 2, pillar 3; NT' },
  'community-participation': { item: '6.1.a', source: 'ACTIF; RCF' },
  'safety-and-wellbeing': { item: '6.3.a', source: 'RCF; AA' },
  'exit-and-transition': { item: '2.1.b', source: 'AA element 2, pillar 1' },
  'peer-exchange': { item: '6.2.a', source: 'ACTIF' },
} as const;

export type ResourceKind = keyof typeof kinds;

type Messages = 'nothing' | 'agreed-nothing' | 'lead-only';

/** The rule of one kind: is it in the budget, and for more than the lead? */
export function resourceRule(kind: ResourceKind): Rule<Record<string, never>, Messages> {
  const { item, source } = kinds[kind];
  return defineRule({
    meta: {
      id: `resources/${kind}`,
      items: [item],
      severity: 'info',
      source,
      settings: {},
      messages: ['nothing', 'agreed-nothing', 'lead-only'],
      unjudged: ['language'],
    },

    appliesTo: (partnership) =>
      isShared(partnership) && linesOf(partnership).some((line) => holdsMoney(line)),

    cannotJudge: (partnership) =>
      linesAbout(kind, partnership).length > 0 || speaksOurLanguages(partnership)
        ? undefined
        : { reason: 'language', facts: {} },

    check: (partnership) => {
      const lines = linesAbout(kind, partnership);
      if (lines.length === 0) {
        return isAgreed(item, partnership)
          ? [{ message: 'agreed-nothing', at: [], facts: { item: { item } }, severity: 'warning' }]
          : [{ message: 'nothing', at: [], facts: {} }];
      }
      const lead = onlyForLead(lines, partnership);
      if (lead === undefined || receiversOfSums(partnership).length > 0) return [];
      const facts = { lead: lead.name, lines: lines.length, money: { money: moneyIn(lines) } };
      return [{ message: 'lead-only', at: lines.map(mainCell), facts, severity: 'warning' }];
    },

    evidence: (partnership) => {
      const lines = linesAbout(kind, partnership);
      if (lines.length === 0 || onlyForLead(lines, partnership) !== undefined) return [];
      const names = organisationsOf(lines, partnership);
      return [
        {
          at: lines.map(mainCell),
          facts: {
            lines: lines.length,
            money: { money: moneyIn(lines) },
            partners: names.length === 0 ? { term: 'nobody-named' } : { list: names },
          },
        },
      ];
    },
  });
}
