/**
 * The same function, asked once for each thing. Only for things that never change; what was found for a thing is
 * forgotten with it.
 */
export function oncePer<Thing extends object, Result>(
  find: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.result;
    const result = find(thing);
    known.set(thing, { result });
    return result;
  };
}
