import { useState } from 'preact/hooks';
import type { Correction } from '../../core/tables/corrections.js';
import type { QuestionView } from '../../present/sidebar/questions.js';
import type { ChoiceView } from '../../present/sidebar/reading.js';
import { Button } from './button.js';
import { corrected, Options } from './choosing.js';
import type { Session } from './session.js';
import { focusTitle } from './title.js';

const questionId = 'question';

/** One guess that is not sure, the best one ready; the others wait their turn. */
export function Question({ session }: { readonly session: Session }) {
  const { questions } = session.view.value;
  const [place, setPlace] = useState(0);
  const number = place % questions.length;
  const question = questions[number];
  const text = session.text.value;
  if (question === undefined) return null;
  const say = async (correction: Correction) => {
    if (await session.correct(correction, question.id)) focusQuestion();
  };
  return (
    <section class="card question">
      <h2>
        {text('askTitle')}
        {questions.length > 1 && (
          <span class="quiet">
            {' '}
            {text('askCount', { number: String(number + 1), count: String(questions.length) })}
          </span>
        )}
      </h2>
      <p id={questionId} tabIndex={-1}>
        {question.question}
      </p>
      <p class="buttons">
        <Button
          session={session}
          task={question.id}
          kind="secondary"
          about={questionId}
          onPress={() => say(question.correction)}
        >
          {text('yes')}
        </Button>
        {question.place && (
          <Button
            session={session}
            task={`${question.id}-place`}
            kind="secondary"
            about={questionId}
            onPress={() => session.showInSheet(question)}
          >
            {text('showInSheet')}
          </Button>
        )}
      </p>
      <Otherwise key={question.question} session={session} question={question} say={say} />
      {questions.length > 1 && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setPlace(number + 1);
            focusQuestion();
          }}
        >
          {text('later')}
        </button>
      )}
    </section>
  );
}

interface OtherwiseProps {
  readonly session: Session;
  readonly question: QuestionView;
  readonly say: (correction: Correction) => Promise<void>;
}

/** What it is instead; nothing is asked of the server before a choice is kept. */
function Otherwise({ session, question, say }: OtherwiseProps) {
  const [chosen, setChosen] = useState('');
  const text = session.text.value;
  const id = 'question-else';
  return (
    <div class="choosing">
      <label for={id}>{text('elseLabel')}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{text('elseNone')}</option>
        <Options
          choices={choicesFor(session, question)}
          first={question.others.map(({ value }) => value)}
        />
      </select>
      {chosen !== '' && (
        <Button
          session={session}
          task={question.id}
          kind="secondary"
          about={questionId}
          onPress={() => say(corrected(question.correction, chosen))}
        >
          {text('keep')}
        </Button>
      )}
    </div>
  );
}

/** All that it can be but the guess, the likely ones among them. */
function choicesFor(session: Session, question: QuestionView): readonly ChoiceView[] {
  const { correction, others } = question;
  const { roles, kinds } = session.view.value.reading;
  const guess = guessIn(correction);
  const all =
    correction.what === 'column' ? roles.budget : correction.what === 'table' ? kinds : undefined;
  return (all ?? others).filter(({ value }) => value !== guess);
}

/** What a correction says that something is. */
function guessIn(correction: Correction): string | null {
  if ('role' in correction) return correction.role;
  return 'kind' in correction ? correction.kind : null;
}

/** Reading goes on at the next question, or at the top where it was the last. */
function focusQuestion(): void {
  requestAnimationFrame(() => {
    const next = document.getElementById(questionId);
    if (next) next.focus();
    else focusTitle();
  });
}
