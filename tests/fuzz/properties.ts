import { checkWorkbook } from '../../src/core/check-workbook.js';
import type { Assessment } from '../../src/core/assessment.js';
import type { Report } from '../../src/core/report.js';
import { defaultSettings } from '../../src/core/rules/run-rules.js';
import type { Table } from '../../src/core/tables/table.js';
import { areaOf } from '../../src/core/workbook/address.js';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.js';
import { en } from '../../src/messages/en/index.js';
import { composeReport } from '../../src/present/report.js';
import { schemaTroubles } from '../support/report-schema.js';

/** The report on a workbook, as the command line makes it. */
export function reportOf(workbook: Workbook): Report {
  return reportFrom(assessmentOf(workbook));
}

function assessmentOf(workbook: Workbook): Assessment {
  return checkWorkbook(workbook, { today: '2026-11-21', settings: defaultSettings });
}

function reportFrom(assessment: Assessment): Report {
  return composeReport(assessment, en, { name: 'even-terms', version: '0.0.0' });
}

/** What any workbook must hold to, however spoilt; a line for each breach. */
export function breachesOf(workbook: Workbook): readonly string[] {
  const report = reportOf(workbook);
  return [
    ...report.coverage.rules
      .filter(({ outcome }) => outcome === 'crashed')
      .map(({ rule }) => `${rule} crashed`),
    ...schemaTroubles(report),
    ...report.findings.flatMap((finding) => placeTrouble(finding, workbook)),
    ...differences('again', report, reportOf(workbook)),
    ...differences('unrelated sheet', apartFrom(report), apartFrom(reportOf(besides(workbook)))),
  ];
}

/** What a sound workbook must hold to besides. */
export function soundBreachesOf(workbook: Workbook): readonly string[] {
  const assessment = assessmentOf(workbook);
  const report = reportFrom(assessment);
  const turned = reportOf(withTurnedLines(workbook, assessment.partnership.tables));
  const doubled = reportOf(withDoubledAmounts(workbook, report));
  const inOrder = ({ money }: Report) =>
    [...money.byPartner].sort((one, other) => (one.partner < other.partner ? -1 : 1));
  const totals = (one: Report) => [one.money.linesTotal, one.money.statedTotal, inOrder(one)];
  const shares = ({ money, scores }: Report) => [
    ...money.byPartner.map(({ share, coreRate, keptShare }) => [share, coreRate, keptShare]),
    money.rloCompensation.share,
    ...Object.values(scores).map(({ value }) => value),
  ];
  return [
    ...differences('turned lines', rounded(totals(report)), rounded(totals(turned))),
    ...differences('doubled amounts', rounded(shares(report)), rounded(shares(doubled))),
  ];
}

type Finding = Report['findings'][number];

function placeTrouble({ rule, sheet, range }: Finding, { sheets }: Workbook): readonly string[] {
  if (sheet === null) return range === null ? [] : [`${rule}: ${range} on no sheet`];
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) return [`${rule}: no sheet ${sheet}`];
  const width = found.values.reduce((most, row) => Math.max(most, row.length), 0);
  return (range ?? '').split(',').flatMap((part) => {
    const area = areaOf(part);
    const isThere =
      area === undefined
        ? range === null
        : area.bottom <= found.values.length && area.right <= width;
    return isThere ? [] : [`${rule}: ${part} is not within ${found.values.length} × ${width}`];
  });
}

function differences(what: string, one: unknown, other: unknown): readonly string[] {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first === second) return [];
  const at = Array.from(first).findIndex((sign, place) => sign !== second[place]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 100);
  return [`${what}: ${around(first)} ≠ ${around(second)}`];
}

/** All that a sheet without figures has nothing to do with. */
function apartFrom({ tables, partners, money, scores, findings, checklist }: Report): unknown {
  return { tables, partners, money, scores, findings, checklist };
}

const unrelated: Sheet = {
  name: 'Menu of the canteen',
  hidden: false,
  values: [['Monday'], ['Soup with bread'], ['Beans and rice']],
  formulas: [],
  formats: [],
  notes: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

function besides(workbook: Workbook): Workbook {
  return { ...workbook, sheets: [...workbook.sheets, unrelated] };
}

/** Neighbouring lines of a section without formulas or merges change places, where both fill the same columns. */
function withTurnedLines(workbook: Workbook, tables: readonly Table[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const values = sheet.values.map((row) => row.slice());
    for (const table of tables.filter(({ sheet: name }) => name === sheet.name)) {
      const lines = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
      for (let at = 0; at + 1 < lines.length; at += 2)
        turn(sheet, values, table, lines[at], lines[at + 1]);
    }
    return { ...sheet, values };
  });
  return { ...workbook, sheets };
}

/** Tables side by side share their rows, so only the cells of the table itself change places. */
function turn(
  sheet: Sheet,
  values: CellValue[][],
  { area, rows }: Table,
  one = 0,
  other = 0,
): void {
  const [first, second] = [values[one - 1], values[other - 1]];
  if (other !== one + 1 || first === undefined || second === undefined) return;
  const [from, width] = [area.left - 1, area.right - area.left + 1];
  const within = (row: readonly CellValue[]) => row.slice(from, from + width);
  const filled = (row: readonly CellValue[]) =>
    within(row)
      .map((value) => typeof value)
      .join();
  const isFree = (row: number) =>
    (sheet.formulas?.[row - 1] ?? []).every((formula) => formula === undefined) &&
    sheet.merges.every(({ top, bottom }) => row < top || row > bottom);
  // A line that a subtotal does not count lies outside its section, though it is next to it.
  const isOneSection = rows.every(
    ({ covers }) => covers?.rows.includes(one) === covers?.rows.includes(other),
  );
  if (!isOneSection || !isFree(one) || !isFree(other) || filled(first) !== filled(second)) return;
  const [upper, lower] = [within(first), within(second)];
  first.splice(from, width, ...lower);
  second.splice(from, width, ...upper);
}

/** Every figure of money in the tables twice as much. */
function withDoubledAmounts(workbook: Workbook, { tables }: Report): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const budgets = tables.filter(
      ({ kind, sheet: name }) => kind === 'budget' && name === sheet.name,
    );
    const isMoney = (row: number, column: number) =>
      budgets.some(
        ({ rows, columns }) =>
          rows.some((one) => one.row === row && one.kind !== 'header') &&
          columns.some(
            (one) => areaOf(`${one.column}1`)?.left === column && ofMoney.test(one.role),
          ),
      );
    const values = sheet.values.map((cells, at) =>
      cells.map((value, place) =>
        typeof value === 'number' && isMoney(at + 1, place + 1) ? value * 2 : value,
      ),
    );
    return { ...sheet, values };
  });
  return { ...workbook, sheets };
}

const ofMoney = /(?:^|-)(?:amount|cost)$/;

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'number' ? Number(one.toPrecision(6)) : one,
    ),
  );
}
