import { useState } from 'preact/hooks';
import type { LineClass } from '../../core/partnership/partnership.js';
import type { LineView } from '../../present/sidebar/lines.js';
import type { TablePlaceView } from '../../present/sidebar/reading.js';
import { Button } from './button.js';
import { asRead, nameIn, Options } from './choosing.js';
import { Select } from './select.js';
import type { Session } from './session.js';

interface LineFormProps {
  readonly session: Session;
  /** The table's id, which the ids of the fields begin with. */
  readonly id: string;
  readonly sheet: TablePlaceView['sheet'];
  readonly lines: readonly LineView[];
}

/** What one line pays for, chosen by its row; once something else is chosen, a button to keep that. */
export function LineForm({ session, id, sheet, lines }: LineFormProps) {
  const [row, setRow] = useState(lines[0]?.row);
  const line = lines.find((one) => one.row === row) ?? lines[0];
  const text = session.text.value;
  if (line === undefined) return null;
  return (
    <>
      <Select
        id={`${id}-line`}
        label={text('line')}
        value={String(line.row)}
        change={(value) => setRow(Number(value))}
      >
        <Options
          choices={lines.map((one) => ({ value: String(one.row), label: one.label }))}
          first={[]}
        />
      </Select>
      {line.description !== '' && (
        <p class="quiet">
          <bdi>{line.description}</bdi>
        </p>
      )}
      <ClassForm
        key={`${line.row} ${line.class} ${line.to ?? ''}`}
        session={session}
        id={id}
        sheet={sheet}
        line={line}
      />
    </>
  );
}

interface ClassFormProps extends Omit<LineFormProps, 'lines'> {
  readonly line: LineView;
}

/** Classes that are somebody's: who receives it, or whose work it pays. */
const ofSomebody: readonly string[] = ['passed-on', 'rlo-time', 'rlo-expenses'];

function ClassForm({ session, id, sheet, line }: ClassFormProps) {
  const { row, description } = line;
  const [chosen, setChosen] = useState<string>(line.class);
  const [to, setTo] = useState(line.to ?? '');
  const { lineClasses, organisations } = session.view.value.reading;
  const text = session.text.value;
  const task = `${id}-class`;
  const isOfSomebody = ofSomebody.includes(chosen);
  const isChanged = chosen !== line.class || (isOfSomebody && to !== (line.to ?? ''));
  const keep = async () => {
    const said = chosen === asRead ? null : (chosen as LineClass);
    const whom = said !== null && isOfSomebody && to !== '' ? to : null;
    await session.correct({ what: 'line', sheet, row, description, class: said, to: whom }, task);
  };
  return (
    <>
      <Select id={task} label={text('lineClass')} value={chosen} change={setChosen}>
        <Options choices={lineClasses} first={[]} />
        {line.isSaid && <option value={asRead}>{text('asRead')}</option>}
      </Select>
      {isOfSomebody && (
        <Select id={`${id}-to`} label={text('lineTo')} value={to} change={setTo}>
          <option value="">{text('lineToNone')}</option>
          <Options choices={organisations.flatMap(nameIn)} first={[]} />
        </Select>
      )}
      {isChanged && (
        <Button session={session} task={task} kind="secondary" about={task} onPress={keep}>
          {text('keep')}
        </Button>
      )}
    </>
  );
}
