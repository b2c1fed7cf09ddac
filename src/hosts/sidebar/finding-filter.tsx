import { countOf, filtered } from './filtering.js';
import type { Session } from './session.js';
import { Options } from './choosing.js';
import { Select } from './select.js';
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
            <Select
              id="filter-partner"
              label={text('filterPartner')}
              value={filter.value.partner}
              change={(partner) => (filter.value = { ...filter.value, partner })}
            >
              <option value="">{text('filterAll')}</option>
              <Options
                choices={partners.map((name) => ({ value: name, label: name }))}
                first={[]}
              />
            </Select>
          )}
          {kinds.length > 0 && (
            <Select
              id="filter-kind"
              label={text('filterKind')}
              value={filter.value.kind}
              change={(kind) => (filter.value = { ...filter.value, kind })}
            >
              <option value="">{text('filterAll')}</option>
              <Options choices={kinds} first={[]} />
            </Select>
          )}
        </details>
      )}
      <p class="quiet" role="status">
        {shown < all && text('filterShown', { shown: String(shown), all: String(all) })}
      </p>
    </>
  );
}
