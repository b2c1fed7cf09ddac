import { useState } from 'preact/hooks';
import type { SharingPartnerView, SharingWayView } from '../../present/sidebar/sharing.js';
import { Track } from './figure-drawing.js';
import type { Session } from './session.js';
import type { SayText } from './texts.js';

/** The overhead simulator: a way of sharing core costs, and what each organisation would have. */
export function Sharing({ session }: { readonly session: Session }) {
  const { sharing } = session.view.value;
  const [chosen, setChosen] = useState('');
  const text = session.text.value;
  const shown = sharing.find(({ way }) => way === chosen) ?? sharing[0];
  return (
    <section>
      <h2>{text('sharingTitle')}</h2>
      <p class="quiet">{text(shown === undefined ? 'sharingNone' : 'sharingHint')}</p>
      {shown !== undefined && (
        <>
          <fieldset class="ways">
            <legend>{text('sharingWay')}</legend>
            {sharing.map(({ way, name }) => (
              <label key={way}>
                <input
                  type="radio"
                  name="way"
                  checked={way === shown.way}
                  onChange={() => setChosen(way)}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <Way way={shown} text={text} />
        </>
      )}
    </section>
  );
}

function Way({ way, text }: { readonly way: SharingWayView; readonly text: SayText }) {
  return (
    <section aria-live="polite">
      <h3>{way.name}</h3>
      <p>{way.how}</p>
      <ul class="shares">
        {way.partners.map((one) => (
          <PartnerShare key={one.partner} share={one} text={text} />
        ))}
      </ul>
    </section>
  );
}

interface PartnerShareProps {
  readonly share: SharingPartnerView;
  readonly text: SayText;
}

/** Two bars under one another; their figures stand beside them in words, so the drawings stay silent. */
function PartnerShare({ share, text }: PartnerShareProps) {
  const { partner, now, shared, difference, nowFraction, sharedFraction } = share;
  return (
    <li class="card">
      <h4>
        <bdi>{partner}</bdi>
      </h4>
      <dl>
        <div>
          <dt>{text('sharingNow')}</dt>
          <dd>
            {now}
            <Track fraction={nowFraction} kind="before" />
          </dd>
        </div>
        <div>
          <dt>{text('sharingThen')}</dt>
          <dd>
            {shared}
            <Track fraction={sharedFraction} kind="fill" />
          </dd>
        </div>
        <div>
          <dt>{text('sharingDifference')}</dt>
          <dd>
            <strong>{difference === '' ? text('sharingSame') : <bdi>{difference}</bdi>}</strong>
          </dd>
        </div>
      </dl>
    </li>
  );
}
