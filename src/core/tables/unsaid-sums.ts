import { isSame } from './arithmetic.js';
import { areSiblings, isChildCode, nameOf } from './line-codes.js';
import type { Draft } from './row-drafts.js';
import { words } from './words/match.js';

/** Finds sums that neither words nor formulas tell: a figure that is what the lines before it, or after it, make. */
export function withUnsaidSums(all: readonly Draft[]): readonly Draft[] {
  return withPlainSums(withNamedSums(all));
}

/** A line called like the section that it closes, with the figure that the lines in between make. */
function withNamedSums(drafts: readonly Draft[]): readonly Draft[] {
  let run = noRun;
  return drafts.map((draft): Draft => {
    const { kind, value, label, hasFactors } = draft;
    if (kind === 'section' || kind === 'subtotal' || kind === 'header')
      run = { ...noRun, name: kind === 'section' ? nameOf(label) : '' };
    if (kind !== 'line') return draft;
    const isNamed = !hasFactors && run.name !== '' && run.name === nameOf(label);
    if (isNamed && value !== undefined && isSumOf(run, value, 2)) {
      run = noRun;
      return { ...draft, kind: 'subtotal', confidence: 0.75 };
    }
    run = withLine(run, value ?? 0);
    return draft;
  });
}

function withPlainSums(drafts: readonly Draft[]): readonly Draft[] {
  const linesHaveFactors =
    drafts.filter(({ kind, hasFactors }) => kind === 'line' && hasFactors).length >=
    Math.max(2, drafts.filter(({ kind }) => kind === 'line').length * 0.5);
  const groups = new Set(groupHeads(drafts, linesHaveFactors));
  // One figure may be what lines after it make by chance; several are a habit.
  const confidence = groups.size > 1 ? 0.8 : byChance;
  const result = drafts.map((draft, place): Draft =>
    groups.has(place) ? { ...draft, kind: 'subtotal', confidence } : draft,
  );
  let run = noRun;
  let all = noRun;
  for (const [place, draft] of result.entries()) {
    if (draft.kind === 'section' || draft.kind === 'subtotal' || draft.kind === 'header')
      run = noRun;
    if (draft.kind !== 'line') continue;
    if (draft.value === undefined) {
      run = withLine(run, 0);
      continue;
    }
    const isUnlabelled = draft.label === '';
    const isForAll = words().isTerm(draft.label, 'all');
    const enough = isUnlabelled || isForAll || (linesHaveFactors && !draft.hasFactors) ? 2 : 4;
    const mayEnd = !draft.hasFactors && (isUnlabelled || endsRun(result, place));
    const isSum =
      isSumOf(run, draft.value, enough) || (isUnlabelled && isSumOf(all, draft.value, 2));
    if (mayEnd && isSum) {
      result[place] = { ...draft, kind: 'subtotal', confidence: 0.75 };
      run = noRun;
    } else {
      run = withLine(run, draft.value);
      all = withLine(all, draft.value);
    }
  }
  return result;
}

const byChance = 0.55;

/** Lines one after another, and what they add up to. */
interface Run {
  readonly lines: number;
  readonly sum: number;
  /** The heading right before them; '' where there is none. */
  readonly name: string;
}

const noRun: Run = { lines: 0, sum: 0, name: '' };

function withLine({ lines, sum, name }: Run, value: number): Run {
  return { lines: lines + 1, sum: sum + value, name };
}

function isSumOf({ lines, sum }: Run, value: number, enough: number): boolean {
  return lines >= enough && value !== 0 && isSame(sum, value);
}

function endsRun(drafts: readonly Draft[], place: number): boolean {
  const next = drafts[place + 1];
  return next === undefined || next.kind !== 'line' || !next.hasFactors;
}

/** Lines without factors whose figure is the sum of the lines after them, at least two such groups. */
function groupHeads(drafts: readonly Draft[], linesHaveFactors: boolean): readonly number[] {
  const heads: number[] = [];
  let place = 0;
  while (place < drafts.length) {
    const after = groupAfter(drafts, place, linesHaveFactors);
    if (after !== undefined) heads.push(place);
    place = after ?? place + 1;
  }
  if (heads.length >= 2 || (heads.length === 1 && linesHaveFactors)) return heads;
  if (linesHaveFactors) return [];
  const chain = chainOfGroups(drafts);
  return chain.length > 0 ? chain : groupsApart(drafts);
}

/** Groups between blank rows, each with its sum in its first row; two at least. */
function groupsApart(drafts: readonly Draft[]): readonly number[] {
  const heads: number[] = [];
  for (const [place, { kind }] of drafts.entries()) {
    if (kind !== 'line' || drafts[place - 1]?.kind === 'line') continue;
    const after = groupAfter(drafts, place, true);
    if (after !== undefined && drafts[after]?.kind !== 'line') heads.push(place);
  }
  return heads.length >= 2 ? heads : [];
}

/** Where figures alone tell: one group's sum right after another's lines, two such groups at least. */
function chainOfGroups(drafts: readonly Draft[]): readonly number[] {
  for (let start = 0; start < drafts.length; start++) {
    const heads: number[] = [];
    let place: number | undefined = start;
    while (place !== undefined) {
      const after: number | undefined = groupAfter(drafts, place, true);
      if (after !== undefined) heads.push(place);
      place = after === undefined ? undefined : nextLine(drafts, after);
    }
    if (heads.length >= 2) return heads;
  }
  return [];
}

/** The next line that comes to something: those of nothing right after a group that is made up are its last. */
function nextLine(drafts: readonly Draft[], place: number): number | undefined {
  let others = 0;
  for (let at = place; at < drafts.length && others < 4; at++) {
    const draft = drafts[at];
    if (draft?.kind === 'line' && draft.value !== undefined && draft.value !== 0) return at;
    if (draft?.value !== 0) others += 1;
  }
  return undefined;
}

/** Where the group ends that a row's figure sums up; `undefined` where it sums up none. */
function groupAfter(
  drafts: readonly Draft[],
  place: number,
  byFiguresAlone: boolean,
): number | undefined {
  const head = drafts[place];
  if (head === undefined || head.kind !== 'line' || head.hasFactors) return undefined;
  if (head.value === undefined || head.value === 0 || head.label === '') return undefined;
  let sum = 0;
  let lines = 0;
  for (let at = place + 1; at < drafts.length && at < place + 400; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.kind === 'subtotal' || draft.kind === 'section')
      return undefined;
    if (draft.kind !== 'line') continue;
    if (!byFiguresAlone && !isChildCode(head.code, draft.code)) return undefined;
    if (areSiblings(head.code, draft.code)) return undefined;
    sum += draft.value ?? 0;
    lines += 1;
    if (lines >= 2 && isSame(sum, head.value)) return at + 1;
    // A discount may still bring it down.
    if (sum > head.value * 1.5) return undefined;
  }
  return undefined;
}
