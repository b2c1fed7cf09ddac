/** Chances from a seed: the same seed, the same throws in the same order. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True in a share of the throws, 0–1. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Thing>(list: readonly Thing[]) => Thing;
  /** Some of a list in their order of drawing, none twice. */
  readonly draw: <Thing>(list: readonly Thing[], count: number) => readonly Thing[];
  /** One of several things by their weights. */
  readonly weighed: <Thing extends string>(weights: Readonly<Record<Thing, number>>) => Thing;
}

export function diceFrom(seed: number): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Thing>(list: readonly Thing[]): Thing => {
    const thing = list[whole(0, list.length - 1)];
    if (thing === undefined) throw new Error('Nothing to pick from');
    return thing;
  };
  const draw = <Thing>(list: readonly Thing[], count: number): readonly Thing[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };
  const weighed = <Thing extends string>(weights: Readonly<Record<Thing, number>>): Thing => {
    const things = Object.keys(weights) as Thing[];
    let rest = next() * things.reduce((sum, thing) => sum + weights[thing], 0);
    const found = things.find((thing) => (rest -= weights[thing]) < 0);
    return found ?? pick(things);
  };
  return { whole, chance: (share) => next() < share, pick, draw, weighed };
}
