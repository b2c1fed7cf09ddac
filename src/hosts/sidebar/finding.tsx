import type { FindingView } from '../../present/sidebar/parts.js';
import { Button } from './button.js';
import type { Session } from './session.js';

interface FindingProps {
  readonly finding: FindingView;
  readonly session: Session;
}

/** What was found in one place, and the way there. */
export function Finding({ finding, session }: FindingProps) {
  const { id, message, mayChange, amount, placeText, place } = finding;
  const text = session.text.value;
  const placeId = `${id}-place`;
  return (
    <div class="finding">
      <p>{message}</p>
      {mayChange !== null && <p class="may-change">{mayChange}</p>}
      {(placeText !== null || amount !== null) && (
        <p class="where">
          <bdi id={placeId}>{placeText}</bdi>
          {amount !== null && <strong>{amount}</strong>}
        </p>
      )}
      {session.changed.value.has(id) && <p class="stale">{text('changed')}</p>}
      {place && (
        <Button
          session={session}
          task={id}
          kind="secondary"
          about={placeId}
          onPress={() => session.showInSheet(finding)}
        >
          {text('showInSheet')}
        </Button>
      )}
    </div>
  );
}
