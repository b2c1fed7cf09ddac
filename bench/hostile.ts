import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from '../tests/support/hostile-files.js';

const program = process.env['EVEN_TERMS_CLI'] ?? 'dist/cli/even-terms.js';
const mostSeconds = 5;
const mostMegabytes = 500;

/**
 * What each hostile file costs the built command line: processor seconds and the most memory it held, each in a process
 * of its own, against what is promised. Ends with 1 where one is over.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'even-terms-hostile-'));
  const hook = join(folder, 'hook.cjs');
  const told = join(folder, 'told.json');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify({ ...process.resourceUsage(), status: require('node:fs').readFileSync('/proc/self/status', 'utf8') })));`,
  );
  const only = process.argv[2];
  let over = 0;
  for (const { what, name, make, ends } of hostileFiles) {
    if (only !== undefined && !name.includes(only)) continue;
    const path = join(folder, name);
    writeFileSync(path, make());
    rmSync(told, { force: true });
    const run = spawnSync(process.execPath, ['--require', hook, program, 'check', path], {
      encoding: 'utf8',
      timeout: 20_000,
      maxBuffer: 200_000_000,
    });
    rmSync(path);
    const cost = costIn(told);
    const isOver =
      cost === undefined || cost.seconds > mostSeconds || cost.megabytes > mostMegabytes;
    if (isOver) over += 1;
    const figures =
      cost === undefined
        ? 'did not end'
        : `${cost.seconds.toFixed(1).padStart(5)} s ${cost.megabytes.toFixed(0).padStart(5)} MB`;
    const said = run.stderr.trim().replace(folder, '').slice(0, 90).replace(/\n/g, ' / ');
    console.log(
      `${isOver ? '✗' : ' '} ${figures.padEnd(18)} ${String(run.status)} ${ends.padEnd(18)} ${what}: ${said}`,
    );
  }
  rmSync(folder, { recursive: true });
  console.log(`${over} over ${mostSeconds} s or ${mostMegabytes} MB`);
  process.exitCode = over > 0 ? 1 : 0;
}

/** The peak comes from the system's account of the process: that of Node counts what its parent held. */
interface Told extends NodeJS.ResourceUsage {
  readonly status: string;
}

function costIn(
  path: string,
): { readonly seconds: number; readonly megabytes: number } | undefined {
  try {
    const { userCPUTime, systemCPUTime, status } = JSON.parse(readFileSync(path, 'utf8')) as Told;
    const peak = Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]);
    return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: peak / 1024 };
  } catch {
    // Killed before it could say.
    return undefined;
  }
}

main();
