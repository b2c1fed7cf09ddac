import { unsettledPlace } from '../../core/checklist/ground.js';
import type { Partnership } from '../../core/partnership/partnership.js';
import type { ReportFinding } from '../../core/report.js';
import { allRules } from '../../core/rules/index.js';
import type { MarkedFinding } from '../../core/explanations.js';
import { a1Area } from '../../core/workbook/address.js';
import type { Area, CellRef } from '../../core/workbook/workbook.js';
import type { Voice } from '../../messages/say.js';
import { saySource } from '../../messages/say-source.js';
import { cents, tell } from './words.js';

/** The findings in words, in the order in which they were ranked. */
export function reportFindings(
  partnership: Partnership,
  findings: readonly MarkedFinding[],
  voice: Voice,
): readonly ReportFinding[] {
  return findings.map((finding) => reportFinding(finding, partnership, voice));
}

function reportFinding(
  finding: MarkedFinding,
  partnership: Partnership,
  voice: Voice,
): ReportFinding {
  const texts = voice.phrasebook.rules[finding.rule];
  const meta = allRules.find((rule) => rule.meta.id === finding.rule)?.meta;
  const { explained } = finding;
  const [first] = finding.at;
  const places = finding.at.filter(({ sheet }) => sheet === first?.sheet);
  const mayChange = unsettledPlace(partnership, first);
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: first?.sheet ?? null,
    range: first === undefined ? null : rangeOf(places),
    row: first?.row ?? null,
    rows: [...new Set(places.map(({ row }) => row))].sort((one, other) => one - other),
    amount: cents(finding.amount),
    partner: finding.partner ?? null,
    message: tell(voice, texts?.fails, { key: finding.message, facts: finding.facts }),
    why: texts?.why ?? '',
    fix: texts?.fix ?? '',
    items: meta?.items ?? [],
    source: saySource(voice.phrasebook, meta?.source ?? ''),
    donorRule: finding.donorRule ?? false,
    mayChange: mayChange ? tell(voice, voice.phrasebook.reading, mayChange) : null,
    explained: explained ? { reason: explained.reason, by: explained.by, on: explained.on } : null,
    fingerprint: finding.fingerprint,
  };
}

/** Cells as a comma list in their order, neighbours that follow one another joined: `J12:J14,J20`. */
export function rangeOf(cells: readonly CellRef[]): string {
  const areas: Area[] = [];
  for (const cell of cells) {
    const last = areas[areas.length - 1];
    const joined = last && joinedWith(last, cell);
    if (joined === undefined) areas.push(areaOf(cell));
    else areas[areas.length - 1] = joined;
  }
  return areas.map(a1Area).join(',');
}

/** An area with the cell just below or beside it; `undefined` where the cell stands elsewhere. */
function joinedWith(area: Area, { row, column }: CellRef): Area | undefined {
  const isBelow = area.left === column && area.right === column && area.bottom === row - 1;
  const isBeside = area.top === row && area.bottom === row && area.right === column - 1;
  return isBelow || isBeside ? { ...area, bottom: row, right: column } : undefined;
}

function areaOf({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: row, right: column };
}
