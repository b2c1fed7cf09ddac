import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEvidenceFor, items } from '../../src/core/checklist/items.js';
import type { Rule } from '../../src/core/rules/rule.js';
import type { RuleTexts } from '../../src/messages/phrasebook.js';

const headings = ['What it looks for', 'Examples', 'When to leave it'];
const mostLines = { rule: 170, page: 90 };

/** What a rule still lacks, each as a sentence that says what to write where; [] for a finished rule. */
export function faultsOf(own: Rule, root: string): readonly string[] {
  const { meta } = own;
  const { id } = meta;
  const hasEvidence = 'evidence' in own;
  const rule = `src/core/rules/${id}.ts`;
  const page = `src/core/rules/${id}.md`;
  const test = `tests/core/rules/${id}.test.ts`;
  const said = (condition: boolean, fault: string) => (condition ? [] : [fault]);
  return [
    ...said(/^[a-z-]+\/[a-z]+(-[a-z]+)*$/.test(id), `${rule}: name it group/noun-of-the-trouble`),
    ...said(existsSync(join(root, rule)), `${rule}: write the rule ${id} there, as its id says`),
    ...said(
      linesIn(root, rule) <= mostLines.rule,
      `${rule}: keep it under ${mostLines.rule} lines`,
    ),
    ...said(isTestOf(id, root, test), `${test}: write a list of cases with testRule`),
    ...said(meta.source.trim() !== '', `${rule}: name the source that it rests on in meta.source`),
    ...said(meta.items.length > 0, `${rule}: name a checklist item in meta.items`),
    ...meta.items.flatMap((item) => itemFaults(id, item)),
    ...pageFaults(root, page),
    ...textFaults(meta, textsIn(root, id)[id]),
    ...said(
      hasEvidence === (textsIn(root, id)[id]?.evidence !== undefined),
      `${textsFile(id)}: ${hasEvidence ? 'write' : 'take out'} evidence of ${id}`,
    ),
  ];
}

/** Its test imports the rule and lists its cases. */
function isTestOf(id: string, root: string, test: string): boolean {
  if (!existsSync(join(root, test))) return false;
  const text = readFileSync(join(root, test), 'utf8');
  return text.includes(`/${id}.js'`) && text.includes('testRule(');
}

function itemFaults(rule: string, id: string): readonly string[] {
  const item = items.find((one) => one.id === id);
  if (item === undefined) return [`src/core/rules/${rule}.ts: there is no checklist item ${id}`];
  if (isEvidenceFor(item, rule)) return [];
  return [`src/core/checklist/items.ts: name ${rule} as evidence for item ${id}`];
}

function pageFaults(root: string, page: string): readonly string[] {
  if (!existsSync(join(root, page))) return [`${page}: write the page, then run \`npm run docs\``];
  const text = readFileSync(join(root, page), 'utf8');
  const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const isInOrder = found.join() === headings.join();
  return [
    ...(isInOrder ? [] : [`${page}: its headings are to be ${headings.join(', ')}, in this order`]),
    ...(linesIn(root, page) <= mostLines.page
      ? []
      : [`${page}: keep it under ${mostLines.page} lines`]),
    ...(text.includes('Replace:') ? [`${page}: say what "Replace:" asks for`] : []),
  ];
}

const textsFile = (id: string) => `src/messages/en/rules/${id.split('/')[0] ?? ''}.json`;

function textFaults(meta: Rule['meta'], texts: RuleTexts | undefined): readonly string[] {
  if (texts === undefined) return [`${textsFile(meta.id)}: write the texts of ${meta.id}`];
  const blank = Object.entries({
    note: texts.note,
    'title.fails': texts.title.fails,
    'title.passes': texts.title.passes,
    why: texts.why,
    fix: texts.fix,
  }).filter(([, text]) => text.trim() === '' || text.startsWith('Replace:'));
  return [
    ...blank.map(([key]) => `${textsFile(meta.id)}: write ${key} of ${meta.id}`),
    ...keyFaults(meta.id, 'fails', meta.messages, texts.fails),
    ...keyFaults(meta.id, 'unjudged', meta.unjudged ?? [], texts.unjudged ?? {}),
  ];
}

function keyFaults(
  id: string,
  part: 'fails' | 'unjudged',
  keys: readonly string[],
  texts: Readonly<Record<string, unknown>>,
): readonly string[] {
  const missing = keys.filter((key) => texts[key] === undefined);
  const idle = Object.keys(texts).filter((key) => !keys.includes(key));
  return [
    ...missing.map((key) => `${textsFile(id)}: write ${part}.${key} of ${id}`),
    ...idle.map((key) => `${textsFile(id)}: take out ${part}.${key} of ${id}, which it never says`),
  ];
}

function textsIn(root: string, id: string): Readonly<Record<string, RuleTexts>> {
  return JSON.parse(readFileSync(join(root, textsFile(id)), 'utf8')) as Record<string, RuleTexts>;
}

function linesIn(root: string, path: string): number {
  return existsSync(join(root, path))
    ? readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length
    : 0;
}
