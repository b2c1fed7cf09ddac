import type { Session } from './session.js';

/** Sources that findings cite by a short name. */
const named = ['AA', 'ACTIF', 'RCF', 'NT'] as const;

/** What the short names stand for, folded away below the findings that cite them. */
export function Sources({ session }: { readonly session: Session }) {
  const text = session.text.value;
  return (
    <details class="sources">
      <summary>{text('sources')}</summary>
      <ul class="quiet">
        {named.map((name) => (
          <li key={name}>{text(`source.${name}`)}</li>
        ))}
      </ul>
    </details>
  );
}
