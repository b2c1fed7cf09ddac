import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { linksOf } from './link-formula.js';
import type { StoredCell, StoredStyle } from './stand-in/cell-store.js';

/** Univer's own codes: switches, wrapping, and border styles by Google's names. */
const on = 1;
const wrapping: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const borderCodes: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** How a cell looks, as the grid wants it. Texts of a sheet from right to left stand at the right. */
export function gridStyle(cell: StoredCell, standsAtRight: boolean): IStyleData {
  const { style = {}, format } = cell;
  const linked = linksOf(cell).length > 0;
  const aligned = style.horizontalAlignment ?? startOf(cell, standsAtRight);
  return {
    ...fontOf(style),
    ...borders(style),
    ...(linked ? { cl: { rgb: '#0b57d0' }, ul: { s: on } } : {}),
    ...(format === undefined || format === 'General' ? {} : { n: { pattern: format } }),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.wrapStrategy === undefined ? {} : { tb: wrapping[style.wrapStrategy] ?? on }),
    ...(style.verticalAlignment === undefined
      ? {}
      : { vt: placeCode(style.verticalAlignment, ['top', 'middle', 'bottom']) }),
    ...(aligned === undefined ? {} : { ht: placeCode(aligned, ['left', 'center', 'right']) }),
  };
}

function fontOf(style: StoredStyle): IStyleData {
  const { fontColor, fontSize, fontFamily, fontLine } = style;
  return {
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fontFamily === undefined ? {} : { ff: fontFamily }),
    ...(style.fontWeight === 'bold' ? { bl: on } : {}),
    ...(style.fontStyle === 'italic' ? { it: on } : {}),
    ...(fontLine === 'underline' ? { ul: { s: on } } : {}),
    ...(fontLine === 'line-through' ? { st: { s: on } } : {}),
  };
}

function borders(style: StoredStyle): IStyleData {
  const sides = [
    ['t', style.borderTop],
    ['l', style.borderLeft],
    ['b', style.borderBottom],
    ['r', style.borderRight],
  ] as const;
  const drawn = sides.flatMap(([side, border]) =>
    border === undefined ? [] : [[side, borderOf(border)] as const],
  );
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

/** From `SOLID #000000`. */
function borderOf(border: string): IBorderStyleData {
  const [kind = '', colour = '#000000'] = border.split(' ');
  return { s: borderCodes[kind] ?? on, cl: { rgb: colour } };
}

function startOf({ value }: StoredCell, standsAtRight: boolean): string | undefined {
  return standsAtRight && typeof value === 'string' ? 'right' : undefined;
}

/** Univer numbers the places from 1; 0 is its default. */
function placeCode(place: string, places: readonly string[]): number {
  return places.indexOf(place) + 1;
}
