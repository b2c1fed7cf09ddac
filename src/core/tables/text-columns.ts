import type { Saying } from '../facts.js';
import type { ColumnFact, ColumnFacts } from './column-facts.js';
import { evenSample } from './even-sample.js';
import type { BudgetRole, ColumnRole } from './table.js';
import { words } from './words/match.js';

interface TextGuess {
  readonly role: BudgetRole;
  readonly confidence: number;
  readonly reasons: readonly Saying[];
}

const textRoleNames: readonly BudgetRole[] = [
  'code',
  'description',
  'category',
  'organisation',
  'location',
  'unit',
  'currency',
  'notes',
  'ignore',
];
/** Roles that only one column of a table has. */
const singleRoles: ReadonlySet<BudgetRole> = new Set([
  'description',
  'unit',
  'organisation',
  'currency',
]);

interface Option {
  readonly column: number;
  readonly heading: string;
  readonly role: BudgetRole;
  readonly score: number;
  readonly byHeading: number;
  readonly byContent: number;
}

/** Roles of the columns that hold words: the best of all pairs of column and role first. */
export function textRoles(
  facts: ColumnFacts,
  amount: number | undefined,
): ReadonlyMap<number, TextGuess> {
  const { said } = facts.region;
  const options = facts.columns
    .filter((fact) => said?.columns.has(fact.column) !== true)
    .filter((fact) => !fact.isFigures || looksLikeCodes(facts, fact))
    .flatMap((fact) => optionsFor(facts, fact, amount))
    .filter(({ score }) => score > 0.25)
    .sort((one, other) => other.score - one.score || one.column - other.column);
  const guesses = new Map<number, TextGuess>();
  const taken = new Set<ColumnRole>([...(said?.columns.values() ?? [])].map(({ role }) => role));
  for (const option of options) {
    const isTaken = singleRoles.has(option.role) && taken.has(option.role);
    if (guesses.has(option.column) || (isTaken && !isUnitAgain(option))) continue;
    taken.add(option.role);
    guesses.set(option.column, guessFrom(option));
  }
  if (!taken.has('description')) promote(facts, guesses);
  for (const fact of facts.columns) {
    if (guesses.has(fact.column) || fact.profile.texts === 0 || fact.isFigures) continue;
    guesses.set(fact.column, leftOver(facts, fact, amount));
  }
  return guesses;
}

/** Two factors may each have their unit: `Volume | Unit | Frequency | Unit`. */
function isUnitAgain({ role, byHeading }: Option): boolean {
  return role === 'unit' && byHeading >= 0.9;
}

/** Lines need words: where no column is headed as the description, the wordiest category is it. */
function promote(facts: ColumnFacts, guesses: Map<number, TextGuess>): void {
  const wordy = facts.columns
    .filter(({ column, lines }) => {
      const role = guesses.get(column)?.role;
      const isFree = role === undefined || role === 'category' || role === 'notes';
      return isFree && lines.texts > lines.rows * 0.5 && lines.distinct > lines.texts * 0.5;
    })
    .sort((one, other) => telling(other) - telling(one))[0];
  const guess = wordy === undefined ? undefined : guesses.get(wordy.column);
  if (wordy === undefined) return;
  const reasons = [...(guess?.reasons ?? []), contentReason('description')];
  guesses.set(wordy.column, { role: 'description', confidence: 0.75, reasons });
}

/** Different words count, codes don't. */
function telling({ lines }: ColumnFact): number {
  return lines.distinct - lines.codes;
}

function contentReason(role: BudgetRole): Saying {
  return { key: 'column.content', facts: { role: { term: `role.${role}` } } };
}

/** What no role suits: groups to the left of the amounts, remarks to their right. */
function leftOver(facts: ColumnFacts, fact: ColumnFact, amount: number | undefined): TextGuess {
  const isLeft = (amount === undefined || fact.column < amount) && !isRightOfWords(facts, fact);
  return {
    role: isLeft ? 'category' : 'notes',
    confidence: 0.45,
    reasons: [{ key: 'column.place', facts: {} }],
  };
}

