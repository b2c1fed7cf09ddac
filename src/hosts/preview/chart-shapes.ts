import type { ChartData } from './chart-data.js';
import { clipped, svgText } from './svg.js';

/** The room for a chart's own drawing, and what is drawn there. */
export interface Frame {
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly colours: (index: number) => string;
  readonly isStacked: boolean;
  readonly data: ChartData;
}

const letter = 6.4;

/** Letters of a name below a bar; of longer ones the rest is cut. */
const mostInName = 14;

/** Bars that lie, a name before each; the figure stands behind the bar as its cell shows it. */
export function bars(frame: Frame): string {
  const { box, data, colours, isStacked } = frame;
  const { categories, series } = data;
  const names = Math.min(0.42 * (box.right - box.left), longest(categories) * letter + 12);
  const { least, most } = extremes(frame);
  const ends = isStacked ? 8 : longest(series.flatMap(({ labels }) => labels)) * letter + 14;
  const left = box.left + names;
  const scale = (value: number) =>
    left + ((value - least) / (most - least)) * (box.right - ends - left);
  const step = (box.bottom - box.top) / Math.max(1, categories.length);
  const thick = Math.min(26, (step * 0.72) / (isStacked ? 1 : Math.max(1, series.length)));
  const rows = categories.map((name, row) => {
    const middle = box.top + step * (row + 0.5);
    const label = svgText(left - 8, middle + 4, clipped(name, (names - 8) / letter), 'end');
    let reached = 0;
    const marks = series.map(({ values, labels }, index) => {
      const value = values[row];
      if (value === undefined) return '';
      const from = isStacked ? reached : 0;
      reached = from + value;
      const y = isStacked ? middle - thick / 2 : middle + thick * (index - series.length / 2);
      const [x1, x2] = [scale(from), scale(from + value)].sort((a, b) => a - b) as [number, number];
      const text = isStacked ? '' : svgText(x2 + 5, y + thick / 2 + 4, labels[row] ?? '');
      return rect(x1, y, x2 - x1, thick * 0.92, colours(index)) + text;
    });
    return label + marks.join('');
  });
  return rows.join('') + rule(scale(0), box.top, scale(0), box.bottom);
}

