import { useLayoutEffect } from 'preact/hooks';
import type { FirstStepsView, SeverityView } from '../../present/sidebar/parts.js';
import { Button } from './button.js';
import { InsertButton } from './insert-button.js';
import type { Session } from './session.js';
import { SeverityMark } from './severity-mark.js';
import { focusTitle, titleId } from './title.js';

/** More tables than these stand under *Reading* only. */
const linesAtOnce = 3;

/** The result in one look, and the two things to do. */
export function Head({ session }: { readonly session: Session }) {
  const { head, severities } = session.view.value;
  const text = session.text.value;
  useLayoutEffect(focusTitle, []);
  return (
    <header>
      <h1 id={titleId} tabIndex={-1}>
        {head.summary}
      </h1>
      {severities.length > 0 && <Counts severities={severities} />}
      {head.detail !== null && <p>{head.detail}</p>}
      {head.recognised.length > 0 && (
        <ul class="read quiet">
          {head.recognised.slice(0, linesAtOnce).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {head.firstSteps ? (
        <FirstSteps session={session} steps={head.firstSteps} />
      ) : (
        <p class="buttons">
          <CheckAgain session={session} />
          <Button
            session={session}
            task="createReport"
            kind="secondary"
            onPress={session.createReport}
          >
            {text('createReport')}
          </Button>
        </p>
      )}
    </header>
  );
}

function CheckAgain({ session }: { readonly session: Session }) {
  return (
    <Button session={session} task="recheck" kind="primary" onPress={session.recheck}>
      {session.text.value('checkAgain')}
    </Button>
  );
}

function Counts({ severities }: { readonly severities: readonly SeverityView[] }) {
  return (
    <ul class="counts">
      {severities.map(({ severity, word, count }) => (
        <li key={severity}>
          <SeverityMark severity={severity} word={word} />
          <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}

interface FirstStepsProps {
  readonly session: Session;
  readonly steps: FirstStepsView;
}

/** What a budget needs, and where to begin without one. */
function FirstSteps({ session, steps }: FirstStepsProps) {
  const text = session.text.value;
  return (
    <>
      <section class="card">
        <h2>{steps.title}</h2>
        <ul>
          {steps.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p>{steps.next}</p>
        <p class="buttons">
          <CheckAgain session={session} />
        </p>
      </section>
      <section class="card">
        <h2>{text('withoutBudget')}</h2>
        <p class="buttons">
          <InsertButton session={session} form="trial" />
          <InsertButton session={session} form="budget" />
        </p>
        <p class="quiet">{text('insertHint')}</p>
      </section>
    </>
  );
}
