import { makeAddonCode } from '../build/bundle-addon.js';
import { makeSidebarPage } from '../build/bundle-sidebar.js';
import type { Workbook } from '../src/core/workbook/workbook.js';
import { readWorkbook } from '../src/hosts/files/read-workbook.js';
import { openScript, type OpenScript } from '../tests/hosts/addon/open-script.js';
import { actions, budgetWith, hiddenRowCalls } from '../tests/support/actions.js';

const lineCounts = [30, 1_000, 10_000];
const findingCounts = [5, 50];

/**
 * How many calls on Google's services each action costs, as the stand-in counts them: at several sizes, by what is
 * asked, and on a workbook given as argument. Questions about hidden rows stand apart, after a plus.
 */
async function main(): Promise<void> {
  const [code, sidebar] = await Promise.all([makeAddonCode(), makeSidebarPage()]);
  const open = (workbook: Workbook) => openScript({ code, html: { sidebar }, workbook });
  const sizes = findingCounts.flatMap((findings) =>
    lineCounts.map((lines) => ({ lines, findings })),
  );

  console.log(row('lines', [...sizes.map(({ lines }) => String(lines)), 'limit']));
  console.log(
    row(
      'lump sums',
      sizes.map(({ findings }) => String(findings)),
    ),
  );
  for (const { name, mostCalls, run } of actions) {
    const counts = sizes.map(({ lines, findings }) => {
      const script = open(budgetWith(lines, findings));
      run(script);
      return countsOf(script);
    });
    console.log(row(name, [...counts, String(mostCalls)]));
  }

  const [file] = process.argv.slice(2);
  const workbook = file === undefined ? budgetWith(30, 5) : readWorkbook(file);
  const script = open(workbook);
  script.standIn.run('checkBudget', [], 'FULL');
  console.log(`\nWhat one check asks for, of ${workbook.sheets.length} tabs: ${countsOf(script)}`);
  for (const [call, count] of script.standIn.serviceCalls) {
    console.log(`${String(count).padStart(6)}  ${call}`);
  }
}

function countsOf(script: OpenScript): string {
  const rows = script.calls(hiddenRowCalls);
  return rows === 0 ? String(script.calls()) : `${script.calls() - rows}+${rows}`;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(32)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

await main();
