import { Checklist } from './checklist.js';
import { FailureCard } from './failure-card.js';
import { Figures } from './figures.js';
import { Findings } from './findings.js';
import { Head } from './head.js';
import { Parts } from './parts.js';
import { Question } from './question.js';
import { Reading } from './reading.js';
import { ReadOnly } from './read-only.js';
import type { Session } from './session.js';
import { Sharing } from './sharing.js';
import { Status } from './status.js';

/** The whole panel: what was found and what to do on top, then the parts of the result. */
export function App({ session }: { readonly session: Session }) {
  const { view, task } = session;
  return (
    <main aria-busy={task.value !== undefined}>
      <Head session={session} />
      <Status session={session} />
      <FailureCard session={session} />
      <ReadOnly session={session} />
      <Question session={session} />
      {view.value.head.firstSteps ? <Reading session={session} /> : <Result session={session} />}
    </main>
  );
}

function Result({ session }: { readonly session: Session }) {
  const { figures, sections } = session.view.value;
  const count = sections.flatMap(({ troubles }) => troubles.flatMap(({ findings }) => findings));
  return (
    <Parts
      session={session}
      parts={[
        { part: 'glance', content: <Figures figures={figures} text={session.text.value} /> },
        { part: 'findings', count: count.length, content: <Findings session={session} /> },
        { part: 'checklist', content: <Checklist session={session} /> },
        { part: 'sharing', content: <Sharing session={session} /> },
        { part: 'reading', content: <Reading session={session} /> },
      ]}
    />
  );
}