/** Bars that stand, names below. */
export function columns(frame: Frame): string {
  const { data, colours, isStacked } = frame;
  const { categories, series } = data;
  const { box, scale, drawing, step } = upright(frame);
  const wide = Math.min(60, (step * 0.72) / (isStacked ? 1 : Math.max(1, series.length)));
  const bodies = categories.map((_, place) => {
    const middle = box.left + step * (place + 0.5);
    let reached = 0;
    return series
      .map(({ values }, index) => {
        const value = values[place];
        if (value === undefined) return '';
        const from = isStacked ? reached : 0;
        reached = from + value;
        const x = isStacked ? middle - wide / 2 : middle + wide * (index - series.length / 2);
        const [y1, y2] = [scale(from + value), scale(from)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        return rect(x, y1, wide * 0.94, y2 - y1, colours(index));
      })
      .join('');
  });
  return drawing + bodies.join('');
}

/** Lines from name to name, filled for areas, points only for scatters. */
export function lines(frame: Frame, type: 'LINE' | 'AREA' | 'SCATTER'): string {
  const { data, colours } = frame;
  const { box, scale, drawing, step } = upright(frame);
  const bodies = data.series.map(({ values }, index) => {
    const points = values.flatMap((value, place) =>
      value === undefined ? [] : [[box.left + step * (place + 0.5), scale(value)] as const],
    );
    const path = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
    const dots = points.map(
      ([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="3.5" fill="${colours(index)}"/>`,
    );
    const first = points[0]?.[0] ?? 0;
    const last = points[points.length - 1]?.[0] ?? 0;
    const ground = round(scale(0));
    const area = `<polygon points="${round(first)},${ground} ${path} ${round(last)},${ground}" fill="${colours(index)}" opacity="0.25"/>`;
    const line = `<polyline points="${path}" fill="none" stroke="${colours(index)}" stroke-width="2"/>`;
    return (type === 'AREA' ? area : '') + (type === 'SCATTER' ? '' : line) + dots.join('');
  });
  return drawing + bodies.join('');
}

/** Slices of the first series, with names and percents beside. */
export function pie({ box, data, colours }: Frame): string {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const all = values.reduce((sum, value) => sum + value, 0);
  if (all === 0) return '';
  const radius = Math.min(box.bottom - box.top, (box.right - box.left) / 2) / 2 - 4;
  const [cx, cy] = [box.left + radius + 8, (box.top + box.bottom) / 2];
  let angle = -Math.PI / 2;
  return values
    .map((value, index) => {
      const from = angle;
      angle += (value / all) * 2 * Math.PI;
      const y = cy - (values.length - 1) * 11 + index * 22;
      const x = cx + radius + 28;
      const percent = `${Math.round((value / all) * 1000) / 10} %`;
      const name = clipped(data.categories[index] ?? '', (box.right - x - 70) / letter);
      return (
        slice(cx, cy, radius, from, angle, colours(index)) +
        rect(x, y - 9, 10, 10, colours(index)) +
        svgText(x + 16, y, `${name}  ${percent}`)
      );
    })
    .join('');
}

/** Axis, ground lines and names of a drawing whose figures go upwards. */
function upright(frame: Frame) {
  const { least, most, stops } = extremes(frame);
  const labels = stops.map((stop) => shortNumber(stop));
  const left = frame.box.left + longest(labels) * letter + 10;
  const box = { ...frame.box, left, bottom: frame.box.bottom - 22 };
  const scale = (value: number) =>
    box.bottom - ((value - least) / (most - least)) * (box.bottom - box.top);
  const { categories } = frame.data;
  const step = (box.right - box.left) / Math.max(1, categories.length);
  const ground = stops.map(
    (stop, index) =>
      rule(box.left, scale(stop), box.right, scale(stop)) +
      svgText(box.left - 8, scale(stop) + 4, labels[index] ?? '', 'end'),
  );
  // As Google does: where names are too long to stand side by side, some are left out, none is cut short.
  const every = Math.ceil((Math.min(longest(categories), mostInName) * letter + 8) / step);
  const names = categories.map((name, place) =>
    place % every > 0
      ? ''
      : svgText(
          box.left + step * (place + 0.5),
          box.bottom + 17,
          clipped(name, (step * every - 4) / letter),
          'middle',
        ),
  );
  return { box, scale, step, drawing: ground.join('') + names.join('') };
}

/** From nought at least; the stops are round numbers. */
function extremes({ data, isStacked }: Frame) {
  const columnsOf = data.categories.map((_, row) =>
    data.series.map(({ values }) => values[row] ?? 0),
  );
  const sums = isStacked
    ? columnsOf.map((values) => values.reduce((sum, value) => sum + value, 0))
    : columnsOf.flat();
  const low = Math.min(0, ...sums);
  const high = Math.max(0, ...sums) || 1;
  const size = 10 ** Math.floor(Math.log10((high - low) / 4));
  const stride = [1, 2, 5, 10].map((times) => times * size).find((one) => (high - low) / one <= 5);
  const by = stride ?? size * 10;
  const [least, most] = [Math.floor(low / by) * by, Math.ceil(high / by) * by];
  const stops = Array.from(
    { length: Math.round((most - least) / by) + 1 },
    (_, i) => least + i * by,
  );
  return { least, most, stops };
}

function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (Math.abs(rounded) >= 1e6) return `${rounded / 1e6}M`;
  return Math.abs(rounded) >= 1e4 ? `${rounded / 1e3}k` : String(rounded);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0.5, width))}" height="${round(Math.max(0.5, height))}" fill="${fill}"/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="chart-rule"/>`;
}

function slice(
  cx: number,
  cy: number,
  radius: number,
  from: number,
  to: number,
  fill: string,
): string {
  if (to - from > 2 * Math.PI - 0.001) {
    return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(radius)}" fill="${fill}"/>`;
  }
  const point = (angle: number) =>
    `${round(cx + radius * Math.cos(angle))},${round(cy + radius * Math.sin(angle))}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `<path d="M${round(cx)},${round(cy)} L${point(from)} A${round(radius)},${round(radius)} 0 ${large} 1 ${point(to)} Z" fill="${fill}" stroke="#fff"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
