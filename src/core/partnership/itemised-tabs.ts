import { fold } from '../tables/words/fold.js';
import { words } from '../tables/words/match.js';
import { sheetsDrawnOn } from '../workbook/formula.js';
import { groupBy } from '../workbook/group-by.js';
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
  const bySheet = groupBy(lines, ({ sheet }) => sheet);
  if (bySheet.size < 2) return lines;
  const tabs = [...bySheet].map(tabOf);
  const names = namesOf(organisations);
  return lines.map((line) => {
    const tab = tabOn(line, tabs, names);
    return tab === undefined ? line : { ...line, costClass: 'passed-on', itemisedIn: tab.sheet };
  });
}

/** A tab with lines of its own. */
interface Tab {
  readonly sheet: string;
  readonly total: number;
  /** Whose all its lines are; `undefined` where they are several organisations', or nobody's. */
  readonly owner: string | undefined;
}

function tabOf([sheet, own]: readonly [string, readonly [Line, ...Line[]]]): Tab {
  const [{ organisation }] = own;
  const isOneOwners = own.every((line) => line.organisation === organisation);
  return { sheet, total: totalOf(own), owner: isOneOwners ? organisation : undefined };
}

/** The other tab that says what a line's money is for. */
function tabOn(line: Line, tabs: readonly Tab[], names: Names): Tab | undefined {
  const drawn = line.amountFormula === undefined ? [] : sheetsDrawnOn(line.amountFormula);
  const otherTab = (is: (tab: Tab) => boolean) =>
    tabs.find((tab) => tab.sheet !== line.sheet && is(tab));
  if (isHandedOn(line)) {
    return otherTab((tab) => drawn.includes(tab.sheet) || comesToTab(line, tab, names));
  }
  if (drawn.length === 0) return undefined;
  return otherTab((tab) => drawn.includes(tab.sheet) && isTotalOfPartner(line, tab, names));
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

/** The line comes to the tab's total, and names the tab or the one whose lines stand there. */
function comesToTab(line: HandedOn, { sheet, total, owner }: Tab, names: Names): boolean {
  if (total === 0 || !isNear(total, line.amount, sameMoney)) return false;
  const said = descriptionAndRemarks(line).join(' · ');
  const receivers =
    line.receiver === undefined
      ? names.mentioned(said).filter((name) => name !== line.organisation)
      : [line.receiver];
  const isReceivers = owner !== undefined && receivers.includes(owner);
  return isReceivers || ` ${fold(said)} `.includes(` ${fold(sheet)} `);
}

/** "Cedar Trust" with the total of the tab on which all lines are Cedar Trust's. */
function isTotalOfPartner(
  { costClass, classSaid, description = '' }: Line,
  { owner }: Tab,
  names: Names,
): boolean {
  if (costClass !== 'direct' || classSaid !== undefined || owner === undefined) return false;
  return names.mentioned(description).includes(owner);
}
