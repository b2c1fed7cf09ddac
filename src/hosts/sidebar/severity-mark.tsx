import type { Severity } from '../../core/rules/rule.js';
import { severityShapes } from '../../present/severity-shapes.js';

/** How grave it is: a shape and its word, never a colour alone. */
export function SeverityMark({
  severity,
  word,
}: {
  readonly severity: Severity;
  readonly word: string;
}) {
  return (
    <span class={`mark ${severity}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path fill-rule="evenodd" d={severityShapes[severity]} />
      </svg>
      {word}
    </span>
  );
}
