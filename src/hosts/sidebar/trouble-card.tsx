import type { TroubleView } from '../../present/sidebar/parts.js';
import { Finding } from './finding.js';
import type { Session } from './session.js';
import { SeverityMark } from './severity-mark.js';

interface TroubleCardProps {
  readonly trouble: TroubleView;
  readonly session: Session;
}

/** One kind of trouble: closed, what it is and how much; open, why, what would mend it, and each place. */
export function TroubleCard({ trouble, session }: TroubleCardProps) {
  const { severity, severityWord, title, extent, why, source, fix, findings } = trouble;
  const text = session.text.value;
  const [only] = findings;
  return (
    <li>
      <details class="card trouble">
        <summary>
          <SeverityMark severity={severity} word={severityWord} />
          <h4>{title}</h4>
          {extent !== null && <span class="quiet">{extent}</span>}
        </summary>
        {findings.length === 1 && only && <Finding finding={only} session={session} />}
        <h5>{text('why')}</h5>
        <p>{why}</p>
        <p class="quiet">{text('source', { source })}</p>
        <h5>{text('fix')}</h5>
        <p>{fix}</p>
        {findings.length > 1 && (
          <>
            <h5>{text('where')}</h5>
            <ul class="places">
              {findings.map((finding) => (
                <li key={finding.id}>
                  <Finding finding={finding} session={session} />
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
