import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../src/core/check-workbook.js';
import { generic } from '../../src/core/profiles/generic.js';
import { allProfiles } from '../../src/core/profiles/index.js';
import { defaultSettings } from '../../src/core/rules/run-rules.js';
import { en } from '../../src/messages/en/index.js';
import { composeReport } from '../../src/present/report.js';
import { schemaTroubles } from '../support/report-schema.js';
import { sheetOf, workbookOf } from '../support/sheet-of.js';

const program = { name: 'even-terms', version: '0.0.0' };
const organisations = ['Lantern', 'Amal', 'Green Valley'] as const;
const register = sheetOf('Partners', [
  ['Name', 'Kind'],
  ['Lantern', 'lead'],
  ['Amal', 'refugee-led organisation'],
  ['Green Valley', 'local NGO'],
]);
const items = ['Office rent', 'Indirect costs', 'Workshop', 'Coordinator', 'Sub-grant to Amal'];

/** Money of any sign, with cents that may cancel out, and discounts larger than all else. */
const money = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, -0.3, 5, -5),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ noNaN: true }),
);
/** What subtracting leaves of nothing: a share of it would be beyond all numbers. */
const dust: [string, string, number][] = [
  ['Office rent', 'Lantern', 1.7763568394002505e-18],
  ['Workshop', 'Lantern', 5e-324],
  ['Workshop', 'Green Valley', 5],
  ['Office rent', 'Lantern', 0],
];
const lines = fc.array(
  fc.tuple(fc.constantFrom(...items), fc.constantFrom(...organisations), money),
  { minLength: 1, maxLength: 8 },
);

test('whatever the amounts, every figure of the report is one, and the report is as its schema says', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...allProfiles), (rows, profile) => {
      const budget = sheetOf('Budget', [['Item', 'Organisation', 'Total (USD)'], ...rows]);
      const assessment = checkWorkbook(workbookOf(budget, register), {
        today: '2026-11-21',
        settings: defaultSettings,
        profile,
      });
      const report = composeReport(assessment, en, program);
      expect(figuresThatAreNone(report)).toEqual([]);
      expect(schemaTroubles(report)).toEqual([]);
    }),
    { numRuns: 150, examples: [[dust, generic]] },
  );
});

function figuresThatAreNone(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => figuresThatAreNone(own, `${at}/${key}`));
}
