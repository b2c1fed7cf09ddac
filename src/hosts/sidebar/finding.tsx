import type { ComponentChildren } from 'preact';
import type { FindingView } from '../../present/sidebar/parts.js';
import { ExplainForm } from './explain-form.js';
import { InsertButton } from './insert-button.js';
import type { Session } from './session.js';
import { ShowButton } from './show-button.js';

interface FindingProps {
  readonly finding: FindingView;
  readonly session: Session;
  /** What stands between what was found and what can be done: where it is, or why it matters. */
  readonly children?: ComponentChildren;
}

/** What was found in one place, and the way there. */
export function Finding({ finding, session, children }: FindingProps) {
  const { id, message, mayChange, donorRule } = finding;
  return (
    <div class="finding">
      <p>{message}</p>
      {mayChange !== null && <p class="may-change">{mayChange}</p>}
      {donorRule && <p class="quiet">{session.text.value('donorRule')}</p>}
      {children}
      <ShowButton session={session} shown={finding} />
      {donorRule && <InsertButton session={session} form="donor" of={id} />}
      <ExplainForm finding={finding} session={session} />
    </div>
  );
}

/** Place and money of one finding among several. */
export function Where({ finding }: { readonly finding: FindingView }) {
  return (
    <p class="where">
      <span id={placeId(finding)}>{finding.placeText}</span>
      {finding.amount !== null && <strong>{finding.amount}</strong>}
    </p>
  );
}

/** The id of the words that say where a finding is, so that its button is heard with them. */
export function placeId({ id }: FindingView): string {
  return `${id}-place`;
}
