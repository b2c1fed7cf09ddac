import type { Report, ScoreName } from '../../core/report.js';
import { aligned, hanging, padded, shortened, textWidth, widthOf } from './layout.js';
import { sayNumber } from '../../messages/say.js';
import type { Teller } from './teller.js';

const scoreNames: readonly ScoreName[] = [
  'disclosure',
  'coreCostParity',
  'rloShare',
  'timelinePressure',
];

/** The four figures, each with how it was made. */
export function writeFigures({ scores }: Report, teller: Teller): readonly string[] {
  const { tell, phrasebook } = teller;
  const figures = scoreNames.map((name) => ({
    title: phrasebook.scores[name]?.title ?? name,
    value: figure(name, scores[name].value, teller),
    how: [scores[name].how, scores[name].mayChange ?? ''].join(' '),
  }));
  const titles = figures.reduce((most, { title }) => Math.max(most, widthOf(title)), 0);
  const values = figures.reduce((most, { value }) => Math.max(most, widthOf(value)), 0);
  const hasRoom = titles + values < widestLabel;
  return [
    tell('heading.figures'),
    ...figures.flatMap(({ title, value, how }) => {
      const label = `  ${padded(title, titles)}  ${padded(value, values, 'right')}`;
      return hasRoom ? hanging(`${label}  `, how) : [label, ...hanging('    ', how)];
    }),
  ];
}

/** Beside a longer title and value, how a figure was made would be a thin column. */
const widestLabel = 50;

function figure(name: ScoreName, value: number | null, { tell, share }: Teller): string {
  if (value === null) return tell('figure.unknown');
  return name === 'timelinePressure'
    ? tell('figure.of100', { value: Math.round(value) })
    : share(value);
}

/** Who gets what in whole units of money, a row an organisation; nothing where the budget names none. */
export function writeMoney({ money, partners }: Report, teller: Teller): readonly string[] {
  if (money.byPartner.length === 0) return [];
  const { tell, phrasebook } = teller;
  const kinds = new Map(partners.map(({ name, kind }) => [name, kind]));
  const amount = (value: number): string => sayNumber(phrasebook, Math.round(value));
  const part = (value: number | null): string =>
    value === null ? tell('figure.unknown') : teller.share(value);
  const rows = money.byPartner.map((one) => {
    const kind = kinds.get(one.partner) ?? null;
    return [
      one.partner,
      kind === null ? tell('money.noKind') : (phrasebook.terms[`kind.${kind}`] ?? kind),
      amount(one.total),
      part(one.share),
      amount(one.core),
      part(one.coreRate),
      amount(one.passedOn),
    ];
  });
  const heading =
    money.currency === null
      ? tell('heading.money')
      : tell('heading.moneyIn', { currency: money.currency });
  const heads = moneyColumns.map((key) => tell(`money.${key}`));
  return [heading, ...tableOf([heads, ...rows]).map((line) => `  ${line}`)];
}

const moneyColumns = ['organisation', 'kind', 'total', 'share', 'core', 'coreRate', 'passedOn'];

/** Names give way where a row would be too wide; figures never do. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [, ...others] = moneyColumns.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  const left = others.reduce((rest, width) => rest - width - 2, textWidth - 2);
  return aligned(
    rows.map(([name = '', ...figures]) => [shortened(name, Math.max(left, 8)), ...figures]),
    ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  );
}
