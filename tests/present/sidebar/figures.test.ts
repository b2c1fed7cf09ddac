import { describe, expect, it } from 'vitest';
import { moneyOf, reportOf } from '../../support/report-of.js';
import { view } from './view-of.js';

describe('the four figures', () => {
  const score = { of: '', how: 'How.', mayChange: null };
  const scores = {
    disclosure: { ...score, value: 0.755 },
    coreCostParity: { ...score, value: 1.5 },
    rloShare: { ...score, value: 0 },
    timelinePressure: { ...score, value: 61.7, mayChange: 'A date is missing.' },
  };

  it('are said with what they are of, and drawn between 0 and 1', () => {
    const shown = view({ scores }).figures.map(({ name, value, of, fraction }) => [
      name,
      `${value} ${of}`,
      fraction,
    ]);
    expect(shown).toEqual([
      ['disclosure', '75.5% of the money', 0.755],
      ['coreCostParity', "150% of the lead's rate", 1],
      ['rloShare', '0% of the money', 0],
      ['timelinePressure', '62 of 100', 0.617],
    ]);
  });

  it('carry title, how they were made, what may change and which way is better', () => {
    const { figures } = view({ scores });
    expect(figures[0]).toMatchObject({
      title: 'Money fully disclosed',
      how: 'How.',
      mayChange: null,
    });
    expect(figures[3]).toMatchObject({ mayChange: 'A date is missing.', better: 'less' });
  });

  it('that are unknown are not 0', () => {
    const [disclosure] = view({}).figures;
    expect(disclosure).toMatchObject({ value: 'Not known yet', of: '', fraction: null });
  });

  const partners = [
    { name: 'Northern Aid', kind: 'lead' as const, aliases: [], cells: [] },
    { name: 'Hope', kind: 'rlo' as const, aliases: [], cells: [] },
  ];

  it('show core-cost rates side by side, the lead first, unknown rates left out', () => {
    const byPartner = [
      moneyOf('Hope', 0.03),
      moneyOf('Unity', null),
      moneyOf('Northern Aid', 0.12),
      moneyOf('Riverside', 0.15),
    ];
    const money = { ...reportOf().money, byPartner };
    const [, parity] = view({ scores, partners, money }).figures;
    expect(parity?.bars).toEqual([
      { label: 'Northern Aid (lead)', value: '12%', fraction: 0.8 },
      { label: 'Riverside', value: '15%', fraction: 1 },
      { label: 'Hope', value: '3%', fraction: 0.2 },
    ]);
  });

  it.each([
    ['one rate alone has nothing beside it', [moneyOf('Hope', 0.03)], []],
    ['rates that are all 0 are empty bars', [moneyOf('A', 0), moneyOf('B', 0)], [0, 0]],
  ])('%s', (_, byPartner, fractions) => {
    const [, parity] = view({ money: { ...reportOf().money, byPartner } }).figures;
    expect(parity?.bars.map(({ fraction }) => fraction)).toEqual(fractions);
  });
});
