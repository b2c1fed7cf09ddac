import type { TableReadingView } from '../../present/sidebar/reading.js';
import { Choosing } from './choosing.js';
import { Folded } from './folded.js';
import { LineForm } from './line-form.js';
import { PlaceForm } from './place-form.js';
import type { Session } from './session.js';

interface TableReadingProps {
  readonly session: Session;
  readonly table: TableReadingView;
}

/** One table: what it is, where it is, what its columns are, and what its lines pay for. */
export function TableReading({ session, table: own }: TableReadingProps) {
  const { title, table, kind, columns, place, lines } = own;
  const { kinds, roles } = session.view.value.reading;
  const choices = roles[kind] ?? [];
  const text = session.text.value;
  return (
    <section>
      <h3>{title}</h3>
      <Choosing session={session} choosing={table} choices={kinds} />
      {choices.length > 0 && columns.length > 0 && (
        <Folded title={`${text('columns')} (${columns.length})`}>
          {columns.map((column) => (
            <Choosing key={column.id} session={session} choosing={column} choices={choices} />
          ))}
        </Folded>
      )}
      {place && (
        <Folded title={text('tablePlace')}>
          <PlaceForm
            key={`${place.headerRows}-${place.lastRow}`}
            session={session}
            id={table.id}
            place={place}
          />
        </Folded>
      )}
      {place && lines.length > 0 && (
        <Folded title={`${text('lines')} (${lines.length})`}>
          <LineForm session={session} id={table.id} sheet={place.sheet} lines={lines} />
        </Folded>
      )}
    </section>
  );
}
