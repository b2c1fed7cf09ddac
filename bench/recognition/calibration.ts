/** Something as it was read, a column or a row: how sure, and whether that was right. */
export interface Claim {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Of what was read with a confidence in a band, the share that is right, 0–1. */
export interface Band {
  readonly from: number;
  readonly count: number;
  readonly right: number;
}

const floors = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** How often columns or rows are right, by how sure the reading was of them. */
export function bandsOf(claims: readonly Claim[]): readonly Band[] {
  return floors.map((from, place) => {
    const to = floors[place + 1] ?? 1.01;
    const inBand = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inBand.filter(({ isRight }) => isRight).length / Math.max(1, inBand.length);
    return { from, count: inBand.length, right };
  });
}

/** A heading for columns or rows, then a line a band. */
export function bandLines(what: 'columns' | 'rows', bands: readonly Band[]): readonly string[] {
  return [
    `Confidence of ${what}:`,
    ...bands.map(
      ({ from, count, right }) =>
        `  from ${from}: ${count} ${what}, ${(100 * right).toFixed(2)}% right`,
    ),
  ];
}
