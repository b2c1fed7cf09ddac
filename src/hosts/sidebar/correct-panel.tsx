import type { TableReadingView } from '../../present/sidebar/reading.js';
import { Choosing } from './choosing.js';
import type { Session } from './session.js';

/** What each tab, column and organisation is taken for, to be corrected. */
export function CorrectPanel({ session }: { readonly session: Session }) {
  const { tables, organisations, organisationKinds } = session.view.value.reading;
  const text = session.text.value;
  return (
    <details class="card correct">
      <summary>{text('correct')}</summary>
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

interface TableReadingProps {
  readonly session: Session;
  readonly table: TableReadingView;
}

function TableReading({ session, table: { title, table, kind, columns } }: TableReadingProps) {
  const { kinds, roles } = session.view.value.reading;
  const choices = roles[kind] ?? [];
  return (
    <section>
      <h3>{title}</h3>
      <Choosing session={session} choosing={table} choices={kinds} />
      {choices.length > 0 && columns.length > 0 && (
        <details>
          <summary>
            {session.text.value('columns')} ({columns.length})
          </summary>
          {columns.map((column) => (
            <Choosing key={column.id} session={session} choosing={column} choices={choices} />
          ))}
        </details>
      )}
    </section>
  );
}
