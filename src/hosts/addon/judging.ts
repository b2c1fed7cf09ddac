// The part of the core that judges, and what puts it into words. Like `reading.ts` it becomes a script of its own.
export { checkWorkbook } from '../../core/check-workbook.js';
export { readSettings } from '../../core/settings/read-settings.js';
export { composeReport } from '../../present/report.js';
export { settingsPlan } from '../../present/tabs/settings.js';
