import { inSheet } from '../../core/workbook/address.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import type { SidebarView } from '../../present/sidebar-view.js';
import { judgeFile, readFile } from './check-file.js';
import { jsonIn } from './marks.js';
import { keepExplanation, keptExplanations } from './explained-tab.js';
import { menuText } from './language.js';
import { done, trouble } from './replies.js';
import type { ExplainRequest, Reply } from './server-calls.js';
import { viewOf } from './show-sidebar.js';
import { tryingAgain } from './trying-again.js';
import { writing } from './work-on-file.js';

const longest = { rule: 100, fingerprint: 40, reason: 2000, by: 200 };
const longestRequest = 10_000;

/**
 * Keeps why people leave a finding as it is, if the finding is still the one that they saw, and checks again.
 *
 * @param request An `ExplainRequest` as JSON, from the sidebar: not to be trusted.
 */
export function explainFinding(request: unknown, phrasebook: Phrasebook): Reply<SidebarView> {
  const explained = readRequest(request);
  if (explained === undefined) return trouble('bad-request', menuText(phrasebook, 'badRequest'));
  return writing(phrasebook, (file) => {
    const read = tryingAgain(() => readFile(file));
    const explanation = { ...explained, on: tryingAgain(file.clock.today) };
    // Judged as if it were kept, so that one check both tells whether it may be and is the answer.
    const before = tryingAgain(() => keptExplanations(file.own));
    const isKept = before.some((one) => isSame(one, explanation));
    const explanations = isKept ? before : [...before, explanation];
    const checked = judgeFile(file, read, explanations, phrasebook);
    const finding = checked.report.findings.find(
      ({ rule, fingerprint }) => rule === explained.rule && fingerprint === explained.fingerprint,
    );
    if (finding === undefined) return trouble('bad-request', menuText(phrasebook, 'findingGone'));
    const { message, sheet, range } = finding;
    const place = sheet === null || range === null ? '' : inSheet(sheet, range);
    if (!isKept) keepExplanation(file, { ...explanation, message, place }, phrasebook);
    return done(viewOf(checked, phrasebook));
  });
}

/** The same said by the same once more, as by somebody who was told that it failed. */
function isSame(one: ExplainRequest, other: ExplainRequest): boolean {
  const parts = ['rule', 'fingerprint', 'reason', 'by'] as const;
  return parts.every((part) => one[part] === other[part]);
}

/** Exactly what an explanation has, all of it words. */
function readRequest(request: unknown): ExplainRequest | undefined {
  if (typeof request !== 'string' || request.length > longestRequest) return undefined;
  const said = new Map<string, unknown>(Object.entries(jsonIn(request) ?? {}));
  const text = (name: keyof ExplainRequest): string => {
    const value = said.get(name);
    const words = typeof value === 'string' ? value.trim() : '';
    return words.length <= longest[name] ? words : '';
  };
  const [rule, fingerprint, reason, by] = [
    text('rule'),
    text('fingerprint'),
    text('reason'),
    text('by'),
  ];
  const isWhole = [rule, fingerprint, reason, by].every((words) => words !== '');
  return isWhole && said.size === 4 ? { rule, fingerprint, reason, by } : undefined;
}
