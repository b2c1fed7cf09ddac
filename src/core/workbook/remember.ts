/** As many texts as a large budget has. */
const textsOfLargeBudget = 250_000;

/**
 * The same function, asked once for each of the texts that it met last. Texts go by halves, the longest unasked
 * first, so that a budget of more texts than are kept does not lose those that every line repeats. One text is often
 * asked for many times on end: the last one is at hand without being looked up.
 * @param most how many texts are kept, at most twice over
 */
export function remembering<Result>(
  find: (text: string) => Result,
  most = textsOfLargeBudget,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  let last: { readonly text: string; readonly result: Result } | undefined;
  const lookUp = (text: string): Result => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? find(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
  return (text) => {
    if (last?.text === text) return last.result;
    const result = lookUp(text);
    last = { text, result };
    return result;
  };
}

/** The same value, made when it is first asked for. */
export function whenAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