function guessFrom({ role, heading, byHeading, byContent, score }: Option): TextGuess {
  const reasons: Saying[] = [];
  if (byHeading > 0.5) reasons.push({ key: 'column.heading', facts: { heading } });
  if (byContent > 0.4) reasons.push(contentReason(role));
  return { role, confidence: Math.min(0.98, 0.35 + 0.4 * score), reasons };
}

function looksLikeCodes(facts: ColumnFacts, fact: ColumnFact): boolean {
  const { profile, lines, matches } = fact;
  return (
    matches[0]?.role === 'code' ||
    profile.isCount ||
    isNumbering(facts, fact) ||
    (matches.length === 0 &&
      lines.codes > lines.filled * 0.9 &&
      profile.formulas === 0 &&
      profile.moneyFormats === 0)
  );
}

/** `1`, `1.1` under a heading for words, such as `Budget line`; accounts such as `34110` right before the words. */
function isNumbering({ columns }: ColumnFacts, { column, profile, lines, matches }: ColumnFact) {
  const best = matches[0];
  const next = columns.find((one) => one.column === column + 1);
  const isBeforeWords = next !== undefined && next.lines.texts >= lines.filled * 0.8;
  return (
    (best?.role === 'description' || best?.role === 'category') &&
    lines.codes > lines.filled * 0.9 &&
    profile.formulas === 0 &&
    profile.moneyFormats === 0 &&
    (profile.median < 100 || (isBeforeWords && profile.whole === profile.numbers))
  );
}

function optionsFor(
  facts: ColumnFacts,
  fact: ColumnFact,
  amount: number | undefined,
): readonly Option[] {
  return textRoleNames.map((role) => {
    const byHeading = headingStrength(fact, role);
    const strongest = fact.matches[0]?.strength ?? 0;
    const byContent = contentFit(facts, fact, role, amount);
    const isOther =
      byHeading === 0 && strongest > 0.85 && !(role === 'code' && isNumbering(facts, fact));
    const isNone =
      (role === 'category' && isAllCodes(fact)) ||
      (role === 'code' && areAllWords(fact)) ||
      (role === 'description' && isNumbering(facts, fact)) ||
      (role === 'unit' && byContent === 0 && isSeldomAfter(facts, fact, amount));
    const contrary = isNone ? 1 : isOther ? 0.6 : 0;
    return {
      column: fact.column,
      heading: fact.header.whole,
      role,
      byHeading,
      byContent,
      score: 1.2 * byHeading + byContent - contrary,
    };
  });
}

/** After the amounts, and blank on many lines: a unit would stand on each. Read from the right, names come after. */
function isSeldomAfter(
  facts: ColumnFacts,
  { column, lines }: ColumnFact,
  amount: number | undefined,
): boolean {
  if (amount === undefined || column < amount || lines.filled >= lines.rows * 0.7) return false;
  return !facts.columns.some(
    (other) => other.column > column && other.lines.texts >= other.lines.rows * 0.7,
  );
}

/** Longer texts without a digit, under `Line` for instance: names, no codes. */
function areAllWords({ lines }: ColumnFact): boolean {
  return lines.texts >= 2 && lines.codes === 0 && lines.numbers === 0 && lines.meanLength > 8;
}

/** Over words, `Lead partner` heads names as well as `Organisation` does, and `Donor` what belongs together. */
function headingStrength({ matches }: ColumnFact, role: BudgetRole): number {
  const strengthOf = (wanted: BudgetRole) =>
    matches.find((match) => match.role === wanted)?.strength ?? 0;
  if (role === 'organisation') {
    return Math.max(strengthOf(role), 0.9 * strengthOf('organisation-amount'));
  }
  if (role === 'category') return Math.max(strengthOf(role), 0.8 * strengthOf('source-amount'));
  return strengthOf(role);
}

/** `WP1`, `WP2`: the mark of a group, not its name; `D` or `S` is a choice. */
function isAllCodes({ lines }: ColumnFact): boolean {
  const isChoice = lines.numbers === 0 && lines.meanLength < 1.5 && lines.distinct <= 3;
  return lines.codes >= 2 && lines.codes >= lines.filled * 0.9 && !isChoice;
}

