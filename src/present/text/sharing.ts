import type { Report } from '../../core/report.js';
import { sayNumber } from '../../messages/say.js';
import { aligned, hanging, shortened, textWidth, widthOf } from './layout.js';
import type { Teller } from './teller.js';

/** What each would have for core costs in other ways of sharing them; nothing where there is nothing to share. */
export function writeSharing(
  { overheadSharing, money: { currency } }: Report,
  { tell, phrasebook }: Teller,
): readonly string[] {
  const ways = [...new Set(overheadSharing.map(({ model }) => model))];
  const partners = [...new Set(overheadSharing.map(({ partner }) => partner))];
  if (ways.length === 0) return [];
  const nameOf = (way: string): string => phrasebook.terms[`share-way.${way}`] ?? way;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : sayNumber(phrasebook, Math.round(value));
  const entry = (way: string, partner: string) =>
    overheadSharing.find((one) => one.model === way && one.partner === partner);
  const rows = partners.map((partner) => {
    const [first] = overheadSharing.filter((one) => one.partner === partner);
    return [partner, amount(first?.now), ...ways.map((way) => amount(entry(way, partner)?.shared))];
  });
  const heads = [
    tell('money.organisation'),
    tell('sharing.now'),
    ...ways.map((_, at) => `(${at + 1})`),
  ];
  const widest = [heads, ...rows].map((row) =>
    row.slice(1).reduce((sum, cell) => sum + Math.max(widthOf(cell), 9) + 2, 0),
  );
  const left = Math.max(8, textWidth - 2 - Math.max(...widest));
  const table = aligned(
    [heads, ...rows].map(([name = '', ...cells]) => [shortened(name, left), ...cells]),
    ['left', ...heads.slice(1).map(() => 'right' as const)],
  );
  return [
    currency === null ? tell('heading.sharing') : tell('heading.sharingIn', { currency }),
    ...table.map((line) => `  ${line}`),
    ...ways.flatMap((way, at) => {
      const how = overheadSharing.find(({ model }) => model === way)?.how ?? '';
      return hanging(`  (${at + 1}) `, tell('sharing.way', { way: nameOf(way), how }));
    }),
  ];
}
