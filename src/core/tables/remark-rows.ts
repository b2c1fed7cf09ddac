import type { Sight } from './row-sights.js';

/** What tells a remark among lines from a heading: how a table's own texts look. */
export interface TextHabits {
  /** The table opens with a heading, so that bare texts may well be headings. */
  readonly opensWithHeading: boolean;
  /** Characters of the longest text on a line with figures. */
  readonly longestLine: number;
  /** Some bare text is no longer than those. */
  readonly hasShortTexts: boolean;
}

/** Remarks under lines are longer, headings mostly shorter. */
export const remarkLength = 25;

/** How the texts of a table look, lines and bare ones. */
export function textHabitsOf(
  sights: readonly Sight[],
  isBare: (sight: Sight) => boolean,
): TextHabits {
  const filled = sights.filter((sight) => sight.filled > 0);
  const lines = filled.filter(isLine);
  const longestLine = Math.max(0, ...evenly(lines).map(({ label }) => label.length));
  const firstLine = filled.findIndex(isLine);
  return {
    opensWithHeading: filled.slice(0, Math.max(0, firstLine)).some(isBare),
    longestLine,
    hasShortTexts: evenly(filled).some(
      (sight) => isBare(sight) && sight.label.length <= longestLine,
    ),
  };
}

function isLine({ figures, isOpen }: Sight): boolean {
  return figures > 0 || isOpen;
}

const mostLooked = 5000;

/** A call takes no endless list. */
function evenly<Thing>(list: readonly Thing[]): readonly Thing[] {
  return list.slice(0, mostLooked);
}

/** A text right under a line that is longer than all that lines say: a remark, where headings look otherwise. */
export function isRemarkUnder(
  before: Sight | undefined,
  { label, code }: Sight,
  { opensWithHeading, longestLine, hasShortTexts }: TextHabits,
): boolean {
  if (before === undefined || !isLine(before) || code !== undefined) return false;
  if (label.length <= remarkLength || label.length <= longestLine) return false;
  return !opensWithHeading || hasShortTexts;
}

const shortestPreamble = 60;

/** Right under a heading, prose that is longer than all that lines say: what a bill of quantities says of its lines. */
export function isPreamble(
  before: Sight | undefined,
  { label, code }: Sight,
  { longestLine }: TextHabits,
): boolean {
  if (before === undefined || before.filled === 0 || isLine(before) || code !== undefined) {
    return false;
  }
  return label.length > shortestPreamble && label.length > longestLine;
}
