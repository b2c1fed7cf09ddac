import { codeDepth } from './line-codes.js';
import type { Draft } from './row-drafts.js';

/** How deep each section lies: 1 outermost, 2 inside it. By codes, else by headings that follow one another. */
export function sectionLevels(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const sections = drafts.filter(({ kind }) => kind === 'section');
  const coded = sections.filter(({ code }) => code !== undefined).length;
  const byCode = sections.length > 0 && coded >= sections.length * 0.7;
  const outermost = sections.reduce(
    (least, { code }) => Math.min(least, codeDepth(code)),
    Infinity,
  );
  const isNested = hasPairs(drafts);
  let before: Draft | undefined;
  let level = 1;
  for (const draft of drafts) {
    if (draft.kind === 'blank') continue;
    if (draft.kind === 'section') {
      if (byCode) level = Math.min(2, codeDepth(draft.code) - outermost + 1);
      else if (before === undefined || before.kind === 'subtotal' || before.kind === 'header')
        level = 1;
      else if (before.kind === 'section') level = 2;
      else if (!isNested) level = 1;
      levels.set(draft.row, level);
    }
    before = draft;
  }
  return levels;
}

/** Somewhere two headings follow one another, so that there are two levels. */
function hasPairs(drafts: readonly Draft[]): boolean {
  let before: Draft['kind'] | undefined;
  for (const { kind } of drafts) {
    if (kind === 'blank') continue;
    if (kind === 'section' && before === 'section') return true;
    before = kind;
  }
  return false;
}
