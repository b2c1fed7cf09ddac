/** One line that sets a ratio beside the most that it should be. */
export function sayGoal(what: string, ratio: number, most: number): void {
  const verdict = ratio <= most ? 'met' : `missed by ${(ratio / most).toFixed(1)} times`;
  console.log(`Goal: ${what} at most ${most}: ${ratio.toFixed(2)}, ${verdict}`);
}
