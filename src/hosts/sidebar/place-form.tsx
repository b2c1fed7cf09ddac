import { useState } from 'preact/hooks';
import type { TablePlaceView } from '../../present/sidebar/reading.js';
import { Button } from './button.js';
import { rowsIn } from './rows-in.js';
import type { Session } from './session.js';

interface PlaceFormProps {
  readonly session: Session;
  /** The table's id, which the ids of the fields begin with. */
  readonly id: string;
  readonly place: TablePlaceView;
}

/** The rows where a table's headings stand and where it ends; once they are changed, a button to keep that. */
export function PlaceForm({ session, id, place }: PlaceFormProps) {
  const { sheet, range } = place;
  const [headerRows, setHeaderRows] = useState(place.headerRows);
  const [lastRow, setLastRow] = useState(place.lastRow);
  const text = session.text.value;
  const heads = rowsIn(headerRows);
  const last = rowsIn(lastRow);
  const isRight = heads !== undefined && last !== undefined && last.length < 2;
  const isChanged = headerRows !== place.headerRows || lastRow !== place.lastRow;
  const task = `${id}-place`;
  const keep = async () => {
    const [end = null] = last ?? [];
    await session.correct(
      { what: 'place', sheet, range, headerRows: heads ?? [], lastRow: end },
      task,
    );
  };
  return (
    <div class="choosing">
      <p class="quiet" id={`${id}-place-hint`}>
        {text('placeHint')}
      </p>
      <RowField
        id={`${id}-heads`}
        hint={`${id}-place-hint`}
        label={text('headerRows')}
        value={headerRows}
        change={setHeaderRows}
      />
      <RowField
        id={`${id}-last`}
        hint={`${id}-place-hint`}
        label={text('lastRow')}
        value={lastRow}
        change={setLastRow}
      />
      {isChanged && !isRight && (
        <p class="may-change" role="alert">
          {text('placeWrong')}
        </p>
      )}
      {isChanged && isRight && (
        <Button session={session} task={task} kind="secondary" onPress={keep}>
          {text('keep')}
        </Button>
      )}
    </div>
  );
}

interface RowFieldProps {
  readonly id: string;
  /** Id of the words that say what can be written. */
  readonly hint: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function RowField({ id, hint, label, value, change }: RowFieldProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={60}
        aria-describedby={hint}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </>
  );
}
