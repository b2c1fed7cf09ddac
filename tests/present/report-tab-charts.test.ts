import { describe, expect, it } from 'vitest';
import { reportOf } from '../support/report-of.js';
import { byPartner, planOf, rowsFrom, shown, valueOf } from '../support/report-tab-of.js';

const deadline = {
  what: 'Report',
  kind: 'report' as const,
  partners: ['River Collective'],
  setBy: null,
  askedOn: null,
  due: '2026-11-30',
  notice: null,
  hours: null,
  sheet: 'Timeline',
  row: 2,
};
const deadlines = [
  deadline,
  { ...deadline, partners: ['River Collective', 'Northern Aid'] },
  { ...deadline, due: '2027-01-15', partners: ['Northern Aid', 'River Collective'] },
];

describe('deadlines', () => {
  it('are counted by month and organisation, the most burdened first, no month left out', () => {
    expect(rowsFrom(planOf({ deadlines }), 'Deadlines by month').slice(2, 6)).toEqual([
      ['', 'Month', 'River Collective', 'Northern Aid'],
      ['', 'Nov 2026', 2, 1],
      ['', 'Dec 2026', 0, 0],
      ['', 'Jan 2027', 1, 1],
    ]);
  });

  it('of many years leave out months without any', () => {
    const far = [deadline, { ...deadline, due: '2031-01-15' }];
    expect(rowsFrom(planOf({ deadlines: far }), 'Deadlines by month').slice(3, 5)).toEqual([
      ['', 'Nov 2026', 1],
      ['', 'Jan 2031', 1],
    ]);
  });

  it('of nobody are not shown', () => {
    const nobodys = planOf({ deadlines: [{ ...deadline, partners: [] }] });
    expect(shown(nobodys).flat()).not.toContain('Deadlines by month');
  });
});

describe('charts', () => {
  const measured = { money: { ...reportOf().money, byPartner }, deadlines };

  it('stand under the table that they draw, over blank rows', () => {
    const plan = planOf(measured);
    const { rows } = plan;
    const drawn = (plan.charts ?? []).map(({ heads, rows: count, place, columns }) => ({
      heads: [columns.first, columns.last].map((column) => {
        const cell = rows[heads - 1]?.[column - 1];
        return cell === undefined ? '' : valueOf(cell);
      }),
      below: place.row - heads - count,
      isFree: rows.slice(place.row - 1, place.row + 5).every((row) => row.length === 0),
    }));
    expect(drawn).toEqual([
      { heads: ['Organisation', 'Core (USD)'], below: 1, isFree: true },
      { heads: ['Month', 'Northern Aid'], below: 1, isFree: true },
    ]);
  });

  it('are not drawn of nothing', () => {
    expect(planOf().charts).toEqual([]);
  });
});
