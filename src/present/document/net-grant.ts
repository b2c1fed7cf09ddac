import type { Report } from '../../core/report.js';
import { sayNumber } from '../../messages/say.js';
import { nameInTable } from '../plain-text.js';
import type { Block } from './document.js';
import type { DocumentWords } from './words.js';

/** What applying and reporting cost each organisation; nothing where no hours are told. */
export function netGrantBlocks({ netGrant }: Report, words: DocumentWords): readonly Block[] {
  const { say, bareMoney, share, phrasebook, wordHead, numberHead, moneyHead } = words;
  if (netGrant.length === 0) return [];
  const known = (amount: number | null): string =>
    amount === null ? say('unknown') : bareMoney(amount);
  return [
    { kind: 'note', text: say('netGrantNote') },
    {
      kind: 'table',
      caption: say('netGrantHeading'),
      heads: [
        wordHead('organisation'),
        numberHead('hours'),
        moneyHead('hourRate'),
        moneyHead('netCost'),
        numberHead('ofGrant'),
      ],
      rows: netGrant.map((one) => [
        nameInTable(one.partner),
        sayNumber(phrasebook, one.hours),
        known(one.rate),
        known(one.cost),
        share(one.share),
      ]),
    },
  ];
}
