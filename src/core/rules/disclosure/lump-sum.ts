import { type LumpSum, lumpSumOf, tablesWithoutBreakdown } from '../../partnership/breakdown.js';
import {
  cellsOf,
  foundOn,
  holdsMoney,
  linesByTable,
  linesOf,
  mainCell,
  moneyIn,
  nameOf,
} from '../../partnership/lines.js';
import type { Line, Partnership } from '../../partnership/partnership.js';
import { defineRule, severityBySize } from '../rule.js';

/** An amount should show what it is made of: quantity and unit cost, or at least its elements in words. */
export const lumpSum = defineRule({
  meta: {
    id: 'disclosure/lump-sum',
    items: ['3.2.a'],
    severity: 'error',
    source: 'AA element 3, pillar 2; OCHA CBPF and CERF budget guidance',
    settings: { materialShare: 0.01, ignoreBelow: 0 },
    messages: [
      'no-breakdown',
      'lump-word',
      'mock-breakdown',
      'described',
      'described-throughout',
      'throughout',
    ],
    yieldsTo: [
      { rule: 'disclosure/unlabelled-amount', within: 'row' },
      { rule: 'disclosure/salary-detail', within: 'row' },
      { rule: 'core-costs/undisclosed-basis', within: 'row' },
    ],
  },

  appliesTo: (partnership) => linesOf(partnership).some((line) => holdsMoney(line)),

  check: (partnership, { materialShare, ignoreBelow }) => {
    const lumps = foundOn(linesOf(partnership), (line): LumpLine | undefined => {
      const lump = holdsMoney(line, ignoreBelow) ? lumpSumOf(line, partnership) : undefined;
      return lump && { line, lump };
    });
    const formless = linesWithoutForm(partnership, ignoreBelow, lumps);
    const described = linesDescribed(partnership, lumps);
    const told = new Set([...formless, ...described].flat());
    return [
      ...formless.map((own) => tableFinding(own, partnership, materialShare)),
      ...described.map(describedFinding),
      ...lumps
        .filter(({ line }) => !told.has(line))
        .map((lump) => lineFinding(lump, partnership, materialShare)),
    ];
  },
});

/** A line that is a lump sum, and how. */
interface LumpLine {
  readonly line: Line;
  readonly lump: LumpSum;
}

function lineFinding({ line, lump }: LumpLine, partnership: Partnership, materialShare: number) {
  const { amount = 0 } = line;
  return {
    message: lump.isDescribed ? 'described' : lump.why,
    at: [mainCell(line), ...cellsOf(line, 'unit')],
    severity: lump.isDescribed ? 'info' : severityBySize(amount, partnership, materialShare),
    facts: { name: nameOf(line), amount: { money: amount }, ...(line.unit && { unit: line.unit }) },
    amount,
  } as const;
}

/** A table that gives no breakdown at all is one trouble, not one a line; posts have a rule of their own. */
function linesWithoutForm(
  partnership: Partnership,
  ignoreBelow: number,
  lumps: readonly LumpLine[],
) {
  const bare = lumps.filter(({ line, lump }) => !lump.isDescribed && !line.isStaff);
  const untold = new Set(bare.map(({ line }) => line));
  if (untold.size < 2) return [];
  return tablesWithoutBreakdown(partnership, ignoreBelow)
    .map((own) => own.filter((line) => untold.has(line)))
    .filter((own) => own.length > 1);
}

/** So many sums with a remark beside each are how a form is filled in: worth knowing once, not once a line. */
const remarksThatShowTheForm = 10;

function linesDescribed(partnership: Partnership, lumps: readonly LumpLine[]) {
  const described = lumps.filter(({ lump }) => lump.isDescribed).map(({ line }) => line);
  return linesByTable(partnership, described).filter((own) => own.length >= remarksThatShowTheForm);
}

function describedFinding(lines: readonly Line[]) {
  const amount = moneyIn(lines);
  return {
    message: 'described-throughout',
    at: lines.map(mainCell),
    severity: 'info',
    facts: { lines: lines.length, amount: { money: amount } },
    amount,
  } as const;
}

function tableFinding(lines: readonly Line[], partnership: Partnership, materialShare: number) {
  const amount = moneyIn(lines);
  return {
    message: 'throughout',
    at: lines.map(mainCell),
    severity: severityBySize(amount, partnership, materialShare),
    facts: { lines: lines.length, amount: { money: amount } },
    amount,
  } as const;
}
