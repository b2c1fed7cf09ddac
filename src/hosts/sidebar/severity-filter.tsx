import type { Severity } from '../../core/rules/rule.js';
import type { Session } from './session.js';

/** Which severities are shown. */
export function SeverityFilter({ session }: { readonly session: Session }) {
  const { filter } = session;
  const { unticked } = filter.value;
  return (
    <fieldset class="filter">
      <legend>{session.text.value('filter')}</legend>
      {session.view.value.severities.map(({ severity, word, count }) => (
        <label key={severity}>
          <input
            type="checkbox"
            checked={!unticked.has(severity)}
            onChange={() => {
              filter.value = { ...filter.value, unticked: toggled(unticked, severity) };
            }}
          />
          {word} ({count})
        </label>
      ))}
    </fieldset>
  );
}

function toggled(set: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(set);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
