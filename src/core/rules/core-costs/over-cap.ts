import { capOn } from '../../partnership/donor-terms.js';
import { holdsMoney, linesOf, linesTotalOf, mainCell } from '../../partnership/lines.js';
import { organisationOf, spenders } from '../../partnership/partners.js';
import type { Line, Partnership, PartnerMoney } from '../../partnership/partnership.js';
import { holdersOf } from '../../partnership/said-of-line.js';
import { defineRule } from '../rule.js';

/** What is over the donor's cap may be cut; better to know before it is sent in. */
export const overCap = defineRule({
  meta: {
    id: 'core-costs/over-cap',
    items: ['3.2.c'],
    severity: 'info',
    source: 'The rules of the donor, as its profile has them',
    settings: {},
    messages: ['over', 'pot-over'],
  },

  appliesTo: (partnership) =>
    partnership.profile.caps.length > 0 &&
    spenders(partnership).some(({ indirect }) => indirect > 0),

  check: (partnership) =>
    partnership.profile.pot?.value === 'fixed' ? potOver(partnership) : eachOver(partnership),
});

/** All indirect costs together against one cap on all direct costs. */
function potOver(partnership: Partnership) {
  const all = spenders(partnership);
  const cap = partnership.profile.caps.find(({ who }) => who === 'everybody');
  const taken = addUp(all, ({ indirect }) => indirect);
  // What is nobody's yet is a cost of the project all the same.
  const base = Math.max(addUp(all, directBase), linesTotalOf(partnership) - taken);
  if (cap === undefined || base <= 0 || taken / base <= cap.value + sameRate) return [];
  return [
    {
      message: 'pot-over' as const,
      at: indirectLines(partnership).map(mainCell),
      facts: {
        taken: { money: taken },
        rate: { share: taken / base },
        base: { money: base },
        cap: { share: cap.value },
        over: { money: taken - cap.value * base },
      },
      amount: taken - cap.value * base,
      donorRule: true,
    },
  ];
}

function eachOver(partnership: Partnership) {
  const holders = holdersOf(partnership);
  return spenders(partnership).flatMap((money) => {
    const cap = capOn(partnership, organisationOf(partnership, money.partner));
    const base = directBase(money);
    const rate = cap?.on === 'mtdc' || base <= 0 ? money.nominalRate : money.indirect / base;
    if (cap === undefined || rate === undefined || money.indirect <= 0) return [];
    if (rate <= cap.value + sameRate) return [];
    const over = money.indirect * (1 - cap.value / rate);
    return [
      {
        message: 'over' as const,
        at: indirectLines(partnership)
          .filter((line) => holders(line).includes(money.partner))
          .map(mainCell),
        partner: money.partner,
        facts: {
          partner: money.partner,
          taken: { money: money.indirect },
          rate: { share: rate },
          cap: { share: cap.value },
          over: { money: over },
        },
        amount: over,
        donorRule: true,
      },
    ];
  });
}

function indirectLines(partnership: Partnership): readonly Line[] {
  return linesOf(partnership).filter((line) => line.costClass === 'indirect' && holdsMoney(line));
}

const sameRate = 0.0005;

/** To donors a core cost that is budgeted by itself is a direct one. */
function directBase({ kept, indirect }: PartnerMoney): number {
  return kept - indirect;
}

function addUp(all: readonly PartnerMoney[], part: (money: PartnerMoney) => number): number {
  return all.reduce((sum, money) => sum + part(money), 0);
}
