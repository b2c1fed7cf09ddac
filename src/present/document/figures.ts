import type { Report, ScoreName } from '../../core/report.js';
import { shareOf } from '../report-tab-words.js';
import type { FiguresBlock } from './document.js';
import type { DocumentWords } from './words.js';

const scoreNames: readonly ScoreName[] = [
  'disclosure',
  'coreCostParity',
  'rloShare',
  'timelinePressure',
];

/** The four figures, each with how it was made. */
export function figureBlocks(
  { scores }: Report,
  { say, share, teller, phrasebook }: DocumentWords,
): readonly FiguresBlock[] {
  const figures = scoreNames.map((name) => {
    const { value, how, mayChange } = scores[name];
    const isIndex = name === 'timelinePressure';
    const known = (score: number): string =>
      isIndex ? teller.tell('figure.of100', { value: Math.round(score) }) : share(score);
    return {
      title: phrasebook.scores[name]?.title ?? name,
      value: value === null ? say('unknown') : known(value),
      of: value === null || isIndex ? null : shareOf(name, phrasebook),
      fraction: value === null ? null : isIndex ? value / 100 : value,
      how,
      mayChange,
    };
  });
  return [{ kind: 'figures', figures }];
}
