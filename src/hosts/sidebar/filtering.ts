import type { Severity } from '../../core/rules/rule.js';
import type { SectionView, TroubleView } from '../../present/sidebar/parts.js';

/** What a person wants to see of the findings; '' stands for all. */
export interface Filter {
  /** Severities that are not wanted. */
  readonly unticked: ReadonlySet<Severity>;
  readonly partner: string;
  readonly kind: string;
}

export const everything: Filter = { unticked: new Set(), partner: '', kind: '' };

/** Sections with what passes the filter; what is left empty is left out. */
export function filtered(
  sections: readonly SectionView[],
  { unticked, partner, kind }: Filter,
): readonly SectionView[] {
  const passes = (trouble: TroubleView) =>
    !unticked.has(trouble.severity) && (kind === '' || trouble.kind === kind);
  return sections
    .map(({ title, troubles }) => ({
      title,
      troubles: troubles
        .filter(passes)
        .map((trouble) => (partner === '' ? trouble : concerning(trouble, partner)))
        .filter(({ findings }) => findings.length > 0),
    }))
    .filter(({ troubles }) => troubles.length > 0);
}

/** With the findings of one organisation only; then what was said of all places no longer holds. */
function concerning(trouble: TroubleView, partner: string): TroubleView {
  const findings = trouble.findings.filter((finding) => finding.partner === partner);
  return findings.length === trouble.findings.length
    ? trouble
    : { ...trouble, findings, extent: null };
}

/** How many findings there are in all. */
export function countOf(sections: readonly SectionView[]): number {
  return sections.reduce(
    (sum, { troubles }) => troubles.reduce((own, { findings }) => own + findings.length, sum),
    0,
  );
}
