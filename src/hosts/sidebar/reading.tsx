import { CorrectPanel } from './correct-panel.js';
import { InsertButton } from './insert-button.js';
import type { Session } from './session.js';

/** What was read and what not, what is to be known about it, and the way to correct it. */
export function Reading({ session }: { readonly session: Session }) {
  const { head, reading, notices } = session.view.value;
  const text = session.text.value;
  const canCorrect = reading.tables.length > 0;
  if (head.recognised.length === 0 && !canCorrect) return null;
  return (
    <section class="recognised">
      {head.recognised.length > 0 && (
        <>
          <h2>{text('recognised')}</h2>
          <ul>
            {head.recognised.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {head.missing.map(({ text: line, form }) => (
              <li key={form} class="missing">
                <p class="quiet">{line}</p>
                <InsertButton session={session} form={form} />
              </li>
            ))}
          </ul>
        </>
      )}
      {canCorrect && <CorrectPanel session={session} />}
      {notices.length > 0 && (
        <section>
          <h3>{text('notices')}</h3>
          <ul class="notices">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
