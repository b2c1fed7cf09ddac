/** Every row (or column) from the first to the last; [] where the last comes before. */
export function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
