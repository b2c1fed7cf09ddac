/** Every row (or column) from the first to the last; [] where the last comes before. */
export function rowsBetween(first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) rows.push(row);
  return rows;
}
