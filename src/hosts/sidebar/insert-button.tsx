import type { FormName } from '../addon/server-calls.js';
import { Button } from './button.js';
import type { Session } from './session.js';

const labels = {
  partners: 'insertPartners',
  timeline: 'insertTimeline',
  budget: 'insertBudget',
  trial: 'insertTrial',
  checklist: 'openChecklist',
} as const;

interface InsertButtonProps {
  readonly session: Session;
  readonly form: FormName;
}

/** A button for a tab to fill in; where it is there already, it is opened. */
export function InsertButton({ session, form }: InsertButtonProps) {
  return (
    <Button
      session={session}
      task={`insert-${form}`}
      kind="secondary"
      onPress={() => session.insert(form)}
    >
      {session.text.value(labels[form])}
    </Button>
  );
}
