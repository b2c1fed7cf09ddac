import { checkWorkbook } from '../../src/core/check-workbook.js';
import type { Report } from '../../src/core/report.js';
import { readSettings } from '../../src/core/settings/read-settings.js';
import type { Notice } from '../../src/core/tables/table.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';
import { en } from '../../src/messages/en/index.js';
import { composeReport } from '../../src/present/report.js';
import { hostileWorkbook, type Planting } from './hostile-workbook.js';

/** What the check of a hostile file came to. */
export interface HostileCheck {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly notices: readonly Notice[];
}

/** Checks a file with a foreign text in every way in, settings and explanations too. */
export function hostileCheck(planted: Planting): HostileCheck {
  const workbook = hostileWorkbook(planted);
  const at = { sheet: 'Even Terms settings', row: 2, column: 2 };
  const kept = [
    { key: planted('setting'), value: 1, at },
    { key: 'donor', value: planted('value'), at },
  ];
  const { rules, notices } = readSettings(kept, ['en']);
  const options = { today: '2026-11-21', settings: rules, notices };
  const { findings } = checkWorkbook(workbook, options);
  const lumpSums = findings.filter(({ rule }) => rule === 'disclosure/lump-sum');
  const explanations = lumpSums.map(({ rule, fingerprint }) => {
    return { rule, fingerprint, reason: planted('reason'), by: planted('by'), on: '2026-11-20' };
  });
  const assessment = checkWorkbook(workbook, { ...options, explanations });
  return {
    workbook,
    report: composeReport(assessment, en, { name: 'even-terms', version: '0.0.0' }),
    notices: assessment.partnership.notices,
  };
}
