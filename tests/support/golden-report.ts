import { readFileSync } from 'node:fs';
import type { Report } from '../../src/core/report.js';

/** What the example budget of a joint project gives, in full. */
export function goldenReport(name = 'joint-project'): Report {
  const path = new URL(`../golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
