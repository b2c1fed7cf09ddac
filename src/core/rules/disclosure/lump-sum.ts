import { lumpSumOf, tablesWithoutBreakdown } from '../../partnership/breakdown.js';
import {
  cellsOf,
  holdsMoney,
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
    messages: ['no-breakdown', 'lump-word', 'mock-breakdown', 'described', 'throughout'],
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
    return [
      ...formless.map((own) => tableFinding(own, partnership, settings.materialShare)),
      ...lines
        .filter((line) => !formless.some((own) => own.includes(line)))
        .flatMap((line) => lineFinding(line, partnership, settings.materialShare) ?? []),
    ];
  },
});

function lineFinding(line: Line, partnership: Partnership, materialShare: number) {
  const lump = lumpSumOf(line, partnership);
  if (lump === undefined) return undefined;
  const amount = line.amount ?? 0;
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
