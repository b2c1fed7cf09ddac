import vm from 'node:vm';
import { makeAddonCode } from '../build/bundle-addon.js';
import { processorTime } from './speed/timing.js';

const rounds = 9;
const lines = 1000;

/**
 * What one `EVENTERMS_DISCLOSURE` costs from a cold bundle to its value, as Google runs it: a new realm, the add-on's
 * scripts from their first line, one call. Told apart: the start of the scripts, a budget of one line (which makes the
 * words ready), and the budget of a thousand lines, cold and after the other. Processor time, medians, as ratios too.
 */
async function main(): Promise<void> {
  const script = new vm.Script(await makeAddonCode(), { filename: 'Code.gs' });
  const one = JSON.stringify(budgetOf(1));
  const many = JSON.stringify(budgetOf(lines));
  const times = Array.from({ length: rounds }, () => {
    const cold = realmFor(script);
    const call = processorTime(() => callIn(cold.realm, many));
    const other = realmFor(script);
    const first = processorTime(() => callIn(other.realm, one));
    const second = processorTime(() => callIn(other.realm, many));
    return { start: cold.start, cold: cold.start + call, first, second };
  });
  const median = (name: 'start' | 'cold' | 'first' | 'second') =>
    times.map((time) => time[name]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const rows: readonly (readonly [string, number])[] = [
    ['start of the scripts in a bare realm', median('start')],
    ['a first call, on one line', median('first')],
    [`a second call, on ${lines} lines`, median('second')],
    [`cold bundle to value, on ${lines} lines`, median('cold')],
  ];
  const base = median('second');
  console.log(`${'processor time'.padEnd(42)}      ms   of a second call`);
  for (const [name, time] of rows) {
    console.log(
      `${name.padEnd(42)}${time.toFixed(1).padStart(8)}${(time / base).toFixed(2).padStart(19)}`,
    );
  }
}

function realmFor(script: vm.Script): { readonly realm: vm.Context; readonly start: number } {
  const realm = vm.createContext({});
  return { realm, start: processorTime(() => script.runInContext(realm)) };
}

function callIn(realm: vm.Context, range: string): void {
  const value: unknown = vm.runInContext(`EVENTERMS_DISCLOSURE(${range})`, realm);
  if (typeof value !== 'number') throw new Error(`No share, but: ${String(value)}`);
}

function budgetOf(count: number): readonly (readonly (string | number)[])[] {
  const heads = ['Budget line', 'Unit', 'Quantity', 'Unit cost', 'Amount (USD)'];
  const units = ['trip', 'month', 'workshop', 'kit'];
  const rows = Array.from({ length: count }, (_, index) => {
    const unitCost = 100 + (index % 70);
    const unit = units[index % units.length] ?? '';
    return [`Visit to village ${index + 1}`, unit, 2, unitCost, 2 * unitCost];
  });
  return [heads, ...rows];
}

await main();
