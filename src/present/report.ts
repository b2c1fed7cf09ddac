import type { Assessment } from '../core/assessment.js';
import type { Report, ReportNotice, ReportPartner, ReportRegistered } from '../core/report.js';
import type { Organisation } from '../core/partnership/partnership.js';
import type { Notice } from '../core/tables/table.js';
import { a1, cellName } from '../core/workbook/address.js';
import type { Phrasebook } from '../messages/phrasebook.js';
import type { Voice } from '../messages/say.js';
import { reportChecklist } from './report/checklist.js';
import { reportCoverage } from './report/coverage.js';
import { reportDeadlines } from './report/deadlines.js';
import { reportFindings } from './report/findings.js';
import { reportMoney } from './report/money.js';
import { reportNetGrants } from './report/net-grant.js';
import { reportPressure, reportScores } from './report/scores.js';
import { reportSharing } from './report/sharing.js';
import { reportTables } from './report/tables.js';
import { tell } from './report/words.js';

/**
 * The report, version 1: everything that a check established, in a person's words. Every presentation and
 * `--format json` is made from it.
 * @param program its name and version; rules ship with it, so the version is the rule set's too
 */
export function composeReport(
  assessment: Assessment,
  phrasebook: Phrasebook,
  program: Report['program'],
): Report {
  const { partnership, verdicts, findings, scores, pressure, checklist, settings } = assessment;
  const { workbook, organisations, notices, today } = partnership;
  const voice: Voice = { phrasebook, currency: partnership.budget?.currency };
  return {
    schema: 1,
    program,
    today,
    source: {
      file: workbook.name ?? null,
      sheets: workbook.sheets.map(({ name }) => name),
    },
    tables: reportTables(partnership, voice),
    partners: organisations.map(reportPartner),
    register: organisations.filter(({ inRegister }) => inRegister).map(reportRegistered),
    money: reportMoney(assessment),
    scores: reportScores(scores, voice),
    findings: reportFindings(partnership, findings, voice),
    pressure: reportPressure(pressure),
    deadlines: reportDeadlines(partnership),
    overheadSharing: reportSharing(assessment, voice),
    netGrant: reportNetGrants(assessment),
    coverage: reportCoverage(verdicts, settings, partnership.profile, program.version, voice),
    checklist: reportChecklist(checklist, voice),
    notices: notices.map((notice) => reportNotice(notice, voice)),
  };
}

function reportPartner({ name, kind, aliases, cells }: Organisation): ReportPartner {
  return { name, kind: kind ?? null, aliases, cells: cells.map(cellName) };
}

function reportRegistered(organisation: Organisation): ReportRegistered {
  return {
    partner: organisation.name,
    country: organisation.country ?? null,
    joinedOn: organisation.joinedOn ?? null,
    funding: organisation.funding ?? null,
    decisionRole: organisation.decisionRole ?? null,
    budgetAccess: organisation.budgetAccess ?? null,
    languages: organisation.languages ?? null,
  };
}

function reportNotice({ code, at, saying }: Notice, voice: Voice): ReportNotice {
  return {
    code,
    sheet: at?.sheet ?? null,
    range: at ? a1(at) : null,
    message: tell(voice, voice.phrasebook.notices, saying),
  };
}