/** 0–1: how well a column's cells suit a role, whatever its heading says. */
function contentFit(
  facts: ColumnFacts,
  fact: ColumnFact,
  role: BudgetRole,
  amount: number | undefined,
): number {
  const { profile, lines } = fact;
  if (profile.filled === 0) return 0;
  const fill = lines.rows === 0 ? 0 : lines.filled / lines.rows;
  const textFill =
    lines.rows === 0 ? profile.texts / Math.max(1, profile.rows) : lines.texts / lines.rows;
  const variety = lines.texts === 0 ? 0 : lines.distinct / lines.texts;
  const isLeftOfAmount = amount === undefined || fact.column < amount;
  // Names of sections and sums may stand in the column of the codes.
  const { codes: found, filled, meanLength } = lines.filled > 0 ? lines : profile;
  const codes = found / filled;
  switch (role) {
    case 'code':
      if (isRightOfWords(facts, fact)) return 0.25 * codes;
      return profile.isCount ? 0.9 : 0.8 * codes * (meanLength < 12 ? 1 : 0.3);
    case 'description':
      return (
        (isLeftOfAmount ? 1 : 0.4) * (0.55 * textFill + 0.35 * variety * textFill) * (1 - codes)
      );
    case 'category':
      return isLeftOfAmount && profile.texts > 0 && !isRightOfWords(facts, fact)
        ? 0.25 + 0.35 * (1 - variety) * (1 - codes)
        : 0;
    case 'unit':
      if (isUnits(facts, fact)) return 0.7 * Math.min(1, fill + 0.4);
      return isShortBeforeFigures(facts, fact) ? 0.42 * Math.min(1, fill + 0.2) : 0;
    case 'currency':
      return profile.texts > 0 &&
        profile.meanLength <= 3.2 &&
        profile.meanLength >= 2.8 &&
        variety < 0.5 &&
        isUpperCase(facts, fact)
        ? 0.6
        : 0;
    case 'notes':
      return (isLeftOfAmount ? 0.15 : 0.4) + 0.35 * Math.min(1, profile.meanLength / 60);
    default:
      return 0;
  }
}

/** Codes come before the words that they stand for. */
function isRightOfWords({ columns }: ColumnFacts, { column }: ColumnFact): boolean {
  return columns.some(
    ({ column: other, lines }) =>
      other < column &&
      lines.texts > lines.rows * 0.6 &&
      lines.distinct > lines.texts * 0.5 &&
      lines.codes < lines.texts * 0.5,
  );
}

const mostTexts = 60;

function sampleTexts({ region, lineRows }: ColumnFacts, { column }: ColumnFact): readonly string[] {
  return evenSample(lineRows, mostTexts)
    .map((row) => region.grid.textAt(row, column))
    .filter((text) => text !== '');
}

function isUnits(facts: ColumnFacts, fact: ColumnFact): boolean {
  if (fact.profile.meanLength > 18 || fact.profile.texts === 0) return false;
  const texts = sampleTexts(facts, fact);
  const units = texts.filter((text) =>
    (['thing-unit', 'time-unit', 'meaningless-unit', 'lump-sum-unit', 'lump-sum'] as const).some(
      (term) => words().isTerm(text, term),
    ),
  );
  return texts.length > 0 && units.length >= texts.length * 0.6;
}

/** A short word on each line, after the description and right before a figure. */
function isShortBeforeFigures(facts: ColumnFacts, fact: ColumnFact): boolean {
  const next = facts.columns.find(({ column }) => column === fact.column + 1);
  return (
    fact.profile.texts > 0 &&
    fact.profile.meanLength <= 8 &&
    next?.isFigures === true &&
    isRightOfWords(facts, fact)
  );
}

function isUpperCase(facts: ColumnFacts, fact: ColumnFact): boolean {
  const texts = sampleTexts(facts, fact);
  return texts.length > 0 && texts.every((text) => /^[A-Z]{3}$/.test(text));
}
