import { writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import type { Bench } from './benches.js';

/** Writes what benches printed to `bench/RESULTS.md`, with the machine and the date. */
export function writeResults(outputs: ReadonlyMap<Bench, string>): void {
  const sections = [...outputs].map(([{ name, about, note }, output]) =>
    [`## ${name}`, sentence(about), `\`\`\`text\n${output.trim()}\n\`\`\``, note]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
  const head = [
    '# Results of the benches',
    `Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    'Compare ratios, which are measured in one run each; times differ from machine to machine.',
  ];
  writeFileSync('bench/RESULTS.md', `${[...head, ...sections].join('\n\n')}\n`);
}

function machine(): string {
  const [one] = cpus();
  const model = (one?.model ?? 'unknown processor').replace(/\s+/g, ' ').trim();
  const memory = Math.round(totalmem() / 1e9);
  return `${model}, ${cpus().length} cores, ${memory} GB, ${platform()}, Node ${process.version}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
