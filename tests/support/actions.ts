import type { Reply } from '../../src/hosts/addon/server-calls.js';
import type { SidebarView } from '../../src/present/sidebar-view.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';
import type { OpenScript } from '../hosts/addon/open-script.js';
import { calc, sheetOf, workbookOf } from './sheet-of.js';

/** What people can do, and the most service calls that it may cost in a file of one budget, hidden rows apart. */
export interface Action {
  readonly name: string;
  /** However many rows and findings there are. */
  readonly mostCalls: number;
  readonly run: (script: OpenScript) => void;
}

/**
 * The one table of limits. A check from the menu is: nine calls to open the file, its marks and its clock; for each tab
 * its name, range, values and merges, and with figures its formulas and formats; for each budget its notes and its
 * columns of money, and whether the tab is hidden where there are several; two for each tab with a table, to see
 * whether somebody changed it meanwhile; six to show the panel. A limit that an action keeps with room to spare may be lowered here, and should be. */
export const actions: readonly Action[] = [
  { name: 'onOpen', mostCalls: 20, run: runs('onOpen', 'LIMITED') },
  { name: 'check, from the menu', mostCalls: 26, run: runs('checkBudget') },
  { name: 'check again, from the sidebar', mostCalls: 20, run: calls('recheck') },
  { name: 'report', mostCalls: 60, run: runs('createTransparencyReport') },
  { name: 'checklist, new', mostCalls: 70, run: runs('openChecklist') },
  { name: 'checklist with answers, opened', mostCalls: 20, run: again('openChecklist') },
  { name: 'explain a finding', mostCalls: 65, run: explainFirst },
  { name: 'settings, new', mostCalls: 65, run: runs('openSettings') },
  { name: 'settings, opened', mostCalls: 20, run: again('openSettings') },
  { name: 'partners, new', mostCalls: 75, run: runs('insertPartnersTab') },
  { name: 'timeline, new', mostCalls: 75, run: runs('insertTimelineTab') },
];

/** Calls that ask whether rows are hidden: one a row, or two under a filter, up to a limit of their own. */
export const hiddenRowCalls = /isRowHidden|getFilter/;

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
