import type { Session } from './session.js';
import { ShowButton } from './show-button.js';

/** Findings that people left as they are: struck through, each with its reason in the open. */
export function Explained({ session }: { readonly session: Session }) {
  const { explained } = session.view.value;
  const text = session.text.value;
  if (explained.length === 0) return null;
  return (
    <section>
      <h2>{text('explainedTitle', { count: String(explained.length) })}</h2>
      <ul class="explained">
        {explained.map(({ id, message, placeText, place, reason, by }) => (
          <li key={id} class="card">
            <p>
              <s>{message}</s>
            </p>
            <p>
              <bdi>{reason}</bdi>
            </p>
            <p class="quiet">{by}</p>
            {placeText !== null && <p id={`${id}-place`}>{placeText}</p>}
            <ShowButton session={session} shown={{ id, place, placeText }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
