import { localPartners, registeredPartners } from '../../partnership/partners.js';
import type { Organisation } from '../../partnership/partnership.js';
import { defineRule } from '../rule.js';

/** Every local partner decides something, alone or with others; to be asked is not to decide. */
export const decisionRights = defineRule({
  meta: {
    id: 'agreement/decision-rights',
    items: ['2.2.c'],
    severity: 'warning',
    source: 'AA element 2, pillar 2; ACTIF',
    settings: {},
    messages: ['no-say', 'nobody-named'],
  },

  appliesTo: (partnership) =>
    partnership.hasRegister && localPartners(partnership).some(({ inRegister }) => inRegister),

  check: (partnership) => {
    const registered = registeredPartners(partnership);
    if (!registered.some(decides)) {
      const at = registered.flatMap(({ cells }) => cells.slice(0, 1));
      return [{ message: 'nobody-named', at, facts: {} }];
    }
    return localPartners(partnership)
      .filter((one) => !decides(one))
      .flatMap(({ name: partner, decisionRole, cells }) =>
        decisionRole === undefined
          ? []
          : {
              message: 'no-say',
              at: cells.slice(0, 1),
              partner,
              facts: { partner, role: { term: `decision.${decisionRole}` } },
            },
      );
  },
});

function decides({ decisionRole }: Organisation): boolean {
  return decisionRole === 'decides' || decisionRole === 'co-decides';
}
