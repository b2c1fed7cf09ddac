import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { sheetsDrawnOn } from '../workbook/formula.js';
import { isNear, type Tolerance } from './arithmetic.js';
import { descriptionAndRemarks } from './lines.js';
import { totalOf } from './money-by-partner.js';
import { namesOf, type Names } from './names.js';
import type { Line, Organisation } from './partnership.js';

/** Money that is handed on, and the tab that says what it is for, may be rounded apart. */
const sameMoney: Tolerance = { toleranceMoney: 1, toleranceShare: 0.01 };

/**
 * The lines, with each sub-grant that another counted tab is the budget of marked as such, so that its money counts
 * once: the line draws on the tab, or comes to the same sum and names the tab or the one whose lines stand there.
 */
export function withItemisedTabs(
  lines: readonly Line[],
  organisations: readonly Organisation[],
): readonly Line[] {
  const tabs = [...new Set(lines.map(({ sheet }) => sheet))];
  if (tabs.length < 2) return lines;
  const names = namesOf(organisations);
  return lines.map((line) => {
    const tab = tabs.find((sheet) => {
      if (sheet === line.sheet) return false;
      return isHandedOn(line)
        ? isMadeOf(line, sheet, lines, names)
        : isTotalOfPartner(line, sheet, lines, names);
    });
    return tab === undefined ? line : { ...line, costClass: 'passed-on', itemisedIn: tab };
  });
}

type HandedOn = Line & { readonly amount: number };

function isHandedOn(line: Line): line is HandedOn {
  const { amount, costClass, classSaid, description = '' } = line;
  if (amount === undefined) return false;
  return (
    costClass === 'passed-on' ||
    (classSaid === undefined && words().hasTerm(description, 'sub-grant'))
  );
}

function isMadeOf(line: HandedOn, sheet: string, lines: readonly Line[], names: Names): boolean {
  const own = lines.filter((one) => one.sheet === sheet);
  if (drawsOn(line.amountFormula, sheet)) return true;
  const total = totalOf(own);
  if (total === 0 || !isNear(total, line.amount, sameMoney)) return false;
  const said = descriptionAndRemarks(line).join(' · ');
  const receivers =
    line.receiver === undefined
      ? names.mentioned(said).filter((name) => name !== line.organisation)
      : [line.receiver];
  const isReceivers = receivers.some((name) => own.every((one) => one.organisation === name));
  return isReceivers || ` ${fold(said)} `.includes(` ${fold(sheet)} `);
}

/** "Cedar Trust" with the total of the tab on which all lines are Cedar Trust's. */
function isTotalOfPartner(
  { costClass, classSaid, description = '', amountFormula }: Line,
  sheet: string,
  lines: readonly Line[],
  names: Names,
): boolean {
  if (costClass !== 'direct' || classSaid !== undefined) return false;
  if (!drawsOn(amountFormula, sheet)) return false;
  const own = lines.filter((one) => one.sheet === sheet);
  return names
    .mentioned(description)
    .some((name) => own.every(({ organisation }) => organisation === name));
}

/** True for a formula over cells of that sheet: `='Cedar Trust'!F9`. */
function drawsOn(formula: string | undefined, sheet: string): boolean {
  return formula !== undefined && sheetsDrawnOn(formula).includes(sheet);
}
