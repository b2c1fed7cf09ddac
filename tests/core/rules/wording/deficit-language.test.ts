import { deficitLanguage } from '../../../../src/core/rules/wording/deficit-language.js';
import { budget, event, line, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

testRule(deficitLanguage, {
  passes: {
    'plain words': budget(line({ description: 'Exchange of skills between partners', amount: 9 })),
    'words that are near': budget(
      line({ description: 'Building materials for the hall, capacity 200', amount: 9 }),
    ),
  },
  fails: {
    'three kinds of words, in lines and dates': {
      of: partnership({
        rows: [
          line({ row: 7, description: 'Capacity building of staff', amount: 9 }),
          line({ row: 8, description: 'Renforcement des capacités', amount: 9 }),
          line({ row: 9, description: 'Kits for beneficiaries', amount: 9 }),
        ],
        events: [event({ row: 4, what: 'Report of the implementing partner' })],
      }),
      findings: [
        {
          message: 'worded',
          at: 'A7 A8',
          facts: {
            words: { list: ['capacity building', 'renforcement des capacites'] },
            count: 2,
            instead: { term: 'instead.deficit-capacity' },
          },
        },
        {
          message: 'worded',
          at: 'A9',
          facts: {
            words: { list: ['beneficiaries'] },
            count: 1,
            instead: { term: 'instead.deficit-people' },
          },
        },
        {
          message: 'worded',
          at: 'Timeline!A4',
          facts: {
            words: { list: ['implementing partner'] },
            count: 1,
            instead: { term: 'instead.deficit-partner' },
          },
        },
      ],
    },
  },
  notApplicable: {
    'there are no texts': partnership({}),
  },
});
