import type { Look } from '../../present/sheet-plan.js';

/** How a cell looks. Grave and light differ in words and weight too, never in colour alone. */
export interface Appearance {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly color: string;
  readonly background: string;
  readonly wraps: boolean;
  readonly line: 'line-through' | 'underline' | 'none';
}

const ink = '#202124';
const paper = '#ffffff';
const plain: Appearance = {
  size: 10,
  weight: 'normal',
  color: ink,
  background: paper,
  wraps: true,
  line: 'none',
};
const columnHead: Appearance = { ...plain, weight: 'bold', background: '#eef3f1' };

export const blankAppearance: Appearance = { ...plain, wraps: false };

/** Underlined, so that it is known as a link without its colour. */
export const linkAppearance: Appearance = { ...plain, color: '#0b57d0', line: 'underline' };

/** Every pair of ink and paper has a contrast of at least 4.5 to 1. */
export const appearances: Readonly<Record<Look, Appearance>> = {
  title: { ...plain, size: 18, weight: 'bold', wraps: false },
  heading: { ...plain, size: 13, weight: 'bold', color: '#12544a', wraps: false },
  subheading: { ...plain, size: 11, weight: 'bold', background: '#f6f3ea', wraps: false },
  'column-head': columnHead,
  'number-head': columnHead,
  body: plain,
  date: plain,
  strong: { ...plain, weight: 'bold' },
  quiet: { ...plain, color: '#5f6368' },
  struck: { ...plain, color: '#5f6368', line: 'line-through' },
  figure: { ...plain, size: 16, weight: 'bold', color: '#12544a' },
  error: { ...plain, weight: 'bold', color: '#a50e0e' },
  warning: { ...plain, weight: 'bold', color: '#7a4f00' },
  info: plain,
  unknown: { ...plain, color: '#5f6368' },
};
