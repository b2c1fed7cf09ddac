import { lumpSumOf, tablesWithoutBreakdown } from '../../partnership/breakdown.js';
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

  check: (partnership, settings) => {
    const lines = linesOf(partnership).filter((line) => holdsMoney(line, settings.ignoreBelow));
    const formless = linesWithoutForm(partnership, lines);
    const described = linesDescribed(partnership, lines);
    const told = new Set([...formless, ...described].flat());
    return [
      ...formless.map((own) => tableFinding(own, partnership, settings.materialShare)),
      ...described.map(describedFinding),
      ...foundOn(lines, (line) =>
        told.has(line) ? undefined : lineFinding(line, partnership, settings.materialShare),
      ),
    ];
  },
});

function lineFinding(line: Line, partnership: Partnership, materialShare: number) {
  const lump = lumpSumOf(line, partnership);
  if (lump === undefined) return undefined;
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
function linesWithoutForm(partnership: Partnership, lines: readonly Line[]) {
  return tablesWithoutBreakdown(partnership, lines)
    .map((own) =>
      own.filter((line) => {
        const lump = lumpSumOf(line, partnership);
        return lump !== undefined && !lump.isDescribed && !line.isStaff;
      }),
    )
    .filter((own) => own.length > 1);
}

/** So many sums with a remark beside each are how a form is filled in: worth knowing once, not once a line. */
const remarksThatShowTheForm = 10;

function linesDescribed(partnership: Partnership, lines: readonly Line[]) {
  const described = lines.filter((line) => lumpSumOf(line, partnership)?.isDescribed === true);
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
