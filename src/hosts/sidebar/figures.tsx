import type { FigureView } from '../../present/sidebar/parts.js';
import { Bars, Meter } from './figure-drawing.js';
import type { SayText } from './texts.js';

interface FiguresProps {
  readonly figures: readonly FigureView[];
  readonly text: SayText;
}

/** The four figures at a glance. */
export function Figures({ figures, text }: FiguresProps) {
  return (
    <section>
      <h2>{text('figures')}</h2>
      <ul class="figures">
        {figures.map((figure) => (
          <Figure key={figure.name} figure={figure} text={text} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ figure, text }: { readonly figure: FigureView; readonly text: SayText }) {
  return (
    <li class="card" data-figure={figure.name}>
      <h3>{figure.title}</h3>
      <p>{figure.meaning}</p>
      <p>
        <strong class={figure.fraction === null ? 'unknown' : 'value'}>{figure.value}</strong>{' '}
        {figure.of}
        {figure.better === 'less' && figure.fraction !== null && (
          <span class="hint">{text('lowerIsBetter')}</span>
        )}
      </p>
      {figure.fraction !== null && figure.bars.length === 0 && (
        <Meter fraction={figure.fraction} label={text('drawing', { value: figure.value })} />
      )}
      {figure.bars.length > 0 && <Bars bars={figure.bars} more={text('moreBars')} />}
      <p class="quiet">{figure.how}</p>
      {figure.mayChange !== null && <p class="may-change">{figure.mayChange}</p>}
    </li>
  );
}
