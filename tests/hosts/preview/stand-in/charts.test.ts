import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

const columns = `sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5'))
  .setTitle('Money by organisation').setColors(['#12544a']).setNumHeaders(1)
  .setPosition(7, 1, 0, 10).setOption('width', 480)`;

describe('a chart', () => {
  test('is kept with its kind, ranges, options and place', () => {
    const store = storeOf();
    result(`sheet.insertChart(${columns}.build());`, { store });
    expect(store.sheets[0]?.charts).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: [{ sheetId: 0, area: { top: 1, left: 1, bottom: 5, right: 2 } }],
        options: { title: 'Money by organisation', colors: ['#12544a'], width: 480 },
        headers: 1,
        transposed: false,
        merge: 'MERGE_COLUMNS',
        hidden: 'IGNORE_BOTH',
        position: { row: 7, column: 1, offsetX: 0, offsetY: 10 },
      },
    ]);
  });

  test('stands on no sheet until it is inserted', () => {
    const store = storeOf();
    result(`${columns}.build();`, { store });
    expect(store.sheets[0]?.charts).toBeUndefined();
  });

  test('is told back, changed and removed', () => {
    expect(
      result(`sheet.insertChart(${columns}.build());
        var chart = sheet.getCharts()[0];
        var told = [chart.getRanges()[0].getA1Notation(), chart.getNumHeaders()];
        sheet.updateChart(chart.modify().asBarChart().build());
        var type = sheet.getCharts()[0].modify().getChartType() === Charts.ChartType.BAR;
        sheet.removeChart(sheet.getCharts()[0]);
        return [told, type, sheet.getCharts().length];`),
    ).toEqual([['A1:B5', 1], true, 0]);
  });

  test.each([
    ["sheet.newChart().setTitle('x')", 'not emulated: EmbeddedChartBuilder.setTitle'],
    ["sheet.newChart().setChartType('BAR')", "don't match the method signature"],
    ["sheet.newChart().addRange('A1:B2')", "don't match the method signature"],
    [
      'sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
      'Chart type must be set first',
    ],
    ['sheet.newChart().setPosition(21, 1, 0, 0)', 'outside the dimensions'],
    ['sheet.insertChart(sheet.newChart().asBarChart().build())', 'at least one range'],
    ['sheet.insertChart(sheet.newChart())', "don't match the method signature"],
    [`sheet.removeChart(${columns}.build())`, 'not on this sheet'],
  ])('%s is refused', (call, text) => {
    expect(refusal(`${call};`)).toContain(text);
  });

  test('is no writing matter for a custom function', () => {
    const body = `sheet.insertChart(${columns}.build());`;
    expect(refusal(body, { mode: 'CUSTOM_FUNCTION' })).toMatch(/permission/);
  });
});
