import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../core/tables/corrections.js';
import type { ChoiceView, ChoosingView } from '../../present/sidebar/reading.js';
import { Button } from './button.js';
import { Select } from './select.js';
import type { Session } from './session.js';

interface ChoosingProps {
  readonly session: Session;
  readonly choosing: ChoosingView;
  readonly choices: readonly ChoiceView[];
}

/** Takes back what a person said; no word of ours is spelled so. */
export const asRead = '(as read)';

/** One thing of the reading and what it is taken for; once something else is chosen, a button to keep that. */
export function Choosing({ session, choosing, choices }: ChoosingProps) {
  const { id, label, value, isSaid, likely, correction } = choosing;
  const current = value ?? '';
  // A draft holds for what it was made on: what comes anew from the file takes its place at once.
  const on = JSON.stringify([value, isSaid, choosing.whose]);
  const [draft, setDraft] = useState({ on, shown: current, whose: choosing.whose });
  const { shown, whose } = draft.on === on ? draft : { shown: current, whose: choosing.whose };
  const select = useRef<HTMLSelectElement>(null);
  const text = session.text.value;
  const isOfSomebody = shown === 'organisation-amount';
  const isChanged = shown !== current || (isOfSomebody && whose !== choosing.whose);
  const keep = async () => {
    select.current?.focus();
    const said = corrected(correction, shown === asRead ? null : shown);
    await session.correct(
      isOfSomebody && whose !== '' ? ({ ...said, name: whose } as Correction) : said,
      id,
    );
  };
  return (
    <div class="choosing">
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={select}
        value={shown}
        onChange={(event) => setDraft({ on, shown: event.currentTarget.value, whose })}
      >
        {value === null && <option value="">{text('nobodySaid')}</option>}
        <Options choices={choices} first={[current, ...likely]} />
        {isSaid && <option value={asRead}>{text('asRead')}</option>}
      </select>
      {isOfSomebody && (
        <Select
          id={`${id}-whose`}
          label={text('lineTo')}
          value={whose}
          change={(name) => setDraft({ on, shown, whose: name })}
        >
          <option value="">{text('columnToNone')}</option>
          <Options choices={session.view.value.reading.organisations.flatMap(nameIn)} first={[]} />
        </Select>
      )}
      {isChanged && shown !== '' && (
        <Button session={session} task={id} kind="secondary" about={id} onPress={keep}>
          {text('keep')}
        </Button>
      )}
    </div>
  );
}

/** An organisation to choose, as it is called in the workbook. */
export function nameIn({ correction, label }: ChoosingView): readonly ChoiceView[] {
  return correction.what === 'organisation' ? [{ value: correction.name, label }] : [];
}

interface OptionsProps {
  readonly choices: readonly ChoiceView[];
  /** Values that come first, in their order. */
  readonly first: readonly string[];
}

/** Choices for a select, the likeliest first. */
export function Options({ choices, first }: OptionsProps): ComponentChildren {
  const rank = ({ value }: ChoiceView) => {
    const place = first.indexOf(value);
    return place < 0 ? first.length : place;
  };
  return [...choices]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
}

/** A correction with another choice in it; the server looks at it before it believes it. */
export function corrected(correction: Correction, choice: string | null): Correction {
  const changed = correction.what === 'column' ? { role: choice } : { kind: choice };
  return { ...correction, ...changed } as Correction;
}
