import { CorrectPanel } from './correct-panel.js';
import { Question } from './question.js';
import type { Session } from './session.js';

/** What was read, what was not found yet, what is to be settled, and the way to correct it. */
export function Recognised({ session }: { readonly session: Session }) {
  const { head, questions, reading } = session.view.value;
  const text = session.text.value;
  const canCorrect = reading.tables.length > 0;
  if (head.recognised.length === 0 && !canCorrect) return null;
  return (
    <section class="recognised">
      <h2>{text('recognised')}</h2>
      {head.recognised.length > 0 && (
        <ul>
          {head.recognised.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {head.missing.map((line) => (
            <li key={line} class="quiet">
              {line}
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && <Question session={session} />}
      {canCorrect && <CorrectPanel session={session} />}
    </section>
  );
}
