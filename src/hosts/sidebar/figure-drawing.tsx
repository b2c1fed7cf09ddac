import type { BarView } from '../../present/sidebar/parts.js';

/** More organisations than these wait behind a disclosure, so that one figure does not fill the panel. */
const barsAtOnce = 5;

/** One bar on its track, 0–1, for a figure whose words stand beside it. */
export function Meter({ fraction, label }: { readonly fraction: number; readonly label: string }) {
  return (
    <svg class="meter" role="img" aria-label={label} viewBox="0 0 100 8" preserveAspectRatio="none">
      <Drawn fraction={fraction} kind="fill" />
    </svg>
  );
}

/** Bars under one another, each with its name and value in words; so the drawings themselves stay silent. */
export function Bars({ bars, more }: { readonly bars: readonly BarView[]; readonly more: string }) {
  const rest = bars.slice(barsAtOnce);
  return (
    <>
      <BarList bars={bars.slice(0, barsAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{more}</summary>
          <BarList bars={rest} />
        </details>
      )}
    </>
  );
}

/** All bars of a comparison. */
export function BarList({ bars }: { readonly bars: readonly BarView[] }) {
  return (
    <ul class="bars">
      {bars.map(({ label, value, fraction }) => (
        <li key={label}>
          <span>
            <bdi>{label}</bdi>
          </span>
          <strong>{value}</strong>
          <Track fraction={fraction} kind="fill" />
        </li>
      ))}
    </ul>
  );
}

interface TrackProps {
  readonly fraction: number;
  /** `before`: what is compared with. */
  readonly kind: 'fill' | 'before';
}

/** A silent bar, 0–1, beside its figure. */
export function Track({ fraction, kind }: TrackProps) {
  return (
    <svg class="meter" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
      <Drawn fraction={fraction} kind={kind} />
    </svg>
  );
}

function Drawn({ fraction, kind }: TrackProps) {
  return (
    <>
      <rect class="track" width="100" height="8" />
      <rect class={kind} width={fraction * 100} height="8" />
    </>
  );
}
