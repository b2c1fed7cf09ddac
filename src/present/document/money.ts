import type { Report } from '../../core/report.js';
import { nameInTable } from '../plain-text.js';
import type { Block, ChartBlock, ChartLine, ChartRow, InkName } from './document.js';
import type { DocumentWords } from './words.js';

type PartnerMoney = Report['money']['byPartner'][number];

/** Who gets how much, what for, and what passes through whose hands. */
export function moneyBlocks({ money }: Report, words: DocumentWords): readonly Block[] {
  const { say, bareMoney, share, kindOf, wordHead, numberHead, moneyHead } = words;
  if (money.byPartner.length === 0) return [{ kind: 'note', text: say('noOrganisations') }];
  return [
    {
      kind: 'table',
      caption: say('moneyHeading'),
      heads: [
        wordHead('organisation'),
        wordHead('kind'),
        moneyHead('direct'),
        moneyHead('core'),
        moneyHead('kept'),
        moneyHead('passedOn'),
        numberHead('share'),
      ],
      rows: money.byPartner.map((one) => [
        nameInTable(one.partner),
        kindOf(one.partner),
        ...[one.direct, one.core, one.kept, one.passedOn].map(bareMoney),
        share(one.share),
      ]),
    },
    moneyChart(money.byPartner, words),
  ];
}

function moneyChart(byPartner: readonly PartnerMoney[], { say, money }: DocumentWords): ChartBlock {
  const largest = Math.max(...byPartner.map(({ total }) => total), 0);
  return {
    kind: 'chart',
    legend: [
      { ink: 'full', text: say('core') },
      { ink: 'light', text: say('direct') },
      { ink: 'striped', text: say('passedOn') },
    ],
    rows: byPartner.map(({ partner, direct, core, passedOn, total }) => ({
      name: partner,
      lines: [
        {
          value: money(total),
          segments: [
            { ink: 'full', fraction: partOf(core, largest) },
            { ink: 'light', fraction: partOf(direct, largest) },
            { ink: 'striped', fraction: partOf(passedOn, largest) },
          ],
        },
      ],
    })),
  };
}

/** The same rates for everybody, each with one meaning. */
export function coreBlocks({ money }: Report, words: DocumentWords): readonly Block[] {
  const { say, bareMoney, share, wordHead, numberHead, moneyHead } = words;
  if (money.byPartner.length === 0) return [{ kind: 'note', text: say('noOrganisations') }];
  return [
    { kind: 'note', text: say('coreNote') },
    {
      kind: 'table',
      caption: say('coreHeading'),
      heads: [
        wordHead('organisation'),
        moneyHead('core'),
        numberHead('nominal'),
        numberHead('effective'),
        numberHead('ofKept'),
      ],
      rows: money.byPartner.map(({ partner, core, nominalRate, coreRate, keptShare }) => [
        nameInTable(partner),
        bareMoney(core),
        ...[nominalRate, coreRate, keptShare].map(share),
      ]),
    },
    ...rateChart(money.byPartner, words),
  ];
}

/** Nothing where no rate at all is known. */
function rateChart(
  byPartner: readonly PartnerMoney[],
  { say, share }: DocumentWords,
): readonly ChartBlock[] {
  const rates = byPartner.flatMap(({ nominalRate, coreRate }) => [nominalRate, coreRate]);
  const highest = Math.max(...rates.map((rate) => rate ?? 0), 0);
  if (rates.every((rate) => rate === null)) return [];
  const rateLine = (rate: number | null, ink: InkName): ChartLine => ({
    value: share(rate),
    segments: rate === null ? [] : [{ ink, fraction: partOf(rate, highest) }],
  });
  const row = ({ partner, nominalRate, coreRate }: PartnerMoney): ChartRow => ({
    name: partner,
    lines: [rateLine(coreRate, 'full'), rateLine(nominalRate, 'striped')],
  });
  return [
    {
      kind: 'chart',
      legend: [
        { ink: 'full', text: say('effective') },
        { ink: 'striped', text: say('nominal') },
      ],
      rows: byPartner.map(row),
    },
  ];
}

/** What a bar fills of its track, 0–1; less than nothing fills none of it. */
export function partOf(value: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, value / whole));
}
