import { noExit } from '../../../../src/core/rules/timeline/no-exit.js';
import type { TimelineEvent } from '../../../../src/core/partnership/partnership.js';
import { event, organisation, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

const organisations = [
  organisation({ name: 'North', kind: 'lead' }),
  organisation({ name: 'Amal', kind: 'rlo', row: 3 }),
];
/** Its last quarter begins on 1 October. */
const year = event({ kind: 'activity', starts: '2027-01-01', due: '2027-12-31' });
const calendar = (...events: readonly TimelineEvent[]) =>
  partnership({ organisations, events: [year, ...events] });
const exit = (due: string) => event({ row: 3, what: 'Handover', kind: 'exit', due });
const facts = { from: { date: '2027-10-01' }, to: { date: '2027-12-31' } };

testRule(noExit, {
  passes: {
    'on the first day of the last quarter': calendar(exit('2027-10-01')),
    'after the end': calendar(exit('2028-01-15')),
    'in the last half, where the partners agreed on that': {
      of: calendar(exit('2027-07-15')),
      settings: { lastPart: 0.5 },
    },
  },
  fails: {
    'no handover at all': { of: calendar(), findings: [{ message: 'none', at: '', facts }] },
    'a day too early': {
      of: calendar(exit('2027-09-30')),
      findings: [{ message: 'none', at: 'Timeline!F3', facts }],
    },
  },
  notApplicable: {
    'nobody to hand over to': partnership({ events: [year] }),
    'no end is known': partnership({ organisations, events: [exit('2027-10-01')] }),
    'there is no timeline': partnership({ organisations }),
  },
});
