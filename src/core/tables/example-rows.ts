import { words } from './words/match.js';

/** `Example: trainer, five days`, as forms show how to fill them in. */
export function isExample(label: string): boolean {
  const [start = ''] = label.split(/[:(]/);
  return start !== label && words().isTerm(start, 'example');
}
