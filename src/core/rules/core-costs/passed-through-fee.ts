import { linesOf, mainCell } from '../../partnership/lines.js';
import { hasFeeToJudge, feeOnMoneyPassedOn } from '../../partnership/passed-through.js';
import { holdersOf } from '../../partnership/said-of-line.js';
import { defineRule } from '../rule.js';

/** Who runs the money has the costs of running it: a fee on it should not stay with the lead alone. */
export const passedThroughFee = defineRule({
  meta: {
    id: 'core-costs/passed-through-fee',
    items: ['3.2.c'],
    severity: 'error',
    source: 'AA element 3, pillar 2; The Share Trust, Passing the Buck',
    settings: {},
    messages: ['kept-by-lead', 'kept-by-lead-unnamed'],
    yieldsTo: [{ rule: 'core-costs/none-budgeted', within: 'workbook' }],
  },

  appliesTo: hasFeeToJudge,

  check: (partnership) => {
    const found = feeOnMoneyPassedOn(partnership);
    if (found === undefined) return [];
    const { lead, nominal, passed, fee, without } = found;
    const holders = holdersOf(partnership);
    const own = linesOf(partnership).filter(
      (line) => line.costClass === 'indirect' && holders(line).includes(lead.partner),
    );
    return [
      {
        message: without.length === 0 ? 'kept-by-lead-unnamed' : 'kept-by-lead',
        at: own.map(mainCell),
        facts: {
          lead: lead.partner,
          nominal: { share: nominal },
          taken: { money: lead.indirect },
          passed: { money: passed },
          fee: { money: fee },
          effective: shareFact(lead.coreRate),
          kept: shareFact(lead.keptShare),
          ...(without.length > 0 && { partners: { list: without.map(({ partner }) => partner) } }),
        },
        amount: fee,
      },
    ];
  },
});

function shareFact(share: number | undefined) {
  return share === undefined ? { term: 'unknown' } : { share };
}
