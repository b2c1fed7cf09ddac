import type { TroubleView } from '../../present/sidebar/parts.js';
import { Finding, placeId, Where } from './finding.js';
import type { Session } from './session.js';
import { SeverityMark } from './severity-mark.js';
import type { SayText } from './texts.js';

interface TroubleCardProps {
  readonly trouble: TroubleView;
  readonly session: Session;
}

/** One kind of trouble: closed, what it is and how much; open, why, what would mend it, and each place. */
export function TroubleCard({ trouble, session }: TroubleCardProps) {
  const { severity, severityWord, title, extent, findings } = trouble;
  const text = session.text.value;
  const [first, ...others] = findings;
  if (!first) return null;
  return (
    <li>
      <details class="card trouble">
        <summary>
          <SeverityMark severity={severity} word={severityWord} />
          <h4>{title}</h4>
          {extent !== null && (
            <span class="quiet" id={others.length === 0 ? placeId(first) : undefined}>
              {extent}
            </span>
          )}
        </summary>
        {others.length === 0 ? (
          <Finding finding={first} session={session}>
            <Reasons trouble={trouble} text={text} />
          </Finding>
        ) : (
          <>
            <Reasons trouble={trouble} text={text} />
            <h5>{text('where')}</h5>
            <ul class="places">
              {findings.map((finding) => (
                <li key={finding.id}>
                  <Finding finding={finding} session={session}>
                    <Where finding={finding} />
                  </Finding>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}

interface ReasonsProps {
  readonly trouble: TroubleView;
  readonly text: SayText;
}

/** Why it matters and where that is from, and what would mend it. */
function Reasons({ trouble: { why, source, fix }, text }: ReasonsProps) {
  return (
    <>
      <h5>{text('why')}</h5>
      <p>{why}</p>
      <p class="quiet">{text('source', { source })}</p>
      <h5>{text('fix')}</h5>
      <p>{fix}</p>
    </>
  );
}
