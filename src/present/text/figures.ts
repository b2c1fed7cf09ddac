import type { Report, ScoreName } from '../../core/report.js';
import { aligned, hanging, padded, shortened, widthOf } from './layout.js';
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
  return [
    tell('heading.figures'),
    ...figures.flatMap(({ title, value, how }) =>
      hanging(`  ${padded(title, titles)}  ${padded(value, values, 'right')}  `, how),
    ),
  ];
}

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
  const head = ['organisation', 'kind', 'total', 'share', 'core', 'coreRate', 'passedOn'];
  const rows = money.byPartner.map((one) => {
    const kind = kinds.get(one.partner) ?? null;
    return [
      shortened(one.partner, 24),
      shortened(
        kind === null ? tell('money.noKind') : (phrasebook.terms[`kind.${kind}`] ?? kind),
        14,
      ),
      amount(one.total),
      part(one.share),
      amount(one.core),
      part(one.coreRate),
      amount(one.passedOn),
    ];
  });
  const table = aligned(
    [head.map((key) => tell(`money.${key}`)), ...rows],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  );
  const heading =
    money.currency === null
      ? tell('heading.money')
      : tell('heading.moneyIn', { currency: money.currency });
  return [heading, ...table.map((line) => `  ${line}`)];
}
