/** How a column writes shares without a percent sign: half is `0.5`, or `50`. */
export type PercentHabit = 'share' | 'points';

/**
 * How a column of shares is written, from its bare numbers (those with a percent sign tell nothing).
 *
 * @returns `undefined` where it could be either: 2 may be 2% or two full posts.
 */
export function percentHabit(values: readonly number[]): PercentHabit | undefined {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return undefined;
  if (Math.max(...sizes.slice(0, 5000)) > 5) return 'points';
  if (sizes.every((size) => size <= 1)) return 'share';
  return sizes.some((size) => size < 1) ? 'share' : undefined;
}

/** A bare number of a column of shares as a share, 0–1. */
export function shareOf(value: number, habit: PercentHabit): number {
  return habit === 'points' ? value / 100 : value;
}

/** True for number formats that show shares as percent, such as `0.0%`. */
export function isPercentFormat(format: string): boolean {
  return /[0#?]\s*%/.test(format.replace(/"[^"]*"|\\./g, ''));
}
