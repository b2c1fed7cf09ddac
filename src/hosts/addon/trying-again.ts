/** Milliseconds before each further try. */
const pauses = [500, 2000];

/**
 * Does work that may be done twice, such as reading, and does it again where Google fails for a moment. What it says
 * then differs by language, so every trouble counts as one that may pass.
 *
 * @throws What the last try threw.
 */
export function tryingAgain<T>(work: () => T): T {
  for (const pause of pauses) {
    try {
      return work();
    } catch {
      // It may have passed after the pause; the last try tells.
      Utilities.sleep(pause);
    }
  }
  return work();
}
