import { expect, test } from 'vitest';
import type { ReportSharing } from '../../src/core/report.js';
import { en } from '../../src/messages/en/index.js';
import { writeText } from '../../src/present/text.js';
import { reportOf } from '../support/report-of.js';

function entry(model: string, partner: string, shared: number): ReportSharing {
  const now = partner === 'North' ? 900 : 0;
  return { model, partner, now, shared, difference: shared - now, how: `By ${model}.` };
}

const overheadSharing = [
  entry('half-and-half', 'North', 450),
  entry('half-and-half', 'Amal', 450),
  entry('same-rate', 'North', 600.4),
  entry('same-rate', 'Amal', 300.4),
];

test('a row an organisation, a column a way, and below how each was made', () => {
  const lines = writeText(reportOf({ overheadSharing }), en).split('\n');
  const start = lines.indexOf('Core and indirect costs, if they were shared, in USD');
  expect(lines.slice(start + 1, start + 6)).toEqual([
    '  Organisation  Now  (1)  (2)',
    '  North         900  450  600',
    '  Amal            0  450  300',
    '  (1) Half and half: By half-and-half.',
    '  (2) Same rate on own direct costs: By same-rate.',
  ]);
});

test('nothing where nothing can be shared', () => {
  expect(writeText(reportOf(), en)).not.toContain('if they were shared');
});
