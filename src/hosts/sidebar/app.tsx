import { Explained } from './explained.js';
import { FailureCard } from './failure-card.js';
import { Figures } from './figures.js';
import { Findings } from './findings.js';
import { Head } from './head.js';
import { Recognised } from './recognised.js';
import type { Session } from './session.js';
import { Status } from './status.js';

/** The whole panel, top to bottom. */
export function App({ session }: { readonly session: Session }) {
  const { figures, notices } = session.view.value;
  const text = session.text.value;
  return (
    <main aria-busy={session.task.value !== undefined}>
      <Head session={session} />
      <Status session={session} />
      <FailureCard session={session} />
      <Recognised session={session} />
      {figures.length > 0 && <Figures figures={figures} text={text} />}
      <Findings session={session} />
      <Explained session={session} />
      {notices.length > 0 && (
        <section>
          <h2>{text('notices')}</h2>
          <ul class="notices">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
