import { makeAddonCode } from '../build/bundle-addon.js';
import { makeSidebarPage } from '../build/bundle-sidebar.js';
import type { Workbook } from '../src/core/workbook/workbook.js';
import { readWorkbook } from '../src/hosts/files/read-workbook.js';
import { openScript, type OpenScript } from '../tests/hosts/addon/open-script.js';
import {
  actions,
  askedApart,
  budgetWith,
  hiddenColumnCalls,
  hiddenRowCalls,
  panelCalls,
} from '../tests/support/actions.js';

const lineCounts = [30, 1_000, 10_000];
const findingCounts = [5, 50];

type Open = (workbook: Workbook) => OpenScript;

/**
 * How many calls on Google's services each action costs, as the stand-in counts them: at several sizes, or on a
 * workbook given as argument. Questions about hidden rows and about hidden columns stand apart, each after a plus.
 */
async function main(): Promise<void> {
  const [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
  const open: Open = (workbook) => openScript({ code, html: { sidebar }, workbook });
  const [file] = process.argv.slice(2);
  if (file === undefined) printSizes(open);
  const workbook = file === undefined ? budgetWith(30, 5) : readWorkbook(file);
  for (const name of ['checkBudget', 'createTransparencyReport'])
    printCalls(name, workbook, open(workbook));
}

function printSizes(open: Open): void {
  const sizes = findingCounts.flatMap((findings) =>
    lineCounts.map((lines) => ({ lines, findings })),
  );
  const findings = sizes.map((size) => String(size.findings));
  console.log(row('lines', [...sizes.map(({ lines }) => String(lines)), 'limit']));
  console.log(row('lump sums', findings));
  for (const { name, mostCalls, run } of actions) {
    const scripts = sizes.map(({ lines, findings: lumpSums }) => {
      const script = open(budgetWith(lines, lumpSums));
      run(script);
      return script;
    });
    console.log(row(name, [...scripts.map(countsOf), String(mostCalls)]));
    const shown = scripts.map((script) => script.calls(panelCalls));
    if (shown.some((calls) => calls > 0) && name !== 'onOpen')
      console.log(row('  of them to show the panel', shown.map(String)));
  }
}

/** Parts of an action by what they call, the first that fits. */
const parts: readonly (readonly [name: string, which: RegExp])[] = [
  ['hidden rows', hiddenRowCalls],
  ['hidden columns', hiddenColumnCalls],
  ['showing the panel', panelCalls],
  ['charts', /Chart/],
  ['language, lock, file and marks', /^(?:Session|Lock|LockService)\.|ActiveSpreadsheet|Metadata/],
  ['clock', /TimeZone|formatDate/],
  ['writing a tab', /\.(?:set|insert|delete|toast|flush)|getNumSheets|getSheetId|Sheet\.getRange/],
  ['reading, and looking again', /./],
];

function printCalls(name: string, { sheets }: Workbook, script: OpenScript): void {
  script.standIn.run(name, [], 'FULL');
  console.log(`\n${name}, of ${sheets.length} tabs: ${countsOf(script)}`);
  const calls = [...script.standIn.serviceCalls];
  for (const [part, which] of parts) {
    const own = calls.filter(([call]) => parts.find(([, one]) => one.test(call))?.[1] === which);
    const sum = own.reduce((total, [, count]) => total + count, 0);
    if (sum > 0) console.log(`${String(sum).padStart(6)}  ${part}`);
    for (const [call, count] of own) console.log(`${String(count).padStart(14)}  ${call}`);
  }
}

function countsOf(script: OpenScript): string {
  const rows = script.calls(hiddenRowCalls);
  const columns = script.calls(hiddenColumnCalls);
  const others = script.calls() - script.calls(askedApart);
  return rows + columns === 0 ? String(others) : `${others}+${rows}+${columns}`;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

await main();
