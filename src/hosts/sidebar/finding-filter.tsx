import { countOf, filtered } from './filtering.js';
import type { Session } from './session.js';
import { SeverityFilter } from './severity-filter.js';

/** What of the findings is shown: by how grave they are, by organisation, by what they are about. */
export function FindingFilter({ session }: { readonly session: Session }) {
  const { severities, filters, sections } = session.view.value;
  const text = session.text.value;
  const { filter } = session;
  const all = countOf(sections);
  const shown = countOf(filtered(sections, filter.value));
  const { partners, kinds } = filters;
  return (
    <>
      {severities.length > 1 && <SeverityFilter session={session} />}
      {partners.length + kinds.length > 0 && (
        <details class="more-filters">
          <summary>{text('filterMore')}</summary>
          {partners.length > 0 && (
            <Choice
              id="filter-partner"
              label={text('filterPartner')}
              all={text('filterAll')}
              value={filter.value.partner}
              choices={partners.map((name) => ({ value: name, label: name }))}
              choose={(partner) => (filter.value = { ...filter.value, partner })}
            />
          )}
          {kinds.length > 0 && (
            <Choice
              id="filter-kind"
              label={text('filterKind')}
              all={text('filterAll')}
              value={filter.value.kind}
              choices={kinds}
              choose={(kind) => (filter.value = { ...filter.value, kind })}
            />
          )}
        </details>
      )}
      <p class="quiet" role="status">
        {shown < all && text('filterShown', { shown: String(shown), all: String(all) })}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}

function Choice({ id, label, all, value, choices, choose }: ChoiceProps) {
  return (
    <div class="choosing">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
