import type { FormName } from '../addon/server-calls.js';
import { Button } from './button.js';
import type { Session } from './session.js';

const labels = {
  partners: 'insertPartners',
  timeline: 'insertTimeline',
  budget: 'insertBudget',
  trial: 'insertTrial',
  checklist: 'openChecklist',
  donor: 'askDonor',
} as const;

interface InsertButtonProps {
  readonly session: Session;
  readonly form: FormName;
  /** What tells this button from others for the same tab, which may stand elsewhere. */
  readonly of?: string;
}

/** A button for a tab to fill in; where it is there already, it is opened. */
export function InsertButton({ session, form, of }: InsertButtonProps) {
  return (
    <Button
      session={session}
      task={`${of ?? 'insert'}-${form}`}
      kind="secondary"
      onPress={() => session.insert(form, `${of ?? 'insert'}-${form}`)}
    >
      {session.text.value(labels[form])}
    </Button>
  );
}
