import type { ChecklistItemView, EvidenceView } from '../../present/sidebar/checklist.js';
import { BarList } from './figure-drawing.js';
import { ShowButton } from './show-button.js';
import type { Session } from './session.js';
import { StatusMark } from './status-mark.js';

interface ItemProps {
  readonly session: Session;
  readonly item: ChecklistItemView;
}

/** One item: the question, how it stands, what each organisation says, and what speaks to it. */
export function ChecklistItem({ session, item }: ItemProps) {
  const { question, status, statusWord, answers, gap, evidence, reason } = item;
  const text = session.text.value;
  return (
    <li>
      <h4>{question}</h4>
      <p>
        <StatusMark status={status} word={statusWord} />
      </p>
      {reason !== null && (
        <p class="quiet">
          <bdi>{reason}</bdi>
        </p>
      )}
      {answers.length > 0 && (
        <>
          <h5>{text('answers')}</h5>
          <BarList bars={answers} />
        </>
      )}
      {gap !== null && <p>{gap}</p>}
      {evidence.length > 0 && (
        <details>
          <summary>{text('evidence', { count: String(evidence.length) })}</summary>
          <ul class="places">
            {evidence.map((one) => (
              <Evidence key={one.id} session={session} evidence={one} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface EvidenceProps {
  readonly session: Session;
  readonly evidence: EvidenceView;
}

function Evidence({ session, evidence }: EvidenceProps) {
  const { id, text, placeText } = evidence;
  return (
    <li>
      <p>{text}</p>
      {placeText !== null && (
        <p class="quiet" id={`${id}-place`}>
          {placeText}
        </p>
      )}
      <ShowButton session={session} shown={evidence} />
    </li>
  );
}
