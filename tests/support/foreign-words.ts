import { allProfiles } from '../../src/core/profiles/index.js';
import { allRules } from '../../src/core/rules/index.js';
import type { Workbook } from '../../src/core/workbook/workbook.js';

/** What the program, not people, reads and writes: its name, commands, switches, file kinds, rules, settings. */
const spelledByTheProgram = [
  'even-terms check preview explain help file files rule text json html markdown sarif github error warning info never generic csv on off',
  ...allRules.flatMap(({ meta }) => [meta.id, JSON.stringify(meta.settings)]),
  ...allProfiles.map(({ id }) => id),
];

/** Names in citations, which no language translates. */
const names = ['ACTIF', 'RCF', 'CFR', 'The Share Trust, Passing the Buck'];

/**
 * Plain words in a text of the pseudo-language: neither ours, which carry marks, nor the workbook's own, nor names
 * that no language translates.
 *
 * @param own Words that the workbook brings.
 */
export function foreignWords(text: string, own: readonly string[]): readonly string[] {
  const known = new Set([...own, ...spelledByTheProgram, ...names].flatMap(plainWords));
  const bare = text
    .replace(/\b[a-z-]+\/[a-z-]+(?:\.\w+)?\b/g, ' ')
    .replace(/<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
    .replace(/--[a-z-]+/g, ' ')
    .replace(/\p{L}+…/gu, ' ');
  return [...new Set(plainWords(bare).filter((word) => !known.has(word)))];
}

/** Every word that a workbook's cells and tabs hold. */
export function wordsIn(workbook: Workbook): readonly string[] {
  const cells = workbook.sheets.flatMap(({ name, values, notes }) => [name, values, notes]);
  return plainWords(JSON.stringify([workbook.name, cells]));
}

function plainWords(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d_])[A-Za-z]{3,}(?![\p{L}\d_])/gu) ?? [];
}
