import { words } from './words/match.js';

/** `Example: trainer, five days`, as forms show how to fill them in. */
export function isExample(label: string): boolean {
  const end = label.search(/[:(]/);
  return end >= 0 && words().isTerm(label.slice(0, end), 'example');
}
