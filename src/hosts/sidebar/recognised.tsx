import type { HeadView } from '../../present/sidebar/parts.js';
import type { SayText } from './texts.js';

interface RecognisedProps {
  readonly head: HeadView;
  readonly text: SayText;
}

/** What was read, and what was not found yet. */
export function Recognised({ head: { recognised, missing }, text }: RecognisedProps) {
  return (
    <section class="recognised">
      <h2>{text('recognised')}</h2>
      <ul>
        {recognised.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {missing.map((line) => (
          <li key={line} class="quiet">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
