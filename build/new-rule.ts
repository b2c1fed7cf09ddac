/**
 * `npm run new-rule -- group/name` writes a rule with its page, its test, its texts and its place in the index, as
 * a small working example. What to replace says so; `npm test` asks for it until it is done.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf, ruleOf, testOf, textsOf } from './new-rule-texts.js';

const groups = [
  'disclosure',
  'core-costs',
  'rlo',
  'agreement',
  'sharing',
  'changes',
  'timeline',
  'resources',
  'checklist',
  'wording',
];

/** A rule's names: its id, `disclosure/odd-thing`, and what its file exports, `oddThing`. */
export interface RuleName {
  readonly id: string;
  readonly constant: string;
}

/**
 * Writes a new rule under a folder that holds `src` and `tests`.
 * @returns the paths written, the rule first
 * @throws where the name is no rule's name, or the rule is there already
 */
export function newRule(id: string, root: string): readonly string[] {
  const name = nameOf(id);
  const rule = `src/core/rules/${id}.ts`;
  if (existsSync(join(root, rule))) throw new Error(`${rule} is there already.`);
  const files: Readonly<Record<string, string>> = {
    [rule]: ruleOf(name),
    [`src/core/rules/${id}.md`]: pageOf(name),
    [`tests/core/rules/${id}.test.ts`]: testOf(name),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const index = 'src/core/rules/index.ts';
  const texts = `src/messages/en/rules/${id.split('/')[0] ?? ''}.json`;
  rewrite(join(root, index), (text) => withRule(text, name));
  rewrite(join(root, texts), (text) => withTexts(text, name));
  return [...Object.keys(files), index, texts];
}

function nameOf(id: string): RuleName {
  const [group = '', noun = '', ...rest] = id.split('/');
  if (!groups.includes(group) || !/^[a-z]+(-[a-z]+)*$/.test(noun) || rest.length > 0) {
    throw new Error(
      `"${id}" is no rule's name. Write group/noun-of-the-trouble, the group one of ${groups.join(', ')}.`,
    );
  }
  return { id, constant: noun.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) };
}

/** The index with the rule imported in order of path, and last in the list. */
function withRule(index: string, { id, constant }: RuleName): string {
  const line = `import { ${constant} } from './${id}.js';`;
  const lines = index.split('\n');
  const later = lines.findIndex((one) => /^import /.test(one) && pathIn(one) > pathIn(line));
  const last = lines.reduce((found, one, place) => (/^import /.test(one) ? place : found), -1);
  lines.splice(later < 0 ? last + 1 : later, 0, line);
  return lines.join('\n').replace(/\n\];/, `\n  ${constant},\n];`);
}

function pathIn(line: string): string {
  return /'(.+)'/.exec(line)?.[1] ?? '';
}

function withTexts(texts: string, { id }: RuleName): string {
  const all = { ...(JSON.parse(texts) as object), [id]: textsOf() };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function main(): void {
  const id = process.argv[2] ?? '';
  try {
    console.log(`${newRule(id, '.').join('\n')}\nNow run \`npm run docs\`, then \`npm test\`.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
