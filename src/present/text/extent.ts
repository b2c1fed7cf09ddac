import type { Report } from '../../core/report.js';
import { countBudgetLines, type FindingBlock } from './group-findings.js';
import type { Teller } from './teller.js';

/** `4 of 37 lines, USD 5,000, 12% of the money`. */
export function extentOf(
  block: FindingBlock,
  report: Report,
  { tell, money, phrasebook }: Teller,
): string {
  const parts = [reachOf(block, report, tell)];
  if (block.money === undefined || block.money <= 0) return parts.join(phrasebook.listSeparator);
  parts.push(money(block.money));
  const all = report.money.linesTotal;
  if (all !== null && all > 0 && isAboutLines(block)) {
    parts.push(tell('findings.ofMoney', { share: { share: block.money / all } }));
  }
  return parts.join(phrasebook.listSeparator);
}

/** What is said of an organisation may rest on many lines, but the money at stake is not theirs. */
function isAboutLines({ findings, lines }: FindingBlock): boolean {
  return (
    lines !== undefined &&
    findings.every(({ partner, rows }) => partner === null || rows.length === 1)
  );
}

function reachOf(block: FindingBlock, report: Report, tell: Teller['tell']): string {
  const { findings, lines } = block;
  if (isAboutLines(block)) {
    return tell('findings.ofLines', { count: lines ?? 0, lines: countBudgetLines(report) });
  }
  if (findings.every(({ range }) => range === null)) return tell('findings.whole');
  const partners = new Set(findings.map(({ partner }) => partner));
  return partners.has(null)
    ? tell('findings.places', { count: findings.length })
    : tell('findings.partners', { count: partners.size });
}
