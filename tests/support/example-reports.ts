import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExamples } from '../../examples/write-examples.js';
import { checkWorkbook } from '../../src/core/check-workbook.js';
import type { Report } from '../../src/core/report.js';
import { defaultSettings } from '../../src/core/rules/run-rules.js';
import { readWorkbook } from '../../src/hosts/files/read-workbook.js';
import type { Phrasebook } from '../../src/messages/phrasebook.js';
import { composeReport } from '../../src/present/report.js';

/** Writes the examples, and gives what reports an example by its name, in a language. */
export async function exampleReports(): Promise<(name: string, phrasebook: Phrasebook) => Report> {
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-'));
  await writeExamples(folder);
  return (name, phrasebook) => {
    const workbook = readWorkbook(join(folder, `${name}.xlsx`));
    const assessment = checkWorkbook(
      { ...workbook, name: `${name}.xlsx` },
      { today: '2026-11-21', settings: defaultSettings },
    );
    return composeReport(assessment, phrasebook, { name: 'even-terms', version: '0.0.0' });
  };
}
