import { bars, columns, lines, pie, type Frame } from './chart-shapes.js';
import { chartData, type ChartData } from './chart-data.js';
import type { ChartPicture } from './protocol.js';
import type { CellStore, StoredChart } from './stand-in/cell-store.js';
import { clipped, svgText } from './svg.js';

/** Google's own colours for series, darkened until each stands out from white by 3 to 1. */
const palette = ['#3367d6', '#c5221f', '#a56300', '#188038', '#8430ce', '#007b83', '#b31412'];

/** Google's size of a chart whose script names none, in pixels. */
const usual = { width: 600, height: 371 };

/** A line of the legend and about a letter of it, in pixels. */
const legendLine = 22;
const legendLetter = 6.5;

/** Every chart of a file, drawn as pictures over the grid. */
export function chartPictures(store: CellStore): readonly ChartPicture[] {
  return store.sheets.flatMap((sheet) =>
    (sheet.charts ?? []).map((chart) => ({
      sheetId: sheet.id,
      ...chart.position,
      ...sizeOf(chart),
      title: titleOf(chart),
      svg: chartPicture(chart, chartData(store, chart)),
    })),
  );
}

/** One chart as SVG; kinds that are not drawn here are drawn as columns. */
export function chartPicture(chart: StoredChart, data: ChartData): string {
  const { width, height } = sizeOf(chart);
  const title = titleOf(chart);
  const named = data.series.filter(({ name }) => name !== '');
  const hasLegend = named.length > 1 && legendOf(chart) !== 'none' && chart.type !== 'PIE';
  const entries = hasLegend ? legendEntries(data, width - 32) : [];
  const legendRows = entries.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
  const top = (title === '' ? 16 : 44) + legendRows * legendLine;
  const frame: Frame = {
    box: { left: 16, top, right: width - 16, bottom: height - 14 },
    colours: coloursOf(chart),
    isStacked: chart.options['isStacked'] === true || chart.options['isStacked'] === 'true',
    data,
  };
  const heading = title === '' ? '' : svgText(16, 28, clipped(title, (width - 32) / 8), 'title');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
    heading +
    legend(entries, frame, title === '' ? 18 : 50) +
    drawn(chart.type, frame) +
    '</svg>'
  );
}

function drawn(type: string | undefined, frame: Frame): string {
  if (type === 'BAR' || type === 'TIMELINE') return bars(frame);
  if (type === 'PIE') return pie(frame);
  if (type === 'LINE' || type === 'AREA' || type === 'SCATTER') return lines(frame, type);
  return columns(frame);
}

interface LegendEntry {
  readonly name: string;
  /** Pixels from the legend's side. */
  readonly left: number;
  /** Counted from 0. */
  readonly row: number;
}

/** The names of the series one after the other, in as many rows as they take. */
function legendEntries({ series }: ChartData, width: number): readonly LegendEntry[] {
  const most = width / legendLetter - 5;
  let [left, row] = [0, 0];
  return series.map(({ name }) => {
    const shown = clipped(name, most);
    const wide = shown.length * legendLetter + 35;
    if (left > 0 && left + wide - 20 > width) [left, row] = [0, row + 1];
    const entry = { name: shown, left, row };
    left += wide;
    return entry;
  });
}

function legend(entries: readonly LegendEntry[], { colours, box }: Frame, top: number): string {
  return entries
    .map(({ name, left, row }, index) => {
      const [x, y] = [box.left + left, top + row * legendLine];
      const mark = `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${colours(index)}"/>`;
      return mark + svgText(x + 15, y, name);
    })
    .join('');
}

function titleOf({ options }: StoredChart): string {
  return typeof options['title'] === 'string' ? options['title'] : '';
}

function legendOf({ options }: StoredChart): string {
  const legendOption = options['legend'];
  const nested =
    typeof legendOption === 'object' && legendOption !== null && 'position' in legendOption
      ? legendOption.position
      : legendOption;
  const position = options['legend.position'] ?? nested;
  return typeof position === 'string' ? position.toLowerCase() : '';
}

function sizeOf({ options }: StoredChart): { readonly width: number; readonly height: number } {
  const pixels = (value: unknown, otherwise: number) =>
    typeof value === 'number' && value > 0 ? value : otherwise;
  return {
    width: pixels(options['width'], usual.width),
    height: pixels(options['height'], usual.height),
  };
}

/** Colours come from scripts: only what is one is put into the picture. */
function coloursOf({ options }: StoredChart): (index: number) => string {
  const given = Array.isArray(options['colors']) ? (options['colors'] as readonly unknown[]) : [];
  const own = given.filter(
    (colour): colour is string => typeof colour === 'string' && /^#[0-9a-f]{3,6}$/i.test(colour),
  );
  const all = own.length > 0 ? own : palette;
  return (index) => all[index % all.length] ?? '#3367d6';
}
