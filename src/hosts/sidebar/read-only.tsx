import type { Session } from './session.js';

/** Said once to people who may not change the file; what can be read works all the same. */
export function ReadOnly({ session }: { readonly session: Session }) {
  if (!session.isReadOnly.value || session.trouble.value) return null;
  const text = session.text.value;
  return (
    <section class="card standing">
      <h2>{text('readOnly.title')}</h2>
      <p>{text('readOnly.text')}</p>
    </section>
  );
}
