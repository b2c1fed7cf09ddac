import type { Report } from '../../core/report.js';
import { nameInTable } from '../plain-text.js';
import type { Block } from './document.js';
import type { DocumentWords } from './words.js';

/**
 * What each would have for core costs in other ways of sharing them, in whole units of money, as these are figures to
 * talk about; nothing where there is nothing to share.
 */
export function sharingBlocks(report: Report, words: DocumentWords): readonly Block[] {
  const { overheadSharing } = report;
  const { say, bareMoney, teller, phrasebook, wordHead } = words;
  const ways = [...new Set(overheadSharing.map(({ model }) => model))];
  const partners = [...new Set(overheadSharing.map(({ partner }) => partner))];
  if (ways.length === 0) return [];
  const nameOf = (way: string): string => phrasebook.terms[`share-way.${way}`] ?? way;
  const cell = (way: string, partner: string): string => {
    const one = overheadSharing.find(({ model, partner: who }) => model === way && who === partner);
    if (one === undefined) return '';
    const [shared, now] = [Math.round(one.shared), Math.round(one.now)];
    const more = `${shared > now ? '+' : ''}${bareMoney(shared - now)}`;
    return shared === now ? bareMoney(shared) : `${bareMoney(shared)} (${more})`;
  };
  const now = (partner: string): number =>
    overheadSharing.find((one) => one.partner === partner)?.now ?? 0;
  return [
    { kind: 'note', text: say('sharingNote') },
    {
      kind: 'table',
      caption: sharingTitle(report, words),
      heads: [
        wordHead('organisation'),
        { text: teller.tell('sharing.now'), holds: 'numbers' },
        ...ways.map((way) => ({ text: nameOf(way), holds: 'numbers' as const })),
      ],
      rows: partners.map((partner) => [
        nameInTable(partner),
        bareMoney(Math.round(now(partner))),
        ...ways.map((way) => cell(way, partner)),
      ]),
    },
    {
      kind: 'list',
      title: null,
      isNumbered: false,
      entries: ways.map((way) => {
        const how = overheadSharing.find(({ model }) => model === way)?.how ?? '';
        return teller.tell('sharing.way', { way: nameOf(way), how });
      }),
    },
  ];
}

/** With the currency, as the columns are named by the ways of sharing. */
export function sharingTitle({ money }: Report, { teller }: DocumentWords): string {
  const { currency } = money;
  return currency === null
    ? teller.tell('heading.sharing')
    : teller.tell('heading.sharingIn', { currency });
}
