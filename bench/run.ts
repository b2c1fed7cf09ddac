import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benches, type Bench } from './speed/benches.js';
import { writeResults } from './speed/write-results.js';

const folder = 'test-output/bench';

/**
 * Runs benches in order, or those that are named: `npm run bench -- floor peers`. With `--write` what they print goes
 * into `bench/RESULTS.md` too.
 */
async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  const chosen = benches.filter(({ name }) => asked.length === 0 || asked.includes(name));
  const outputs = new Map<Bench, string>();
  for (const bench of chosen) {
    console.log(`\n# ${bench.name}: ${bench.about}\n`);
    const output = await outputOf(bench);
    if (bench.isPrivate !== true) outputs.set(bench, output);
    // After each, so that what was measured stands if a later one fails.
    if (process.argv.includes('--write')) writeResults(outputs);
  }
}

/** Where every closure counts, as in ours, a bench runs as it is shipped: bundled, without a loader's additions. */
async function outputOf({ name, isBundled }: Bench): Promise<string> {
  const source = `bench/${name}.ts`;
  if (!isBundled) return run(['--import', 'tsx', source]);
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return run([outfile]);
}

function run(argv: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${argv.join(' ')} ended with ${code}`));
    });
  });
}

await main();
