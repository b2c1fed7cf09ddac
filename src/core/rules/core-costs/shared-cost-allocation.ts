import { holdsMoney, linesOf, mainCell, moneyIn, nameOf } from '../../partnership/lines.js';
import { spenders } from '../../partnership/partners.js';
import type { Line } from '../../partnership/partnership.js';
import { statedRate } from '../../partnership/rates.js';
import { isCalled, partsHeld, textsOf, textWith } from '../../partnership/said-of-line.js';
import { defineRule } from '../rule.js';

/** What an organisation shares between its projects should say which part of it this project pays, and why. */
export const sharedCostAllocation = defineRule({
  meta: {
    id: 'core-costs/shared-cost-allocation',
    items: ['3.2.c'],
    severity: 'warning',
    source: 'AA element 3, pillar 2',
    settings: { ignoreBelow: 0 },
    messages: ['no-key', 'no-key-unnamed'],
  },

  appliesTo: (partnership) =>
    spenders(partnership).length > 1 && linesOf(partnership).some(isShared),

  check: (partnership, { ignoreBelow }) =>
    byOrganisation(
      linesOf(partnership)
        .filter(isShared)
        .filter((line) => holdsMoney(line, ignoreBelow) && !hasKey(line)),
    ).map(([partner, lines]) => ({
      message: partner === undefined ? 'no-key-unnamed' : 'no-key',
      at: lines.map(mainCell),
      ...(partner !== undefined && { partner }),
      facts: {
        ...(partner !== undefined && { partner }),
        lines: lines.length,
        names: { list: lines.map(nameOf) },
        amount: { money: moneyIn(lines) },
      },
      amount: moneyIn(lines),
    })),
});

/** Rent, utilities, IT, finance staff; an audit or an insurance may be this project's alone. */
function isShared(line: Line): boolean {
  if (line.costClass !== 'core' || line.otherClass !== undefined || line.isRate) return false;
  return holdsMoney(line) && !isCalled(line, 'audit', 'insurance');
}

function hasKey(line: Line): boolean {
  return (
    line.factors.some(({ role }) => role === 'percent') ||
    statedRate(line) !== undefined ||
    textsOf(line).some((text) => /\d\s*[%٪]/.test(text)) ||
    isSplit(line) ||
    textWith(line, 'allocation-key') !== undefined
  );
}

/** Shared out over columns of several organisations, by whatever key that is. */
function isSplit(line: Line): boolean {
  return partsHeld(line).length > 1;
}

function byOrganisation(
  lines: readonly Line[],
): readonly (readonly [string | undefined, readonly Line[]])[] {
  const holders = [...new Set(lines.map(({ organisation }) => organisation))];
  return holders.map((name) => [name, lines.filter(({ organisation }) => organisation === name)]);
}
