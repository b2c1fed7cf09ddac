import { describe, expect, test } from 'vitest';
import { chartData } from '../../../src/hosts/preview/chart-data.js';
import { chartPicture, chartPictures } from '../../../src/hosts/preview/chart-picture.js';
import type { StoredChart } from '../../../src/hosts/preview/stand-in/cell-store.js';
import { storeOf } from './stand-in/script.js';

const money = storeOf([
  ['Organisation', 'Direct', 'Core'],
  ['Lead', 300, 40],
  ['RLO <A>', 100, undefined],
]);

const area = { top: 1, left: 1, bottom: 3, right: 3 };
const chart: StoredChart = {
  id: 1,
  type: 'BAR',
  ranges: [{ sheetId: 0, area }],
  options: { title: 'Money' },
  headers: 1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
  position: { row: 5, column: 1, offsetX: 0, offsetY: 0 },
};
const part = (left: number, right: number) => ({ sheetId: 0, area: { ...area, left, right } });

describe('a chart shows', () => {
  const data = {
    categories: ['Lead', 'RLO <A>'],
    series: [
      { name: 'Direct', values: [300, 100], labels: ['300', '100'] },
      { name: 'Core', values: [40, undefined], labels: ['40', ''] },
    ],
  };
  test('names from the first column and a series from each other, a blank as nothing', () => {
    expect(chartData(money, chart)).toEqual(data);
  });
  test('ranges side by side', () => {
    expect(chartData(money, { ...chart, ranges: [part(1, 1), part(2, 3)] })).toEqual(data);
  });
  test('rows as series where it is transposed', () => {
    expect(chartData(money, { ...chart, transposed: true }).categories).toEqual(['Direct', 'Core']);
  });
  test('no row that is hidden', () => {
    const store = storeOf([
      ['a', 1],
      ['b', 2],
    ]);
    store.sheets[0]?.hiddenRows.add(1);
    const shown = chartData(store, { ...chart, headers: 0, ranges: [part(1, 2)] });
    expect(shown.categories).toEqual(['b', '']);
  });
});

describe('its picture', () => {
  const drawn = (type: string, options: StoredChart['options'] = {}) =>
    chartPicture({ ...chart, type, options }, chartData(money, chart));

  test.each([
    ['BAR', 3],
    ['COLUMN', 3],
    ['TIMELINE', 3],
  ])('%s has a mark for each figure, beside those of the legend', (type, marks) => {
    expect(drawn(type).match(/<rect /g)).toHaveLength(marks + 2);
  });
  test('has a slice for each name of a pie, a point for each figure of a line', () => {
    expect(drawn('PIE').match(/<path /g)).toHaveLength(2);
    expect(drawn('LINE').match(/<circle /g)).toHaveLength(3);
  });
  test('says names as text, never as marks of its own', () => {
    expect(drawn('BAR')).toContain('RLO &#60;A&#62;');
  });
  test('takes colours that are some, and no others', () => {
    const colours = { colors: ['#12544a', '"/><script>'] };
    expect(drawn('BAR', colours)).toContain('fill="#12544a"');
    expect(drawn('BAR', colours)).not.toContain('script');
  });
  test('holds no number that is none, also of nothing at all', () => {
    const empty = storeOf([['a', 0]]);
    for (const type of ['BAR', 'COLUMN', 'LINE', 'AREA', 'PIE', 'SCATTER']) {
      expect(drawn(type, { isStacked: true })).not.toMatch(/NaN|Infinity/);
      expect(chartPicture({ ...chart, type }, chartData(empty, chart))).not.toMatch(/NaN|Infinity/);
    }
  });
  test('stands where the script put it, in the size that it asked for', () => {
    const store = storeOf([['a', 1]]);
    const [sheet] = store.sheets;
    if (sheet) sheet.charts = [{ ...chart, options: { width: 480, title: 'Money' } }];
    expect(chartPictures(store)).toMatchObject([
      { sheetId: 0, row: 5, column: 1, width: 480, height: 371, title: 'Money' },
    ]);
  });
});
