import { bars, columns, lines, pie, type Frame } from './chart-shapes.js';
import { chartData, type ChartData } from './chart-data.js';
import type { ChartPicture } from './protocol.js';
import type { CellStore, StoredChart } from './stand-in/cell-store.js';
import { clipped, svgText } from './svg.js';

/** Google's own colours for series, darkened until each stands out from white by 3 to 1. */
const palette = ['#3367d6', '#c5221f', '#a56300', '#188038', '#8430ce', '#007b83', '#b31412'];

/** Google's size of a chart whose script names none, in pixels. */
const usual = { width: 600, height: 371 };

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
  const top = (title === '' ? 16 : 44) + (hasLegend ? 22 : 0);
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
    (hasLegend ? legend(data, frame, title === '' ? 18 : 50) : '') +
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

function legend({ series }: ChartData, { colours, box }: Frame, y: number): string {
  const share = (box.right - box.left) / series.length;
  return series
    .map(({ name }, index) => {
      const x = box.left + share * index;
      const mark = `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${colours(index)}"/>`;
      return mark + svgText(x + 15, y, clipped(name, (share - 20) / 6.5));
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
