/** What `new-rule.ts` writes: a rule that finds negative amounts, to be replaced by a judgement of one's own. */
import type { RuleTexts } from '../src/messages/phrasebook.js';
import type { RuleName } from './new-rule.js';

/** The rule file. */
export function ruleOf({ id, constant }: RuleName): string {
  return `import { holdsMoney, linesOf, mainCell, nameOf, type PaidLine } from '../../partnership/lines.js';
import { defineRule } from '../rule.js';

/** One sentence: what should be so. */
export const ${constant} = defineRule({
  meta: {
    id: '${id}',
    items: ['3.2.a'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: {},
    messages: ['negative'],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => holdsMoney(line)),

  check: (partnership) =>
    linesOf(partnership)
      .filter((line) => holdsMoney(line))
      .filter(isTroubled)
      .map((line) => ({
        message: 'negative',
        at: [mainCell(line)],
        facts: { name: nameOf(line), amount: { money: line.amount } },
        amount: Math.abs(line.amount),
      })),
});

function isTroubled({ amount }: PaidLine): boolean {
  return amount < 0;
}
`;
}

/** The page below its head, which \`npm run docs\` writes. */
export function pageOf({ id }: RuleName): string {
  return `# ${id}
## What it looks for
Replace: what makes it speak, and what does not.
## Examples
❌
| Item | Unit | Quantity | Unit cost | Total |
| --- | --- | --- | --- | --- |
| Office rent | month | 12 | 400 | 4800 |
| School kits | kit | 200 | -15 | -3000 |
| Internet | month | 12 | 50 | 600 |

✅
| Item | Unit | Quantity | Unit cost | Total |
| --- | --- | --- | --- | --- |
| Office rent | month | 12 | 400 | 4800 |
| School kits | kit | 200 | 15 | 3000 |
| Internet | month | 12 | 50 | 600 |
## When to leave it
Replace: when partners may well leave it as it is.
`;
}

/** The test file. */
export function testOf({ id, constant }: RuleName): string {
  return `import { ${constant} } from '../../../../src/core/rules/${id}.js';
import { budget, line, partnership } from '../../../support/partnership-of.js';
import { testRule } from '../../../support/test-rule.js';

testRule(${constant}, {
  passes: {
    'an amount above zero': budget(line({ description: 'Rent', amount: 900 })),
  },
  fails: {
    'two amounts below zero': {
      of: budget(
        line({ row: 7, description: 'Rent', amount: -900 }),
        line({ row: 8, description: 'Kits', amount: -10 }),
      ),
      findings: [
        {
          message: 'negative',
          at: 'F7',
          facts: { name: 'Rent', amount: { money: -900 } },
          amount: 900,
        },
        {
          message: 'negative',
          at: 'F8',
          facts: { name: 'Kits', amount: { money: -10 } },
          amount: 10,
        },
      ],
    },
  },
  notApplicable: {
    'there is no budget': partnership({}),
  },
});
`;
}

/** The English texts. */
export function textsOf(): RuleTexts {
  return {
    note: 'Replace: where it is shown, what each placeholder is.',
    title: {
      fails: 'Replace: the trouble, as a heading over its findings',
      passes: 'Replace: the same when all is well',
    },
    fails: { negative: '“{name}” is {amount}, below zero.' },
    why: 'Replace: why it matters to partners, in one sentence.',
    fix: 'Replace: what would mend it.',
  };
}
