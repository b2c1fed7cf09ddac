import type { Severity } from '../core/rules/rule.js';

/** Shapes that differ without their colour, as paths on 16 × 16: a full octagon, a triangle, a ring. Even-odd filled. */
export const severityShapes: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z',
  warning: 'M8 1.2 15.5 14.5H.5zM7.2 6v4h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM7.2 7v4.6h1.6V7zm0-2.6V6h1.6V4.4z',
};
