import type { Severity } from '../../core/rules/rule.js';
import type { SectionView, TroubleView } from '../../present/sidebar/parts.js';
import { SeverityFilter } from './severity-filter.js';
import type { Session } from './session.js';
import { TroubleCard } from './trouble-card.js';

/** Findings by section of the checklist. */
export function Findings({ session }: { readonly session: Session }) {
  const { sections, severities } = session.view.value;
  const text = session.text.value;
  if (sections.length === 0) return null;
  const shown = withoutSeverities(sections, session.unticked.value);
  return (
    <section>
      <h2>{text('findings')}</h2>
      {severities.length > 1 && <SeverityFilter session={session} />}
      {shown.length === 0 && <p>{text('filterNone')}</p>}
      {shown.map(({ title, troubles }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul class="troubles">
            {troubles.map((trouble) => (
              <TroubleCard key={sameness(trouble)} trouble={trouble} session={session} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function withoutSeverities(
  sections: readonly SectionView[],
  unticked: ReadonlySet<Severity>,
): readonly SectionView[] {
  return sections
    .map(({ title, troubles }) => ({
      title,
      troubles: troubles.filter(({ severity }) => !unticked.has(severity)),
    }))
    .filter(({ troubles }) => troubles.length > 0);
}

/** What makes a card the same one after the next check, so that an open card stays open. */
function sameness({ title, severity, fix }: TroubleView): string {
  return `${severity} ${title} ${fix}`;
}
