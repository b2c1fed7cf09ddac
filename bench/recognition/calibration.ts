/** A column as it was read: how sure, and whether that was right. */
export interface Claim {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Of the columns with a confidence in a band, the share that is right, 0–1. */
export interface Band {
  readonly from: number;
  readonly columns: number;
  readonly right: number;
}

const floors = [0, 0.5, 0.7, 0.8, 0.9] as const;

/** How often columns are right, by how sure the reading was of them. */
export function bandsOf(claims: readonly Claim[]): readonly Band[] {
  return floors.map((from, place) => {
    const to = floors[place + 1] ?? 1.01;
    const inBand = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inBand.filter(({ isRight }) => isRight).length / Math.max(1, inBand.length);
    return { from, columns: inBand.length, right };
  });
}

/** A line a band. */
export function bandLines(bands: readonly Band[]): readonly string[] {
  return bands.map(
    ({ from, columns, right }) =>
      `  from ${from}: ${columns} columns, ${(100 * right).toFixed(1)}% right`,
  );
}
