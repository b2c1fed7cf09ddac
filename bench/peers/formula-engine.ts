import { createRequire } from 'node:module';
import { type Check, checks, type Flagged, firstRow, noneFlagged } from './planted-lines.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';

/** The checks as people would write them beside row 2, for columns A description … G amount. */
const formulas: Readonly<Record<Check, (row: number) => string>> = {
  product: (row) =>
    `=IF(AND(ISNUMBER(D${row}),ISNUMBER(G${row})),ABS(D${row}*E${row}*F${row}-G${row})>1,FALSE)`,
  short: (row) => `=AND(A${row}<>"",LEN(A${row})<3)`,
  unlabelled: (row) => `=A${row}=""`,
  noUnit: (row) => `=C${row}=""`,
  lump: (row) => `=OR(LOWER(C${row})="lump sum",LOWER(C${row})="lumpsum",C${row}="LS")`,
  nobody: (row) => `=B${row}=""`,
  negative: (row) => `=D${row}<0`,
  withheld: (row) => `=NOT(ISNUMBER(G${row}))`,
};

const firstColumn = 7;

/** The parts of the engine that are used; it comes as scripts of the older kind. */
interface Facade {
  readonly createWorkbook: (data: object) => unknown;
  readonly getActiveWorkbook: () => { readonly getActiveSheet: () => EngineSheet };
}
interface EngineSheet {
  readonly getRange: (
    row: number,
    column: number,
    rows: number,
    columns: number,
  ) => { readonly setValues: (cells: object) => unknown; readonly getValues: () => unknown[][] };
}

/** A sheet of formulas, eight beside each line; reckoned when asked. */
export function formulaSheet({ sheets }: Workbook): () => Promise<Flagged> {
  const values = sheets[0]?.values ?? [];
  const sheet = openEngine(values.length).getActiveWorkbook().getActiveSheet();
  const lines = values.length - 1;
  sheet
    .getRange(0, 0, values.length, firstColumn)
    .setValues(
      values.map((row) => Array.from({ length: firstColumn }, (_, at) => ({ v: row[at] }))),
    );
  const cells = Array.from({ length: lines }, (_, place) =>
    checks.map((check) => ({ f: formulas[check](place + firstRow) })),
  );
  return async () => {
    sheet.getRange(1, firstColumn, lines, checks.length).setValues(cells);
    const last = sheet.getRange(lines, firstColumn + checks.length - 1, 1, 1);
    while (last.getValues()[0]?.[0] === null) await new Promise((done) => setTimeout(done, 5));
    const results = sheet.getRange(1, firstColumn, lines, checks.length).getValues();
    const flagged = noneFlagged();
    results.forEach((row, place) => {
      checks.forEach((check, at) => {
        if (row[at] === 1 || row[at] === true) flagged[check].push(place);
      });
    });
    return flagged;
  };
}

interface Engine {
  readonly Univer: new (options: object) => { readonly registerPlugin: (plugin: unknown) => void };
  readonly LogLevel: { readonly SILENT: number };
}

function openEngine(rows: number): Facade {
  const load = createRequire(import.meta.url);
  const { Univer, LogLevel } = load('@univerjs/core') as Engine;
  const { FUniver } = load('@univerjs/core/facade') as {
    readonly FUniver: { readonly newAPI: (univer: object) => Facade };
  };
  for (const part of parts) load(`@univerjs/${part}/facade`);
  const univer = new Univer({ locale: 'enUS', locales: { enUS: {} }, logLevel: LogLevel.SILENT });
  for (const [index, part] of parts.entries()) {
    const plugins = load(`@univerjs/${part}`) as Readonly<Record<string, unknown>>;
    univer.registerPlugin(plugins[pluginNames[index] ?? '']);
  }
  const facade = FUniver.newAPI(univer);
  const sheet = { id: 's', rowCount: rows + 1, columnCount: firstColumn + checks.length };
  facade.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
  return facade;
}

const parts = ['engine-formula', 'sheets', 'sheets-formula'] as const;
const pluginNames = [
  'UniverFormulaEnginePlugin',
  'UniverSheetsPlugin',
  'UniverSheetsFormulaPlugin',
];
