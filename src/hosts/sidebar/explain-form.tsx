import { useState } from 'preact/hooks';
import type { FindingView } from '../../present/sidebar/parts.js';
import { Button } from './button.js';
import type { Session } from './session.js';
import { focusTitle } from './title.js';

interface ExplainFormProps {
  readonly finding: FindingView;
  readonly session: Session;
}

/** Folded away until somebody wants it: why a finding is left as it is, and who says so. */
export function ExplainForm({ finding, session }: ExplainFormProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="explain" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{session.text.value('explain')}</summary>
      {isOpen && <Fields finding={finding} session={session} />}
    </details>
  );
}

function Fields({ finding: { id, mark }, session }: ExplainFormProps) {
  const [reason, setReason] = useState('');
  const [wasPressed, setPressed] = useState(false);
  const by = session.explainedBy;
  const text = session.text.value;
  const isWhole = reason.trim() !== '' && by.value.trim() !== '';
  const task = `${id}-explain`;
  const keep = async () => {
    setPressed(true);
    if (!isWhole) return;
    // The card goes with its button, so the keyboard would be nowhere.
    if (await session.explain({ ...mark, reason, by: by.value }, task)) focusTitle();
  };
  return (
    <>
      <p class="quiet">{text('explainHint')}</p>
      <label for={`${id}-reason`}>{text('explainReason')}</label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={2000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <label for={`${id}-by`}>{text('explainBy')}</label>
      <input
        id={`${id}-by`}
        type="text"
        maxLength={200}
        value={by.value}
        onInput={(event) => (by.value = event.currentTarget.value)}
      />
      {wasPressed && !isWhole && (
        <p class="may-change" role="alert">
          {text('explainMissing')}
        </p>
      )}
      <Button session={session} task={task} kind="secondary" onPress={keep}>
        {text('explainKeep')}
      </Button>
    </>
  );
}
