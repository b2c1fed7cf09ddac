import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everywhere, inRow } from '../examples/sheet-plan.js';
import { examples, writeExamples } from '../examples/write-examples.js';
import { checkWorkbook } from '../src/core/check-workbook.js';
import { defaultSettings } from '../src/core/rules/run-rules.js';
import type { Report, ReportFinding } from '../src/core/report.js';
import { readWorkbook } from '../src/hosts/files/read-workbook.js';
import { en } from '../src/messages/en/index.js';
import { composeReport } from '../src/present/report.js';
import { schemaTroubles } from './support/report-schema.js';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
});

describe.each(examples)('the example $name', ({ name, planted }) => {
  test('every planted fault is found, and nothing else', () => {
    const found = reportOf(name).findings.map((finding) => `${finding.rule}: ${placeOf(finding)}`);
    const expected = planted.map(({ rule, place }) => `${rule}: ${place}`);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('its report is the golden one', async () => {
    const report = JSON.stringify(reportOf(name), null, 2);
    await expect(`${report}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('its report keeps to the schema', () => {
    expect(schemaTroubles(reportOf(name))).toEqual([]);
  });
});

test('the mended project has no errors', () => {
  const errors = reportOf('joint-project-mended').findings.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
});

function placeOf({ partner, sheet, row }: ReportFinding): string {
  if (partner !== null) return partner;
  return sheet === null || row === null ? everywhere : inRow(sheet, row);
}

function reportOf(name: string): Report {
  const workbook = readWorkbook(join(folder, `${name}.xlsx`));
  const assessment = checkWorkbook(
    { ...workbook, name: `${name}.xlsx` },
    { today: '2026-11-21', settings: defaultSettings },
  );
  return composeReport(assessment, en, { name: 'even-terms', version: '0.0.0' });
}
