import { beforeAll, describe, expect, test } from 'vitest';
import { everywhere, inRow } from '../examples/sheet-plan.js';
import { examples } from '../examples/write-examples.js';
import type { Report, ReportFinding } from '../src/core/report.js';
import { en } from '../src/messages/en/index.js';
import { exampleReports } from './support/example-reports.js';
import { schemaTroubles } from './support/report-schema.js';

let reportIn: Awaited<ReturnType<typeof exampleReports>>;

beforeAll(async () => {
  reportIn = await exampleReports();
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
  return reportIn(name, en);
}
