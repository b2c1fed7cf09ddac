import type { Report } from '../../core/report.js';
import type { Block } from './document.js';
import { partOf } from './money.js';
import type { DocumentWords } from './words.js';

/** Time, expenses and core costs apart: being paid back a bus fare is not being paid. */
export function rloBlocks({ money, scores }: Report, words: DocumentWords): readonly Block[] {
  const { say, bareMoney, share, wordHead, moneyHead } = words;
  const { time, expenses, core, share: whole } = money.rloCompensation;
  if (whole === null) return [{ kind: 'note', text: scores.rloShare.how }];
  const parts = [
    { name: say('rloTime'), amount: time },
    { name: say('rloExpenses'), amount: expenses },
    { name: say('rloCore'), amount: core },
  ];
  const largest = Math.max(...parts.map(({ amount }) => amount));
  return [
    { kind: 'labelled', entries: [{ label: say('rloShare'), texts: [share(whole)] }] },
    {
      kind: 'table',
      caption: say('rloHeading'),
      heads: [wordHead('kind'), moneyHead('amount')],
      rows: parts.map(({ name, amount }) => [name, bareMoney(amount)]),
    },
    {
      kind: 'chart',
      legend: [],
      rows: parts.map(({ name, amount }) => ({
        name,
        lines: [
          {
            value: words.money(amount),
            segments: [{ ink: 'full', fraction: partOf(amount, largest) }],
          },
        ],
      })),
    },
  ];
}
