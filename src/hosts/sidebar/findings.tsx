import type { TroubleView } from '../../present/sidebar/parts.js';
import { Explained } from './explained.js';
import { filtered } from './filtering.js';
import { FindingFilter } from './finding-filter.js';
import type { Session } from './session.js';
import { Sources } from './sources.js';
import { TroubleCard } from './trouble-card.js';

/** Findings by section of the checklist, then those that people left as they are. */
export function Findings({ session }: { readonly session: Session }) {
  const { sections } = session.view.value;
  const text = session.text.value;
  const shown = filtered(sections, session.filter.value);
  return (
    <section>
      <h2>{text('findings')}</h2>
      {sections.length === 0 && <p>{text('findingsNone')}</p>}
      {sections.length > 0 && <FindingFilter session={session} />}
      {sections.length > 0 && shown.length === 0 && <p>{text('filterNone')}</p>}
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
      <Explained session={session} />
      {sections.length > 0 && <Sources session={session} />}
    </section>
  );
}

/** What makes a card the same one after the next check, so that an open card stays open. */
function sameness({ title, severity, fix }: TroubleView): string {
  return `${severity} ${title} ${fix}`;
}
