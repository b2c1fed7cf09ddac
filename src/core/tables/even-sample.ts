/** How far apart the rows of a sample stand: every row of a few, of many no more than twice `most`. */
export function strideFor(count: number, most: number): number {
  return Math.max(1, Math.floor(count / most));
}

/** Some of the rows, evenly from all of them: what looks at each of them takes no longer for a long table. */
export function evenSample(rows: readonly number[], most: number): readonly number[] {
  const stride = strideFor(rows.length, most);
  if (stride === 1) return rows;
  const sample: number[] = [];
  for (let place = 0; place < rows.length; place += stride) {
    const row = rows[place];
    if (row !== undefined) sample.push(row);
  }
  return sample;
}
