import { donorSetDates } from '../../../../src/core/rules/timeline/donor-set-dates.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [organisation({ name: 'Fund', kind: 'donor' })];
const dates = (...setters: readonly TimelineEvent['setBy'][]) =>
  setters.map((setBy, at) =>
    event({ row: at + 2, who: ['Amal'], due: '2027-03-01', ...(setBy && { setBy }) }),
  );
const calendar = (...events: readonly TimelineEvent[]) => partnership({ organisations, events });

testRule(donorSetDates, {
  passes: {
    'three of five': calendar(...dates('donor', 'donor', 'lead', 'together', 'together')),
    'the donor’s own acts are its own to date': calendar(
      ...dates('donor', 'donor', 'lead', 'together', 'together'),
      event({ row: 9, who: ['Fund'], due: '2027-03-01', setBy: 'donor' }),
    ),
    'four of five, where the partners agreed on that': {
      of: calendar(...dates('donor', 'donor', 'lead', 'lead', 'together')),
      settings: { imposedShare: 0.8 },
    },
  },
  fails: {
    'four of five': {
      of: calendar(...dates('donor', 'donor', 'lead', 'lead', 'together')),
      findings: [
        {
          message: 'imposed',
          at: 'Timeline!D2 Timeline!D3 Timeline!D4 Timeline!D5',
          facts: { count: 4, all: 5, share: { share: 0.8 } },
        },
      ],
    },
  },
  unjudged: {
    'of most dates nobody says who set them': {
      of: calendar(
        ...dates('donor', 'donor', 'donor', 'donor', 'donor', undefined, undefined, undefined),
        ...dates(undefined, undefined, undefined),
      ),
      reason: 'setter-unknown',
    },
  },
  notApplicable: {
    'four dates tell nothing': calendar(...dates('donor', 'donor', 'donor', 'donor')),
    'there is no timeline': partnership({}),
  },
});
