import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session, Trouble } from './session.js';
import { focusTitle } from './title.js';

/** What did not work, and what to do next. */
export function FailureCard({ session }: { readonly session: Session }) {
  const trouble = session.trouble.value;
  return trouble ? <Card session={session} trouble={trouble} /> : null;
}

function Card({ session, trouble }: { readonly session: Session; readonly trouble: Trouble }) {
  const text = session.text.value;
  const title = useRef<HTMLHeadingElement>(null);
  const { failure } = trouble;
  useLayoutEffect(() => title.current?.focus(), [trouble]);
  return (
    <section class="card failure">
      <h2 ref={title} tabIndex={-1}>
        {text(failure.code === 'unreachable' ? 'unreachable.title' : 'trouble.title')}
      </h2>
      {failure.code === 'unreachable' ? (
        <>
          <p>{text('unreachable.first')}</p>
          <ul>
            <li>{text('unreachable.again')}</li>
            <li>{text('unreachable.menu')}</li>
            <li>{text('unreachable.accounts')}</li>
          </ul>
        </>
      ) : (
        <>
          <p>{failure.message}</p>
          <p>{text(`trouble.${failure.code}`)}</p>
        </>
      )}
      <p class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            focusTitle();
            void trouble.again();
          }}
        >
          {text('tryAgain')}
        </button>
        <button
          type="button"
          class="secondary"
          onClick={() => {
            focusTitle();
            session.dismiss();
          }}
        >
          {text('dismiss')}
        </button>
      </p>
    </section>
  );
}
