import { Choosing } from './choosing.js';
import type { Session } from './session.js';
import { TableReading } from './table-reading.js';

/** What each tab, column and organisation is taken for, to be corrected. */
export function CorrectPanel({ session }: { readonly session: Session }) {
  const { head, reading } = session.view.value;
  const { tables, organisations, organisationKinds } = reading;
  const text = session.text.value;
  return (
    <details class="card correct">
      <summary>{text(head.firstSteps ? 'nameBudget' : 'correct')}</summary>
      <p class="quiet">{text('correctHint')}</p>
      {tables.map((table) => (
        <TableReading key={table.table.id} session={session} table={table} />
      ))}
      {organisations.length > 0 && (
        <section>
          <h3>{text('organisations')}</h3>
          <p class="quiet">{text('organisationsHint')}</p>
          {organisations.map((one) => (
            <Choosing key={one.id} session={session} choosing={one} choices={organisationKinds} />
          ))}
        </section>
      )}
    </details>
  );
}
