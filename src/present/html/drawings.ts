import type { Severity } from '../../core/rules/rule.js';
import type { ChartBlock, ChartLine, InkName } from '../document/document.js';
import { severityShapes } from '../severity-shapes.js';
import { type Markup, markup } from './markup.js';

/** Stripes for bars, once a page. They scale with nothing, so that they look alike in every bar. */
export const stripes = markup`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="gap" width="6" height="6"/><rect class="stripe" width="3" height="6"/></pattern></defs></svg>`;

/** A figure of one whole, as a bar on its track; nothing where it is not known. */
export function meter(fraction: number | null): Markup | null {
  if (fraction === null) return null;
  return bar([{ ink: 'full', fraction: Math.min(1, Math.max(0, fraction)) }]);
}

/**
 * Bars beside their names and figures. The table before says the same, so what is read aloud is the table alone.
 */
export function chart({ legend, rows }: ChartBlock): Markup {
  return markup`<figure class="chart" aria-hidden="true">${key(legend)}
${rows.map(
  ({ name, lines }) => markup`<div class="row"><span class="name"><bdi>${name}</bdi></span>
<span class="lines">${lines.map(
    ({ value, segments }) =>
      markup`<span class="line">${bar(segments)}<span class="figure"><bdi>${value}</bdi></span></span>`,
  )}</span></div>`,
)}</figure>`;
}

function key(legend: ChartBlock['legend']): Markup | null {
  if (legend.length === 0) return null;
  return markup`<ul class="key">${legend.map(
    ({ ink, text }) =>
      markup`<li><svg class="swatch" focusable="false">${segment(ink, 0, 1)}</svg>${text}</li>`,
  )}</ul>`;
}

function bar(segments: ChartLine['segments']): Markup {
  const starts = segments.map((_, place) =>
    segments.slice(0, place).reduce((sum, { fraction }) => sum + fraction, 0),
  );
  const ground = segments.length === 0 ? 'nothing' : 'track';
  return markup`<svg class="bar" aria-hidden="true" focusable="false"><rect class="${ground}" width="100%" height="100%"/>${segments.map(
    ({ ink, fraction }, place) => segment(ink, starts[place] ?? 0, fraction),
  )}</svg>`;
}

function segment(ink: InkName, start: number, fraction: number): Markup {
  return markup`<rect class="${ink}" x="${percent(start)}%" width="${percent(fraction)}%" height="100%"/>`;
}

function percent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}

/** A shape for each severity, as colour alone says nothing to many people; the word stands beside it. */
export function severityMark(severity: Severity): Markup {
  return markup`<svg class="mark ${severity}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="${severityShapes[severity]}"/></svg>`;
}
