import type { Report, ReportFinding, ReportTable } from '../../src/core/report.js';
import type { RowKind } from '../../src/core/tables/table.js';

/** A report in which nothing was recognised; tests say what is different. */
export function reportOf(different: Partial<Report> = {}): Report {
  const score = { value: null, of: '', how: 'There is no ground to say.', mayChange: null };
  return {
    schema: 1,
    program: { name: 'even-terms', version: '0.0.0' },
    today: '2026-11-21',
    source: { file: 'Joint project', sheets: ['Budget'] },
    tables: [],
    partners: [],
    register: [],
    money: {
      currency: 'USD',
      statedTotal: null,
      statedTotalCell: null,
      linesTotal: null,
      disclosed: null,
      byPartner: [],
      rloCompensation: { time: 0, expenses: 0, core: 0, share: null },
    },
    scores: { disclosure: score, coreCostParity: score, rloShare: score, timelinePressure: score },
    findings: [],
    pressure: [],
    deadlines: [],
    overheadSharing: [],
    netGrant: [],
    coverage: {
      ruleSet: '1',
      profile: { id: 'generic', validFrom: null, year: null },
      rules: [],
      settingsChanged: [],
    },
    checklist: [],
    notices: [],
    ...different,
  };
}

/** A counted budget table of two lines. */
export function tableOf(different: Partial<ReportTable> = {}): ReportTable {
  return {
    sheet: 'Budget',
    kind: 'budget',
    confidence: 0.9,
    use: 'counted',
    why: '',
    range: 'A6:J9',
    headerRows: [6],
    firstRow: 7,
    lastRow: 9,
    currency: 'USD',
    statedTotal: 120000,
    statedTotalCell: 'J9',
    linesTotal: 119500,
    columns: [],
    rows: [rowOf(6, 'header'), rowOf(7, 'line'), rowOf(8, 'line'), rowOf(9, 'total')],
    ...different,
  };
}

/** A row of a table; a line of direct costs, unless said otherwise. */
export function rowOf(row: number, kind: RowKind, different: Partial<ReportRow> = {}): ReportRow {
  const isLine = kind === 'line';
  return { row, kind, class: isLine ? 'direct' : null, to: null, classSaid: false, ...different };
}

type ReportRow = ReportTable['rows'][number];

export function findingOf(different: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'disclosure/lump-sum',
    severity: 'error',
    sheet: 'Budget',
    range: 'J7',
    row: 7,
    rows: [7],
    amount: 5000,
    partner: null,
    message: 'The line gives an amount and no breakdown.',
    why: 'Nobody can see what is paid for.',
    fix: 'Give quantity and unit cost.',
    items: ['3.2.a'],
    source: 'AA element 3, pillar 2',
    donorRule: false,
    mayChange: null,
    explained: null,
    fingerprint: 'a-b',
    ...different,
  };
}

export function moneyOf(partner: string, coreRate: number | null) {
  return {
    partner,
    direct: 100,
    core: 0,
    passedOn: 0,
    kept: 100,
    total: 100,
    share: 0.5,
    nominalRate: null,
    coreRate,
    keptShare: null,
  };
}
