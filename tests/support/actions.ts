import type { Reply } from '../../src/hosts/addon/server-calls.js';
import type { SidebarView } from '../../src/present/sidebar-view.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';
import type { OpenScript } from '../hosts/addon/open-script.js';
import { calc, sheetOf, workbookOf } from './sheet-of.js';

/** What people can do, and the most service calls that it may cost in a file of one budget, `askedApart` apart. */
export interface Action {
  readonly name: string;
  /** However many rows and findings there are. */
  readonly mostCalls: number;
  readonly run: (script: OpenScript) => void;
}

/**
 * The one table of limits. A check is fifteen calls: the person's language, the file and its marks are five, the list
 * of tabs one; each tab has its name, range, values and merges, and with figures its formulas and formats; each budget
 * its notes, and whether the tab is hidden where there are several; each tab with a table is looked at again in two, to
 * see whether somebody changed it meanwhile. Dates cost two more, as the clock is asked for nothing else. To show the
 * panel is five.
 *
 * A report adds the lock and its flush (four), the file's name and the day (three), a new tab that is marked, named and
 * cut to size (nine), what stands in it and how it looks (fifteen), a word that it is done (two), one for each tab that
 * is linked to, and twelve for each chart: Google takes charts and looks one by one. A limit that an action keeps with
 * room to spare may be lowered here, and should be.
 */
export const actions: readonly Action[] = [
  { name: 'onOpen', mostCalls: 17, run: runs('onOpen', 'LIMITED') },
  { name: 'check, from the menu', mostCalls: 20, run: runs('checkBudget') },
  { name: 'check again, from the sidebar', mostCalls: 15, run: calls('recheck') },
  { name: 'report', mostCalls: 49, run: runs('createTransparencyReport') },
  { name: 'checklist, new', mostCalls: 56, run: runs('openChecklist') },
  { name: 'checklist with answers, opened', mostCalls: 18, run: again('openChecklist') },
  { name: 'explain a finding', mostCalls: 60, run: explainFirst },
  { name: 'settings, new', mostCalls: 53, run: runs('openSettings') },
  { name: 'settings, opened', mostCalls: 20, run: again('openSettings') },
  { name: 'partners, new', mostCalls: 69, run: runs('insertPartnersTab') },
  { name: 'timeline, new', mostCalls: 56, run: runs('insertTimelineTab') },
];

/** The same for the example of a budget, a register and a timeline, with two charts in its report. */
export const exampleLimits: readonly (readonly [functionName: string, mostCalls: number])[] = [
  ['checkBudget', 37],
  ['createTransparencyReport', 90],
];

/** Questions whether rows are hidden: one a row, or two under a filter, up to a limit of their own. */
export const hiddenRowCalls = /isRowHidden|getFilter/;

/** Questions whether columns are hidden: one for each column of money. */
export const hiddenColumnCalls = /isColumnHidden/;

/** What grows with the budget, as Google has no question about many rows or columns at once. */
export const askedApart = /isRowHidden|getFilter|isColumnHidden/;

/** What shows the panel after a check. */
export const panelCalls = /^(?:HtmlService|HtmlOutput|Ui)\.|\.getUi$/;

/** A budget of so many lines, of which so many are lump sums: a finding each. */
export function budgetWith(lines: number, lumpSums: number): Workbook {
  const rows = Array.from({ length: lines }, (_, index) =>
    index < lumpSums
      ? [`Workshop in village ${index + 1}`, 'lump sum', 1, 5000 + index, 5000 + index]
      : [
          `Visit to village ${index + 1}`,
          'trip',
          2,
          150 + index,
          calc(`=C${index + 2}*D${index + 2}`, 2 * (150 + index)),
        ],
  );
  const sum = rows.reduce((total, [, , quantity, unitCost]) => {
    return total + Number(quantity) * Number(unitCost);
  }, 0);
  const total = ['Total', null, null, null, calc(`=SUM(E2:E${lines + 1})`, sum)];
  return workbookOf(
    sheetOf('Budget', [
      ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'],
      ...rows,
      total,
    ]),
  );
}

function runs(name: string, mode: 'LIMITED' | 'FULL' = 'FULL'): Action['run'] {
  return ({ standIn }) => {
    standIn.run(name, [], mode);
    if (standIn.ui.alerts.length > 0) throw new Error(standIn.ui.alerts.join('\n'));
  };
}

/** A second time, when the tab is there. */
function again(name: string): Action['run'] {
  return (script) => {
    runs(name)(script);
    runs(name)(script);
  };
}

function calls(name: string, ...args: readonly unknown[]): Action['run'] {
  return (script) => void ask(script, name, ...args);
}

function explainFirst(script: OpenScript): void {
  const { sections } = ask(script, 'recheck');
  const [first] = sections.flatMap(({ troubles }) => troubles.flatMap(({ findings }) => findings));
  const said = { reason: 'Agreed by all', by: 'Harbour Aid' };
  ask(script, 'explain', JSON.stringify({ ...first?.mark, ...said }));
}

function ask({ standIn }: OpenScript, name: string, ...args: readonly unknown[]): SidebarView {
  const reply = JSON.parse(String(standIn.call(name, args))) as Reply<SidebarView>;
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}
