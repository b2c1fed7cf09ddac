import { answeredItems, isLocal } from '../../partnership/partners.js';
import type { Answer, ItemAnswers, Partnership } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Where the lead thinks much better of the partnership than its local partners do, they need to talk. */
export const perceptionGap = defineRule({
  meta: {
    id: 'checklist/perception-gap',
    items: ['5.1.a'],
    severity: 'warning',
    source: 'AA element 5, pillar 1; AA-review',
    settings: { meanGap: 1.5, partnerGap: 2 },
    messages: ['above-one', 'above-mean'],
    unjudged: ['one-sided'],
  },

  appliesTo: ({ answers }) => answers !== undefined,

  cannotJudge: (partnership) =>
    sidesOf(partnership).length > 0 ? undefined : { reason: 'one-sided', facts: {} },

  check: (partnership, { meanGap, partnerGap }) =>
    sidesOf(partnership).flatMap(({ item, high, locals }) => {
      const far = locals.filter(({ value }) => high.value - value >= partnerGap);
      const mean = locals.reduce((sum, { value }) => sum + value, 0) / locals.length;
      if (far.length === 0 && high.value - mean < meanGap) return [];
      const told = far.length > 0 ? far : locals;
      return [
        {
          message: far.length > 0 ? 'above-one' : 'above-mean',
          at: [high, ...told].map(({ cell }) => cell),
          facts: {
            id: item,
            item: { item },
            high: high.partner,
            value: high.value,
            partners: { list: told.map(({ partner }) => partner) },
            values: { list: told.map(({ value }) => value) },
            mean,
          },
        },
      ];
    }),
});

interface Sides {
  readonly item: string;
  /** The highest answer of the lead or an international NGO. */
  readonly high: Answer;
  readonly locals: readonly Answer[];
}

/** Items to which both sides have answered. */
function sidesOf(partnership: Partnership): readonly Sides[] {
  return answeredItems(partnership).flatMap((row) => sidesIn(row, partnership));
}

function sidesIn({ item, answers }: ItemAnswers, { organisations }: Partnership): readonly Sides[] {
  const kindOf = (name: string) => organisations.find((one) => one.name === name)?.kind;
  const locals = answers.filter(({ partner }) => isLocal({ kind: kindOf(partner) }));
  const strong = answers.filter(({ partner }) => {
    const kind = kindOf(partner);
    return kind === 'lead' || kind === 'ingo';
  });
  const [high] = [...strong].sort((one, other) => other.value - one.value);
  return high === undefined || locals.length === 0 ? [] : [{ item, high, locals }];
}
