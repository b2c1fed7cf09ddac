import { type Band, bandLines, bandsOf } from './calibration.js';
import type { Judgement, RowVerdict } from './judge.js';

/** What is said of the tables: how many are right, wrong, and left open. */
export interface Said {
  readonly right: number;
  readonly wrong: number;
  readonly unknown: number;
}

export interface Sum {
  readonly tables: number;
  readonly found: number;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  readonly stated: number;
  readonly linesTotal: number;
  readonly currency: Said;
  readonly language: Said;
  readonly columns: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly rowsMacroF1: number;
  readonly rowF1: Readonly<Record<string, number>>;
  /** Of the judged columns with a confidence in each band, the share that is right. */
  readonly calibration: readonly Band[];
  /** The same for rows. */
  readonly rowCalibration: readonly Band[];
}

/** All judgements as shares, 0–1. */
export function sumUp(judgements: readonly Judgement[]): Sum {
  const share = (of: (judgement: Judgement) => boolean | undefined) => {
    const judged = judgements.map(of).filter((verdict) => verdict !== undefined);
    return judged.length === 0 ? 1 : judged.filter(Boolean).length / judged.length;
  };
  const columns = judgements.flatMap((judgement) => judgement.columns);
  const named = columns.filter(({ got }) => got !== undefined && got !== 'ignore');
  const right = columns.filter(({ expected, got }) => expected === got).length;
  const precision = right / Math.max(1, named.length);
  const recall = right / Math.max(1, columns.length);
  const rowF1 = rowScores(judgements.flatMap(({ rows }) => rows));
  const scores = Object.values(rowF1);
  return {
    tables: judgements.length,
    found: share(({ found }) => found),
    head: share(({ head }) => head),
    first: share(({ first }) => first),
    last: share(({ last }) => last),
    amount: share(({ amount }) => amount),
    stated: share(({ stated }) => stated),
    linesTotal: share(({ linesTotal }) => linesTotal),
    currency: saidOf(judgements.map(({ currency }) => currency)),
    language: saidOf(judgements.map(({ language }) => language)),
    columns: {
      precision,
      recall,
      f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    },
    rowsMacroF1: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
    rowF1,
    calibration: bandsOf(
      columns.map(({ confidence, expected, got }) => ({ confidence, isRight: expected === got })),
    ),
    rowCalibration: bandsOf(
      judgements.flatMap(({ rows }) =>
        rows.map(({ confidence, expected, got }) => ({
          confidence,
          isRight: expected.split('|').includes(got),
        })),
      ),
    ),
  };
}

function saidOf(verdicts: readonly (boolean | 'unknown' | undefined)[]): Said {
  const count = (verdict: boolean | 'unknown') => verdicts.filter((one) => one === verdict).length;
  return { right: count(true), wrong: count(false), unknown: count('unknown') };
}

/** F1 of each row kind; where either of two kinds is right, the reading's own choice counts. */
function rowScores(rows: readonly RowVerdict[]): Readonly<Record<string, number>> {
  const settled = rows.map(({ expected, got }) => {
    const choices = expected.split('|');
    return { expected: choices.includes(got) ? got : (choices[0] ?? ''), got };
  });
  const kinds = [...new Set(settled.map(({ expected }) => expected))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const hit = settled.filter(({ expected, got }) => expected === kind && got === kind).length;
      const said = settled.filter(({ got }) => got === kind).length;
      const true_ = settled.filter(({ expected }) => expected === kind).length;
      return [kind, (2 * hit) / Math.max(1, said + true_)];
    }),
  );
}

/** A line a table, then the sums. */
export function tableOf(judgements: readonly Judgement[], sum: Sum): string {
  const mark = (verdict: boolean | 'unknown' | undefined) =>
    verdict === undefined ? '·' : verdict === 'unknown' ? '?' : verdict ? 'yes' : 'NO';
  const head = [
    'file',
    'found',
    'head',
    'first',
    'last',
    'amount',
    'stated',
    'total',
    'currency',
    'language',
    'columns',
    'rows',
    'ms',
  ];
  const lines = judgements.map((one) => [
    `${one.file} ${one.sheet}`.slice(0, 50),
    ...[
      one.found,
      one.head,
      one.first,
      one.last,
      one.amount,
      one.stated,
      one.linesTotal,
      one.currency,
      one.language,
    ].map(mark),
    `${one.columns.filter(({ expected, got }) => expected === got).length}/${one.columns.length}`,
    `${one.rows.filter(({ expected, got }) => expected.split('|').includes(got)).length}/${one.rows.length}`,
    String(one.ms),
  ]);
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const last = [
    `${sum.tables} tables`,
    ...[sum.found, sum.head, sum.first, sum.last, sum.amount, sum.stated, sum.linesTotal].map(
      percent,
    ),
    ...[sum.currency, sum.language].map(({ right, wrong }) => `${right}/${right + wrong}`),
    `F1 ${sum.columns.f1.toFixed(3)}`,
    `macro F1 ${sum.rowsMacroF1.toFixed(3)}`,
    '',
  ];
  const wrong = judgements.flatMap((one) => [
    ...one.columns
      .filter(({ expected, got }) => expected !== got)
      .map(
        ({ column, expected, got }) =>
          `  ${one.file} column ${column}: ${expected}, read as ${got ?? 'none'}`,
      ),
    ...one.rows
      .filter(({ expected, got }) => !expected.split('|').includes(got))
      .map(({ row, expected, got }) => `  ${one.file} row ${row}: ${expected}, read as ${got}`),
  ]);
  const rows = Object.entries(sum.rowF1).map(([kind, score]) => `${kind} ${score.toFixed(3)}`);
  return [
    columnsOfText([head, ...lines, last]),
    `Columns: precision ${sum.columns.precision.toFixed(3)}, recall ${sum.columns.recall.toFixed(3)}. Rows: ${rows.join(', ')}.`,
    ...bandLines('columns', sum.calibration),
    ...bandLines('rows', sum.rowCalibration),
    ...(wrong.length === 0 ? [] : ['Read otherwise than the truth:', ...wrong.slice(0, 80)]),
  ].join('\n');
}

function columnsOfText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) =>
    Math.max(...rows.map((row) => (row[place] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
