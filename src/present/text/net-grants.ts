import type { Report } from '../../core/report.js';
import { sayNumber } from '../../messages/say.js';
import { aligned, shortened, textWidth } from './layout.js';
import type { Teller } from './teller.js';

/** What applying and reporting cost each organisation, side by side; nothing where nobody tells its hours. */
export function writeNetGrants(
  { netGrant, money: { currency } }: Report,
  { tell, phrasebook, share: sayShare }: Teller,
): readonly string[] {
  if (netGrant.length === 0) return [];
  const unknown = tell('figure.unknown');
  const figure = (value: number | null): string =>
    value === null ? unknown : sayNumber(phrasebook, value);
  const rows = netGrant.map(({ partner, hours, rate, cost, share }) => [
    shortened(partner, textWidth / 2),
    figure(hours),
    figure(rate),
    figure(cost),
    share === null ? unknown : sayShare(share),
  ]);
  const heads = [
    'money.organisation',
    'netGrant.hours',
    'netGrant.rate',
    'netGrant.cost',
    'netGrant.share',
  ];
  return [
    currency === null ? tell('heading.netGrant') : tell('heading.netGrantIn', { currency }),
    ...aligned(
      [heads.map((key) => tell(key)), ...rows],
      ['left', 'right', 'right', 'right', 'right'],
    ).map((line) => `  ${line}`),
  ];
}
