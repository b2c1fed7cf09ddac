/**
 * Writes the head of each rule's page and the index of all rules from the rules and their English texts.
 * With `--check` it writes nothing and fails where a page is behind its rule.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allRules } from '../src/core/rules/index.js';
import type { Rule, RuleSettings } from '../src/core/rules/rule.js';
import { en } from '../src/messages/en/index.js';
import type { RuleTexts } from '../src/messages/phrasebook.js';

export const startOfHead =
  '<!-- header: written by `npm run docs` from the rule and its English texts, do not edit -->';
export const endOfHead = '<!-- end header -->';

/** A page's head, from its title to the end marker. */
export function headOf({ meta }: Rule, { why }: Pick<RuleTexts, 'why'>): string {
  const items = meta.items.length === 1 ? 'Checklist item' : 'Checklist items';
  const facts = [
    `${items} ${meta.items.join(', ')}`,
    `Severity: ${meta.severity}`,
    `Source: ${meta.source}`,
  ];
  const settings = settingsOf(meta.settings);
  return [
    `# ${meta.id}`,
    startOfHead,
    facts.join(' · '),
    ...(settings === '' ? [] : ['', `Settings: ${settings}`]),
    '',
    why,
    endOfHead,
  ].join('\n');
}

/** The page with its head as the rule has it now; a page without markers gets the head put before it. */
export function withHead(page: string, head: string): string {
  const end = page.indexOf(endOfHead);
  const body = end < 0 ? `\n${page.trimStart()}` : page.slice(end + endOfHead.length);
  return `${head}${body}`;
}

/** The index of all rules, for `src/core/rules/README.md`. */
export function indexOf(rules: readonly Rule[]): string {
  const rows = rules.map(({ meta }) => {
    const fails = en.rules[meta.id]?.title.fails ?? '';
    return `| [${meta.id}](${meta.id}.md) | ${fails} | ${meta.severity} | ${meta.items.join(', ')} |`;
  });
  return [
    '# Rules',
    '<!-- written by `npm run docs` from the rules, do not edit -->',
    'One judgement a file, its page beside it. How a rule is written: `rule.ts`; a new one: `npm run new-rule -- group/name`.',
    '',
    '| rule | what it says | severity | checklist |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Every made file under a rules folder, as it should be: its path and its text. */
export function madeFiles(
  folder: string,
  rules: readonly Rule[],
): readonly { readonly path: string; readonly text: string }[] {
  const pages = rules.map((rule) => {
    const path = join(folder, `${rule.meta.id}.md`);
    const texts = en.rules[rule.meta.id];
    if (texts === undefined) {
      throw new Error(`${rule.meta.id} has no texts: add them to src/messages/en/rules/`);
    }
    return { path, text: withHead(readIfThere(path), headOf(rule, texts)) };
  });
  return [...pages, { path: join(folder, 'README.md'), text: indexOf(rules) }];
}

function settingsOf(settings: RuleSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `\`${name}\` ${typeof value === 'object' ? daysOf(value) : value}`)
    .join(' · ');
}

function daysOf(values: Readonly<Record<string, number>>): string {
  const each = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return `(${each.join(', ')})`;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function main(): void {
  const made = madeFiles('src/core/rules', allRules);
  const behind = made.filter(({ path, text }) => readIfThere(path) !== text);
  if (!process.argv.includes('--check')) {
    for (const { path, text } of behind) writeFileSync(path, text);
    console.log(`${behind.length} of ${made.length} pages written`);
  } else if (behind.length > 0) {
    const paths = behind.map(({ path }) => `  ${path}`).join('\n');
    console.error(`These pages are behind their rules; run \`npm run docs\`:\n${paths}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
